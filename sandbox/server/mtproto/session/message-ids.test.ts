import { expect, test } from 'vitest';
import { createMessageIds, messageIdAt, timeOfMessageId } from './message-ids.ts';

test('ids always grow, though the clock stands still or goes back', () => {
  let now = 1_800_000_000_500;
  const next = createMessageIds(() => now);
  const ids = [next('answer'), next('notification'), next('answer')];
  now -= 10_000;
  ids.push(next('answer'));
  now += 60_000;
  ids.push(next('answer'));
  expect(ids.toSorted((one, other) => (one < other ? -1 : 1))).toEqual(ids);
  expect(new Set(ids).size).toBe(5);
});

test('answers end in 1 and notifications in 3; a client leaves both bits out', () => {
  const next = createMessageIds(() => 1_800_000_000_999);
  expect([next('answer') & 3n, next('notification') & 3n]).toEqual([1n, 3n]);
  expect(messageIdAt(1_800_000_000_999) & 3n).toBe(0n);
});

test('an id tells its second, past 2038 too', () => {
  expect(timeOfMessageId(messageIdAt(1_800_000_000_999))).toBe(1_800_000_000);
  expect(timeOfMessageId(BigInt.asIntN(64, messageIdAt(2_500_000_000_000)))).toBe(2_500_000_000);
});
