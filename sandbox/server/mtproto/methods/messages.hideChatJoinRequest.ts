/** messages.hideChatJoinRequest and hideAllChatJoinRequests: admits or declines one, or all (of one link), which bots may not. */
import type { RpcHandlers } from '../rpc.ts';
import { chatChanged } from './chat-changed.ts';
import { flag, object, optionalText } from './fields.ts';
import { inputChat, inputUser } from './peers.ts';
import { requirePerson, requireUserId } from './session.ts';

export const hideChatJoinRequest: RpcHandlers = {
  'messages.hideChatJoinRequest': (context, request) => {
    const userId = requireUserId(context);
    const chat = inputChat(context, object(request, 'peer'));
    const asking = inputUser(context, object(request, 'user_id'));
    context.world.requests.decide(userId, chat.peerId, asking.id, flag(request, 'approved'));
    return chatChanged(context, chat, userId, [asking.id]);
  },
  'messages.hideAllChatJoinRequests': (context, request) => {
    const userId = requirePerson(context).id;
    const chat = inputChat(context, object(request, 'peer'));
    context.world.requests.decideAll(
      userId,
      chat.peerId,
      flag(request, 'approved'),
      optionalText(request, 'link'),
    );
    return chatChanged(context, chat, userId);
  },
};
