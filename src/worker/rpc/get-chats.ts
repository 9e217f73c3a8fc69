import { Api } from 'telegram';
import { returnBigInt } from 'telegram/Helpers.js';
import type { Call } from '../connection.ts';
import { peerFromTl } from '../tl/chat.ts';
import type { KnownPeer } from '../tl/chat.ts';

/** `channels.getChannels` or `messages.getChats`: a chat as it is now. @returns null when Telegram shows none. */
export async function getChat(
  read: Call,
  input: Api.InputPeerChannel | Api.InputPeerChat,
): Promise<KnownPeer | null> {
  const { chats } = await read(
    input instanceof Api.InputPeerChannel
      ? new Api.channels.GetChannels({
          id: [new Api.InputChannel({ channelId: input.channelId, accessHash: input.accessHash })],
        })
      : new Api.messages.GetChats({ id: [input.chatId] }),
  );
  const chat = chats[0];
  return chat === undefined ? null : peerFromTl(chat);
}

export function inputGroup(bareId: number): Api.InputPeerChat {
  return new Api.InputPeerChat({ chatId: returnBigInt(bareId) });
}

/** A bot names a chat that it is in by its id alone. */
export function inputChannelOfBot(bareId: number): Api.InputPeerChannel {
  return new Api.InputPeerChannel({ channelId: returnBigInt(bareId), accessHash: returnBigInt(0) });
}
