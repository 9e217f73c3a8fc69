import type { Chat, Member } from '../../../world/types.ts';
import type { TlObject } from '../../rpc.ts';
import { tlUserPeer } from './peer.ts';
import { tlAdminRights } from './rights.ts';

/**
 * A `ChannelParticipant`. Fields of older layers (`user_id` of a banned one) are given too, and ignored by the newer.
 * @param creatorId named where the world does not know who invited or promoted somebody.
 */
export function tlChannelParticipant(member: Member, viewerId: number, creatorId: number): TlObject {
  const { userId: user_id, date } = member;
  const self = user_id === viewerId;
  switch (member.status) {
    case 'creator':
      return { _: 'channelParticipantCreator', user_id, admin_rights: tlAdminRights(member) };
    case 'administrator':
      return {
        _: 'channelParticipantAdmin',
        user_id,
        date,
        self,
        can_edit: viewerId === creatorId || viewerId === member.promotedBy,
        inviter_id: self ? creatorId : undefined,
        promoted_by: member.promotedBy ?? creatorId,
        admin_rights: tlAdminRights(member),
      };
    case 'member':
      return self
        ? {
            _: 'channelParticipantSelf',
            user_id,
            date,
            inviter_id: member.approvedBy ?? member.invitedBy ?? creatorId,
            via_request: member.approvedBy !== undefined,
            subscription_until_date: member.subscribedUntil,
          }
        : { _: 'channelParticipant', user_id, date, subscription_until_date: member.subscribedUntil };
    case 'left':
      return { _: 'channelParticipantLeft', user_id, peer: tlUserPeer(user_id) };
    case 'kicked':
      return {
        _: 'channelParticipantBanned',
        user_id,
        peer: tlUserPeer(user_id),
        left: true,
        kicked_by: member.kickedBy ?? creatorId,
        date,
        banned_rights: { _: 'chatBannedRights', view_messages: true, send_messages: true, until_date: 0 },
      };
  }
}

const CHAT_PARTICIPANTS: Readonly<Partial<Record<Member['status'], string>>> = {
  creator: 'chatParticipantCreator',
  administrator: 'chatParticipantAdmin',
  member: 'chatParticipant',
};

/** A `ChatParticipant` of a basic group; `undefined` for somebody outside. */
export function tlChatParticipant(member: Member, creatorId: number): TlObject | undefined {
  const name = CHAT_PARTICIPANTS[member.status];
  if (name === undefined) return undefined;
  const { userId: user_id, date } = member;
  return { _: name, user_id, inviter_id: member.approvedBy ?? member.invitedBy ?? creatorId, date };
}

/** `ChatParticipants` of a basic group, for one who is in it. */
export function tlChatParticipants(chat: Chat, members: readonly Member[], creatorId: number): TlObject {
  return {
    _: 'chatParticipants',
    chat_id: chat.id,
    version: 1,
    participants: members.flatMap((member) => tlChatParticipant(member, creatorId) ?? []),
  };
}
