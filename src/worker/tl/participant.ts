import { Api } from 'telegram';

/** @returns null for a channel that was banned. */
export function participantId(participant: Api.TypeChannelParticipant): number | null {
  if ('userId' in participant) return participant.userId.toJSNumber();
  return participant.peer instanceof Api.PeerUser ? participant.peer.userId.toJSNumber() : null;
}

/** Somebody who left, was kicked or is banned. One who is only restricted is inside. */
export function isOutside(participant: Api.TypeChannelParticipant): boolean {
  if (participant instanceof Api.ChannelParticipantLeft) return true;
  if (!(participant instanceof Api.ChannelParticipantBanned)) return false;
  return participant.left === true || participant.bannedRights.viewMessages === true;
}

export function isAdmin(participant: Api.TypeChannelParticipant): boolean {
  return (
    participant instanceof Api.ChannelParticipantCreator || participant instanceof Api.ChannelParticipantAdmin
  );
}

/** Whether they have the invite right; the creator has it always. */
export function mayInvite(participant: Api.TypeChannelParticipant): boolean {
  if (participant instanceof Api.ChannelParticipantCreator) return true;
  return participant instanceof Api.ChannelParticipantAdmin && (participant.adminRights.inviteUsers ?? false);
}
