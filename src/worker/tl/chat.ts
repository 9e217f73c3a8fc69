import { Api } from 'telegram';
import { channelPeerId, groupPeerId } from '../../domain/peer.ts';
import type { Chat, PeerId } from '../../domain/peer.ts';

/** What the worker keeps of a chat: Latchkey's view, and how to name it in a call. */
export interface KnownPeer {
  chat: Chat;
  input: Api.InputPeerChannel | Api.InputPeerChat;
  /** Whether the account is in it now. */
  member: boolean;
  /** The supergroup that this basic group became. */
  migratedTo: Api.InputPeerChannel | null;
}

/** @returns null for what can't have invite links of ours, and for views that Telegram cut short (`min`). */
export function peerFromTl(chat: Api.TypeChat): KnownPeer | null {
  if (chat instanceof Api.Channel) return channelFromTl(chat);
  if (chat instanceof Api.Chat) return groupFromTl(chat);
  return null;
}

function channelFromTl(channel: Api.Channel): KnownPeer | null {
  if (channel.min || !channel.accessHash) return null;
  const peerId = channelPeerId(channel.id.toJSNumber());
  return {
    chat: {
      peerId,
      kind: channel.megagroup || channel.gigagroup ? 'supergroup' : 'channel',
      title: channel.title,
      username: channel.username ?? channel.usernames?.find((name) => name.active)?.username ?? null,
    },
    input: new Api.InputPeerChannel({ channelId: channel.id, accessHash: channel.accessHash }),
    member: !channel.left,
    migratedTo: null,
  };
}

function groupFromTl(group: Api.Chat): KnownPeer {
  const migratedTo = group.migratedTo;
  return {
    chat: { peerId: groupPeerId(group.id.toJSNumber()), kind: 'group', title: group.title, username: null },
    input: new Api.InputPeerChat({ chatId: group.id }),
    member: !group.left && !group.deactivated,
    migratedTo:
      migratedTo instanceof Api.InputChannel
        ? new Api.InputPeerChannel({ channelId: migratedTo.channelId, accessHash: migratedTo.accessHash })
        : null,
  };
}

/** @returns null for a person. */
export function peerIdFromTl(peer: Api.TypePeer): PeerId | null {
  if (peer instanceof Api.PeerChannel) return channelPeerId(peer.channelId.toJSNumber());
  if (peer instanceof Api.PeerChat) return groupPeerId(peer.chatId.toJSNumber());
  return null;
}
