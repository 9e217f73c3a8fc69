import { returnBigInt } from 'telegram/Helpers.js';
import { accessHashFor } from '../../server/world/access-hash.ts';
import { CAST } from '../../server/world/cast.ts';
import type { World } from '../../server/world/world.ts';

/** The `accessHash` of nobody: a person who does not exist has none. */
const NOBODY = { accessHash: '0' };

/** What the viewer, Robin unless told otherwise, names a supergroup or channel by: GramJS's fields of its input. */
export function channelFields({ chats, state }: World, peerId: number, viewerId: number = CAST.robin) {
  const chat = chats.get(peerId);
  return {
    channelId: returnBigInt(chat.id),
    accessHash: returnBigInt(String(accessHashFor(state, viewerId, chat))),
  };
}

/** The same for a person. */
export function userFields({ people, state }: World, userId: number, viewerId: number = CAST.robin) {
  const accessHash = accessHashFor(state, viewerId, people.get(userId) ?? NOBODY);
  return { userId: returnBigInt(userId), accessHash: returnBigInt(String(accessHash)) };
}
