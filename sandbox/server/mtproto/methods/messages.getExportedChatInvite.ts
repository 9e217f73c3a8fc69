/** messages.getExportedChatInvite: one link, by its URL. */
import type { RpcHandlers } from '../rpc.ts';
import { object, text } from './fields.ts';
import { mentioned } from './mentioned.ts';
import { inputChat } from './peers.ts';
import { requirePerson } from './session.ts';
import { tlInviteLink } from './tl/invite-link.ts';

export const getExportedChatInvite: RpcHandlers = {
  'messages.getExportedChatInvite': (context, request) => {
    const caller = requirePerson(context);
    const chat = inputChat(context, object(request, 'peer'));
    const link = context.world.links.get(caller.id, chat.peerId, text(request, 'link'));
    return {
      _: 'messages.exportedChatInvite',
      invite: tlInviteLink(link),
      users: mentioned(context, caller.id, { userIds: [link.adminId] }).users,
    };
  },
};
