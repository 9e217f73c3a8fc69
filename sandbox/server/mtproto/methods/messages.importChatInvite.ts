/** messages.importChatInvite: joins by a link's hash. A link that needs approval answers INVITE_REQUEST_SENT, an error. */
import type { RpcHandlers } from '../rpc.ts';
import { joinAnswer } from './chat-changed.ts';
import { text } from './fields.ts';
import { requirePerson } from './session.ts';

export const importChatInvite: RpcHandlers = {
  'messages.importChatInvite': (context, request) => {
    const caller = requirePerson(context);
    const chat = context.world.links.join(caller.id, text(request, 'hash'));
    return joinAnswer(context, chat, caller.id);
  },
};
