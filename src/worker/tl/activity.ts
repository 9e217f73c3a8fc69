import { Api } from 'telegram';
import { channelPeerId, groupPeerId } from '../../domain/peer.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { Activity } from '../../domain/ports/telegram.ts';
import { peerIdFromTl } from './chat.ts';

/** @returns the chat in which something happened, and what; null for any other update. */
export function activityFromTl(update: Api.TypeUpdate): { peerId: PeerId; what: Activity } | null {
  if (update instanceof Api.UpdatePendingJoinRequests) {
    const peerId = peerIdFromTl(update.peer);
    return peerId === null ? null : { peerId, what: 'requests' };
  }
  const people = peerOfPeople(update);
  if (people !== null) return { peerId: people, what: 'people' };
  const chat = peerOfChange(update);
  return chat === null ? null : { peerId: chat, what: 'chat' };
}

function peerOfPeople(update: Api.TypeUpdate): PeerId | null {
  if (update instanceof Api.UpdateNewMessage || update instanceof Api.UpdateNewChannelMessage) {
    return peerOfServiceMessage(update.message);
  }
  if (update instanceof Api.UpdateChatParticipantAdd || update instanceof Api.UpdateChatParticipantDelete) {
    return groupPeerId(update.chatId.toJSNumber());
  }
  return null;
}

/** Where people come and go too, but perhaps as administrators. */
function peerOfChange(update: Api.TypeUpdate): PeerId | null {
  if (update instanceof Api.UpdateChannel || update instanceof Api.UpdateChannelParticipant) {
    return channelPeerId(update.channelId.toJSNumber());
  }
  if (update instanceof Api.UpdateChatParticipants) {
    return groupPeerId(update.participants.chatId.toJSNumber());
  }
  if (
    update instanceof Api.UpdateChat ||
    update instanceof Api.UpdateChatParticipant ||
    update instanceof Api.UpdateChatParticipantAdmin
  ) {
    return groupPeerId(update.chatId.toJSNumber());
  }
  return null;
}

function peerOfServiceMessage(message: Api.TypeMessage): PeerId | null {
  if (!(message instanceof Api.MessageService)) return null;
  const { action } = message;
  const moved =
    action instanceof Api.MessageActionChatJoinedByLink ||
    action instanceof Api.MessageActionChatJoinedByRequest ||
    action instanceof Api.MessageActionChatAddUser ||
    action instanceof Api.MessageActionChatDeleteUser;
  return moved ? peerIdFromTl(message.peerId) : null;
}
