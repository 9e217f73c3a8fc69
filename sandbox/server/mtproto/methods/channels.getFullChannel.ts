/** channels.getFullChannel and messages.getFullChat. */
import { markedPeerId } from '../../world/dialog.ts';
import { isAdministrator } from '../../world/rights.ts';
import { TelegramError } from '../../world/types.ts';
import type { Chat, Member } from '../../world/types.ts';
import type { RpcContext, RpcHandlers, TlObject } from '../rpc.ts';
import { channelPts } from './pts.ts';
import { int, object } from './fields.ts';
import { mentioned } from './mentioned.ts';
import { inputChannel, isMember, requireVisible } from './peers.ts';
import { requireUserId } from './session.ts';
import { tlInviteLink } from './tl/invite-link.ts';
import { tlChatParticipants } from './tl/participant.ts';
import { mayInvite } from './tl/rights.ts';

/** As many requesters as Telegram names in a full chat. */
const RECENT_REQUESTERS = 3;

export const getFullChannel: RpcHandlers = {
  'channels.getFullChannel': (context, request) => {
    const viewerId = requireUserId(context);
    const chat = inputChannel(context, object(request, 'channel'));
    requireVisible(context, chat);
    const { chats } = context.world;
    const self = chats.member(chat.peerId, viewerId);
    const former = chat.migratedFrom === undefined ? undefined : chats.find(chat.migratedFrom);
    const top = context.world.messages.of(`chat:${chat.peerId}`).at(-1)?.id ?? 0;
    const full: TlObject = {
      _: 'channelFull',
      ...common(context, chat, self),
      can_view_participants: chat.kind === 'supergroup' || isAdministrator(self),
      can_set_username: self.status === 'creator',
      can_delete_channel: self.status === 'creator',
      participants_count: chats.members(chat.peerId).length,
      admins_count: isAdministrator(self) ? chats.administrators(chat.peerId).length : undefined,
      read_inbox_max_id: top,
      read_outbox_max_id: top,
      unread_count: 0,
      chat_photo: { _: 'photoEmpty', id: 0 },
      bot_info: [],
      migrated_from_chat_id: former?.id,
      migrated_from_max_id: former
        ? (context.world.messages.of(`chat:${former.peerId}`).at(-1)?.id ?? 0)
        : undefined,
      pts: channelPts(context.world, chat),
    };
    return withMentioned(context, viewerId, full, chat, former?.peerId);
  },

  'messages.getFullChat': (context, request) => {
    const viewerId = requireUserId(context);
    const chat = context.world.chats.find(markedPeerId('basic', int(request, 'chat_id')));
    if (!chat || !isMember(context, chat, viewerId)) throw new TelegramError(400, 'CHAT_ID_INVALID');
    const { chats } = context.world;
    const members = chats.members(chat.peerId);
    const creator = members.find((member) => member.status === 'creator');
    const full: TlObject = {
      _: 'chatFull',
      ...common(context, chat, chats.member(chat.peerId, viewerId)),
      participants: tlChatParticipants(chat, members, creator?.userId ?? viewerId),
    };
    return withMentioned(
      context,
      viewerId,
      full,
      chat,
      undefined,
      members.map((member) => member.userId),
    );
  },
};

/** What both kinds tell; the link and the join requests only to those who may invite. */
function common(context: RpcContext, chat: Chat, self: Member): Omit<TlObject, '_'> {
  const inviting = mayInvite(self);
  const primary = inviting
    ? context.world.links
        .ofChat(chat.peerId)
        .find((link) => link.permanent && !link.revoked && link.adminId === self.userId)
    : undefined;
  const waiting = inviting ? context.world.requests.ofChat(chat.peerId) : [];
  const noLink = context.hasConstructor('chatInviteEmpty') ? { _: 'chatInviteEmpty' } : undefined;
  return {
    id: chat.id,
    about: '',
    notify_settings: { _: 'peerNotifySettings' },
    exported_invite: primary ? tlInviteLink(primary) : noLink,
    requests_pending: inviting ? waiting.length : undefined,
    recent_requesters: inviting
      ? waiting.slice(-RECENT_REQUESTERS).map((request) => request.userId)
      : undefined,
  };
}

function withMentioned(
  context: RpcContext,
  viewerId: number,
  full: TlObject,
  chat: Chat,
  formerPeerId: number | undefined,
  userIds: readonly number[] = [],
): TlObject {
  const requesters = full['recent_requesters'];
  const asking = Array.isArray(requesters) ? requesters.map(Number) : [];
  return {
    _: 'messages.chatFull',
    full_chat: full,
    ...mentioned(context, viewerId, {
      userIds: [viewerId, ...userIds, ...asking],
      peerIds: [chat.peerId, formerPeerId],
    }),
  };
}
