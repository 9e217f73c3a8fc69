import { Api } from 'telegram';
import { channelPeerId, groupPeerId } from '../../domain/peer.ts';
import type { PeerId } from '../../domain/peer.ts';
import { peerIdFromTl } from './chat.ts';

/** @returns the chat in which somebody joined, left or asked to join, or that changed; null for anything else. */
export function activityFromTl(update: Api.TypeUpdate): PeerId | null {
  if (update instanceof Api.UpdateNewMessage || update instanceof Api.UpdateNewChannelMessage) {
    return serviceActivity(update.message);
  }
  if (update instanceof Api.UpdatePendingJoinRequests) return peerIdFromTl(update.peer);
  if (update instanceof Api.UpdateChannel || update instanceof Api.UpdateChannelParticipant) {
    return channelPeerId(update.channelId.toJSNumber());
  }
  if (update instanceof Api.UpdateChatParticipants) {
    return groupPeerId(update.participants.chatId.toJSNumber());
  }
  if (
    update instanceof Api.UpdateChat ||
    update instanceof Api.UpdateChatParticipant ||
    update instanceof Api.UpdateChatParticipantAdd ||
    update instanceof Api.UpdateChatParticipantDelete
  ) {
    return groupPeerId(update.chatId.toJSNumber());
  }
  return null;
}

function serviceActivity(message: Api.TypeMessage): PeerId | null {
  if (!(message instanceof Api.MessageService)) return null;
  const { action } = message;
  const moved =
    action instanceof Api.MessageActionChatJoinedByLink ||
    action instanceof Api.MessageActionChatJoinedByRequest ||
    action instanceof Api.MessageActionChatAddUser ||
    action instanceof Api.MessageActionChatDeleteUser;
  return moved ? peerIdFromTl(message.peerId) : null;
}
