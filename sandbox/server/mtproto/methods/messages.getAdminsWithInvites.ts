/** messages.getAdminsWithInvites: for the creator, how many links each admin has. */
import type { RpcHandlers } from '../rpc.ts';
import { object } from './fields.ts';
import { mentioned } from './mentioned.ts';
import { inputChat } from './peers.ts';
import { requirePerson } from './session.ts';

export const getAdminsWithInvites: RpcHandlers = {
  'messages.getAdminsWithInvites': (context, request) => {
    const caller = requirePerson(context);
    const chat = inputChat(context, object(request, 'peer'));
    const admins = context.world.links.administratorsWithLinks(caller.id, chat.peerId);
    return {
      _: 'messages.chatAdminsWithInvites',
      admins: admins.map((admin) => ({
        _: 'chatAdminWithInvites',
        admin_id: admin.adminId,
        invites_count: admin.count,
        revoked_invites_count: admin.revokedCount,
      })),
      users: mentioned(context, caller.id, { userIds: admins.map((admin) => admin.adminId) }).users,
    };
  },
};
