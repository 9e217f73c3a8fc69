/** messages.getExportedChatInvites: an admin's links, the revoked in a list of their own, by pages. */
import type { RpcHandlers } from '../rpc.ts';
import { flag, int, object, optionalInt, optionalText } from './fields.ts';
import { mentioned } from './mentioned.ts';
import { inputChat, inputAdmin } from './peers.ts';
import { requirePerson } from './session.ts';
import { tlInviteLink } from './tl/invite-link.ts';

/** Telegram gives no more than this at once. */
const MAX_PAGE = 100;

export const getExportedChatInvites: RpcHandlers = {
  'messages.getExportedChatInvites': (context, request) => {
    const caller = requirePerson(context);
    const chat = inputChat(context, object(request, 'peer'));
    const admin = inputAdmin(context, object(request, 'admin_id'));
    const offsetDate = optionalInt(request, 'offset_date');
    const offsetLink = optionalText(request, 'offset_link');
    const page = context.world.links.list(caller.id, chat.peerId, {
      adminId: admin.id,
      revoked: flag(request, 'revoked'),
      limit: pageSize(int(request, 'limit')),
      ...(offsetDate === undefined ? {} : { offsetDate }),
      ...(offsetLink === undefined ? {} : { offsetLink }),
    });
    return {
      _: 'messages.exportedChatInvites',
      count: page.count,
      invites: page.links.map(tlInviteLink),
      users: mentioned(context, caller.id, { userIds: [admin.id, ...page.links.map((link) => link.adminId)] })
        .users,
    };
  },
};

function pageSize(limit: number): number {
  return limit > 0 ? Math.min(limit, MAX_PAGE) : MAX_PAGE;
}
