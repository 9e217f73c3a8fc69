import { Api } from 'telegram';
import { isMasked } from '../../domain/chat-event.ts';
import type { ChatChange, ChatEvent, NamedUser, RightChange } from '../../domain/chat-event.ts';
import type { ExportedLink } from '../../domain/invite-link.ts';
import { linkFromTl } from './link.ts';
import { nameless } from './people.ts';
import { isAdmin, isOutside, mayInvite, participantId } from './participant.ts';

/** @returns null for what is about neither people nor links. */
export function chatEventFromTl(
  { id, date, userId, action }: Api.ChannelAdminLogEvent,
  users: Map<number, NamedUser>,
): ChatEvent | null {
  const named = (userId: number): NamedUser => users.get(userId) ?? nameless(userId);
  const what = linkChangeFromTl(action) ?? joinFromTl(action, named) ?? placeFromTl(action, named);
  if (what === null) return null;
  return { id: id.toString(), at: new Date(date * 1000), actor: named(userId.toJSNumber()), what };
}

type Naming = (userId: number) => NamedUser;

function joinFromTl(action: Api.TypeChannelAdminLogEventAction, named: Naming): ChatChange | null {
  if (action instanceof Api.ChannelAdminLogEventActionParticipantJoin) {
    return { type: 'joined', link: null, masked: false, viaFolder: false };
  }
  if (action instanceof Api.ChannelAdminLogEventActionParticipantJoinByInvite) {
    return { type: 'joined', ...urlFromTl(action.invite), viaFolder: action.viaChatlist ?? false };
  }
  if (action instanceof Api.ChannelAdminLogEventActionParticipantJoinByRequest) {
    const approvedBy = named(action.approvedBy.toJSNumber());
    return { type: 'joined-by-request', ...urlFromTl(action.invite), approvedBy };
  }
  if (action instanceof Api.ChannelAdminLogEventActionParticipantInvite) {
    const userId = participantId(action.participant);
    return userId === null ? null : { type: 'added', user: named(userId) };
  }
  return action instanceof Api.ChannelAdminLogEventActionParticipantLeave ? { type: 'left' } : null;
}

/** What somebody is in the chat was changed by another. */
function placeFromTl(action: Api.TypeChannelAdminLogEventAction, named: Naming): ChatChange | null {
  if (action instanceof Api.ChannelAdminLogEventActionParticipantToggleBan) {
    const { prevParticipant: before, newParticipant: after } = action;
    const userId = participantId(after);
    // Who is restricted stays, and who was outside leaves nothing.
    const removed = !isOutside(before) && isOutside(after);
    return userId === null || !removed ? null : { type: 'removed', user: named(userId) };
  }
  if (action instanceof Api.ChannelAdminLogEventActionParticipantToggleAdmin) {
    const { prevParticipant: before, newParticipant: after } = action;
    const userId = participantId(after);
    if (userId === null) return null;
    const inviteRight = rightChange(mayInvite(before), mayInvite(after));
    return { type: isAdmin(after) ? 'promoted' : 'demoted', user: named(userId), inviteRight };
  }
  return null;
}

function linkChangeFromTl(action: Api.TypeChannelAdminLogEventAction): ChatChange | null {
  if (action instanceof Api.ChannelAdminLogEventActionExportedInviteEdit) {
    const before = inviteFromTl(action.prevInvite);
    const after = inviteFromTl(action.newInvite);
    if (before === null || after === null) return null;
    return { type: 'link-edited', before, after, masked: isMasked(after.link) };
  }
  const revoked = action instanceof Api.ChannelAdminLogEventActionExportedInviteRevoke;
  const deleted = action instanceof Api.ChannelAdminLogEventActionExportedInviteDelete;
  if (!revoked && !deleted) return null;
  const link = inviteFromTl(action.invite);
  if (link === null) return null;
  return { type: revoked ? 'link-revoked' : 'link-deleted', link, masked: isMasked(link.link) };
}

function rightChange(before: boolean, after: boolean): RightChange {
  if (before === after) return 'same';
  return after ? 'given' : 'taken';
}

function urlFromTl(invite: Api.TypeExportedChatInvite): { link: string | null; masked: boolean } {
  if (!(invite instanceof Api.ChatInviteExported)) return { link: null, masked: false };
  return { link: invite.link, masked: isMasked(invite.link) };
}

/** @returns null for what has no link. */
function inviteFromTl(invite: Api.TypeExportedChatInvite): ExportedLink | null {
  return invite instanceof Api.ChatInviteExported ? linkFromTl(invite) : null;
}
