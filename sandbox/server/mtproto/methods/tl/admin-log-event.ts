import { maskedLink } from '../../../world/masked-link.ts';
import type { AdminLogEvent, InviteLink } from '../../../world/types.ts';
import type { RpcContext, TlObject } from '../../rpc.ts';
import { tlInviteLink, tlPublicJoinRequests } from './invite-link.ts';

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
  const action = tlAction(context, event, invite);
  return context.hasConstructor(action._) ? [{ _: 'channelAdminLogEvent', id, date, user_id, action }] : [];
}

function tlAction(
  context: RpcContext,
  { action }: AdminLogEvent,
  invite: (link: InviteLink) => TlObject,
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
