import { Api } from 'telegram';
import { Refusal } from '../../domain/errors.ts';
import type { Call } from '../connection.ts';
import { peerFromTl, peerIdFromTl } from '../tl/chat.ts';
import type { KnownPeer } from '../tl/chat.ts';

/** `contacts.resolveUsername`. @throws Refusal `not-a-chat` for a person or bot, `chat-not-found`. */
export async function resolveUsername(read: Call, username: string): Promise<KnownPeer> {
  const answer = await read(new Api.contacts.ResolveUsername({ username }));
  const peerId = peerIdFromTl(answer.peer);
  if (peerId === null) throw new Refusal('not-a-chat');
  const peer = answer.chats.map((chat) => peerFromTl(chat)).find((known) => known?.chat.peerId === peerId);
  if (peer === undefined || peer === null) throw new Refusal('chat-not-found');
  return peer;
}
