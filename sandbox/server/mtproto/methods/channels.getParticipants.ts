/** channels.getParticipants: admins, recent, bots, search, kicked; by pages. Nobody is restricted or a contact here. */
import { isAdministrator } from '../../world/rights.ts';
import { TelegramError } from '../../world/types.ts';
import type { Chat, Member } from '../../world/types.ts';
import type { RpcContext, RpcHandlers, TlObject } from '../rpc.ts';
import { int, object, optionalText } from './fields.ts';
import { mentioned } from './mentioned.ts';
import { nameMatches } from './name-matches.ts';
import { inputChannel, requireVisible } from './peers.ts';
import { requireUserId } from './session.ts';
import { tlChannelParticipant } from './tl/participant.ts';

/** Telegram gives no more than this at once. */
const MAX_PAGE = 200;

export const getParticipants: RpcHandlers = {
  'channels.getParticipants': (context, request) => {
    const viewerId = requireUserId(context);
    const { chats } = context.world;
    const chat = inputChannel(context, object(request, 'channel'));
    requireVisible(context, chat);
    const filter = object(request, 'filter');
    requireMayList(context, chat, filter, viewerId);
    const found = select(context, chat, filter);
    const offset = int(request, 'offset');
    const page = found.slice(offset, offset + Math.min(int(request, 'limit'), MAX_PAGE));
    const creatorId = chats.administrators(chat.peerId)[0]?.userId ?? viewerId;
    return {
      _: 'channels.channelParticipants',
      count: found.length,
      participants: page.map((member) => tlChannelParticipant(member, viewerId, creatorId)),
      ...mentioned(context, viewerId, {
        userIds: [
          creatorId,
          ...page.flatMap((member) => [member.userId, member.promotedBy, member.approvedBy]),
        ],
        peerIds: [chat.peerId],
      }),
    };
  },
};

/** Members of a channel, and those removed from any chat, are for its admins' eyes. */
function requireMayList(context: RpcContext, chat: Chat, filter: TlObject, viewerId: number): void {
  const forAdmins =
    chat.kind === 'channel' || ['channelParticipantsKicked', 'channelParticipantsBanned'].includes(filter._);
  if (forAdmins && !isAdministrator(context.world.chats.member(chat.peerId, viewerId))) {
    throw new TelegramError(400, 'CHAT_ADMIN_REQUIRED');
  }
}

function select(context: RpcContext, chat: Chat, filter: TlObject): Member[] {
  const { chats, people, state } = context.world;
  const matching = (members: Member[]): Member[] => {
    const query = optionalText(filter, 'q') ?? '';
    return members.filter((member) => {
      const user = people.get(member.userId);
      return query === '' || (user !== undefined && nameMatches(user, query));
    });
  };
  switch (filter._) {
    case 'channelParticipantsAdmins':
      return chats.administrators(chat.peerId);
    case 'channelParticipantsRecent':
      return chats.members(chat.peerId);
    case 'channelParticipantsSearch':
    case 'channelParticipantsMentions':
      return matching(chats.members(chat.peerId));
    case 'channelParticipantsBots':
      return chats.members(chat.peerId).filter((member) => people.get(member.userId)?.isBot === true);
    case 'channelParticipantsKicked':
      return matching(
        (state.members[String(chat.peerId)] ?? []).filter((member) => member.status === 'kicked'),
      );
    default:
      return [];
  }
}
