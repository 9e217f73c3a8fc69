import { maskedLink } from '../../../world/masked-link.ts';
import type { AdminLogEvent, InviteLink, Member } from '../../../world/types.ts';
import type { RpcContext, TlObject } from '../../rpc.ts';
import { tlInviteLink, tlPublicJoinRequests } from './invite-link.ts';
import { tlChannelParticipant } from './participant.ts';

const PREFIX = 'channelAdminLogEventAction';

/**
 * A `channelAdminLogEvent`; none if the client's layer does not have it. Only the creator and a link's own admin see the
 * whole link.
 */
export function tlAdminLogEvent(context: RpcContext, event: AdminLogEvent, viewerId: number): TlObject[] {
  const { id, peerId, date, userId: user_id } = event;
  const isCreator = context.world.chats.member(peerId, viewerId).status === 'creator';
  const invite = (link: InviteLink): TlObject => {
    const shown = isCreator || link.adminId === viewerId ? link.link : maskedLink(link);
    return tlInviteLink({ ...link, link: shown, usage: 0, requested: 0 });
  };
  const creatorId = context.world.chats.administrators(peerId)[0]?.userId ?? viewerId;
  const participant = (member: Member): TlObject => tlChannelParticipant(member, viewerId, creatorId);
  const action = tlAction(context, event, invite, participant);
  return context.hasConstructor(action._) ? [{ _: 'channelAdminLogEvent', id, date, user_id, action }] : [];
}

function tlAction(
  context: RpcContext,
  { action }: AdminLogEvent,
  invite: (link: InviteLink) => TlObject,
  participant: (member: Member) => TlObject,
): TlObject {
  switch (action.type) {
    case 'joined':
      return { _: `${PREFIX}ParticipantJoin` };
    case 'joined_by_link':
      return {
        _: `${PREFIX}ParticipantJoinByInvite`,
        via_chatlist: action.viaChatlist === true,
        invite: invite(action.link),
      };
    case 'joined_by_request':
      return {
        _: `${PREFIX}ParticipantJoinByRequest`,
        invite: action.link ? invite(action.link) : tlPublicJoinRequests(context),
        approved_by: action.approvedBy,
      };
    case 'left':
      return { _: `${PREFIX}ParticipantLeave` };
    case 'added':
      return { _: `${PREFIX}ParticipantInvite`, participant: participant(action.member) };
    case 'removed':
    case 'admin_changed':
      return {
        _: `${PREFIX}${action.type === 'removed' ? 'ParticipantToggleBan' : 'ParticipantToggleAdmin'}`,
        prev_participant: participant(action.before),
        new_participant: participant(action.after),
      };
    case 'link_edited':
      return {
        _: `${PREFIX}ExportedInviteEdit`,
        prev_invite: invite(action.before),
        new_invite: invite(action.after),
      };
    case 'link_revoked':
      return { _: `${PREFIX}ExportedInviteRevoke`, invite: invite(action.link) };
    case 'link_deleted':
      return { _: `${PREFIX}ExportedInviteDelete`, invite: invite(action.link) };
  }
}
