import { expect, test } from 'vitest';
import { accessHashFor } from '../../server/world/access-hash.ts';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { stillWorld } from './still-world.ts';

test('each account has its own hash of a chat, and the same one each time', () => {
  const { state, chats } = stillWorld();
  const makers = chats.get(CAST_CHATS.makers);
  const hashOf = (userId: number) => accessHashFor(state, userId, makers);
  expect(hashOf(CAST.robin)).toBe(hashOf(CAST.robin));
  expect(hashOf(CAST.robin)).not.toBe(hashOf(CAST.ada));
});

test('a world of an older version keeps the hashes that its clients have', () => {
  const { accessHashes: _none, ...older } = stillWorld().state;
  const { state, chats } = stillWorld({ state: older });
  const makers = chats.get(CAST_CHATS.makers);
  expect(accessHashFor(state, CAST.robin, makers)).toBe(BigInt(makers.accessHash));
});
