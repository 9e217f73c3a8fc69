/**
 * messages.editExportedChatInvite: changes or revokes a link. Only what the request carries changes; a revoked primary link
 * is answered with its replacement.
 */
import type { RpcHandlers } from '../rpc.ts';
import { flag, object, optionalBool, optionalInt, optionalText, text } from './fields.ts';
import { mentioned } from './mentioned.ts';
import { inputChat } from './peers.ts';
import { requireUserId } from './session.ts';
import { tlInviteLink } from './tl/invite-link.ts';

export const editExportedChatInvite: RpcHandlers = {
  'messages.editExportedChatInvite': (context, request) => {
    const userId = requireUserId(context);
    const chat = inputChat(context, object(request, 'peer'));
    const title = optionalText(request, 'title');
    const expireDate = optionalInt(request, 'expire_date');
    const usageLimit = optionalInt(request, 'usage_limit');
    const requestNeeded = optionalBool(request, 'request_needed');
    const { link, replacedBy } = context.world.links.edit(userId, chat.peerId, text(request, 'link'), {
      ...(flag(request, 'revoked') ? { revoked: true } : {}),
      ...(title === undefined ? {} : { title }),
      ...(expireDate === undefined ? {} : { expireDate }),
      ...(usageLimit === undefined ? {} : { usageLimit }),
      ...(requestNeeded === undefined ? {} : { requestNeeded }),
    });
    const users = mentioned(context, userId, { userIds: [link.adminId, replacedBy?.adminId] }).users;
    const invite = tlInviteLink(link);
    return replacedBy
      ? { _: 'messages.exportedChatInviteReplaced', invite, new_invite: tlInviteLink(replacedBy), users }
      : { _: 'messages.exportedChatInvite', invite, users };
  },
};
