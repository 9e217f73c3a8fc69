/** messages.deleteExportedChatInvite and deleteRevokedExportedChatInvites: revoked links leave the list for good. */
import type { RpcHandlers } from '../rpc.ts';
import { object, text } from './fields.ts';
import { inputChat, inputAdmin } from './peers.ts';
import { requirePerson } from './session.ts';

export const deleteExportedChatInvite: RpcHandlers = {
  'messages.deleteExportedChatInvite': (context, request) => {
    const caller = requirePerson(context);
    const chat = inputChat(context, object(request, 'peer'));
    context.world.links.delete(caller.id, chat.peerId, text(request, 'link'));
    return true;
  },
  'messages.deleteRevokedExportedChatInvites': (context, request) => {
    const caller = requirePerson(context);
    const chat = inputChat(context, object(request, 'peer'));
    const admin = inputAdmin(context, object(request, 'admin_id'));
    context.world.links.deleteRevoked(caller.id, chat.peerId, admin.id);
    return true;
  },
};
