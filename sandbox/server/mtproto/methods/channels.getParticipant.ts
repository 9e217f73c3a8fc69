/** channels.getParticipant: what somebody is in a supergroup or channel. */
import { isAdministrator } from '../../world/rights.ts';
import { TelegramError } from '../../world/types.ts';
import type { RpcHandlers } from '../rpc.ts';
import { object, optionalObject } from './fields.ts';
import { mentioned } from './mentioned.ts';
import { inputChannel, inputUser, requireVisible } from './peers.ts';
import { requireUserId } from './session.ts';
import { tlChannelParticipant } from './tl/participant.ts';

export const getParticipant: RpcHandlers = {
  'channels.getParticipant': (context, request) => {
    const viewerId = requireUserId(context);
    const { chats } = context.world;
    const chat = inputChannel(context, object(request, 'channel'));
    requireVisible(context, chat);
    // Before layer 133 the field was an InputUser named "user_id".
    const user = inputUser(context, optionalObject(request, 'participant') ?? object(request, 'user_id'));
    const member = chats.member(chat.peerId, user.id);
    const mayAsk =
      chat.kind === 'supergroup' ||
      user.id === viewerId ||
      isAdministrator(chats.member(chat.peerId, viewerId));
    if (!mayAsk) throw new TelegramError(400, 'CHAT_ADMIN_REQUIRED');
    if (member.status === 'left') throw new TelegramError(400, 'USER_NOT_PARTICIPANT');
    const creatorId = chats.administrators(chat.peerId)[0]?.userId ?? viewerId;
    return {
      _: 'channels.channelParticipant',
      participant: tlChannelParticipant(member, viewerId, creatorId),
      ...mentioned(context, viewerId, {
        userIds: [user.id, member.promotedBy, member.approvedBy, creatorId],
        peerIds: [chat.peerId],
      }),
    };
  },
};
