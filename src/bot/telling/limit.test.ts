import { expect, test } from 'vitest';
import { createManualClock } from '../../../test/worker/manual-clock.ts';
import { createLimit } from './limit.ts';

const ONE_A_SECOND = { everyMs: 1_000, burst: 3 };

test('a short burst goes out at once, then one a second', async () => {
  const clock = createManualClock();
  const limit = createLimit(clock, ONE_A_SECOND);
  for (let n = 0; n < 3; n += 1) {
    expect(limit.wait(7)).toBe(0);
    limit.count(7);
  }
  expect(limit.wait(7)).toBe(1_000);
  expect(limit.held()).toEqual([7]);
  expect(limit.wait(8)).toBe(0);
  await clock.advance(1_000);
  expect(limit.wait(7)).toBe(0);
  limit.count(7);
  expect(limit.wait(7)).toBe(1_000);
});

test('a place that is held waits as long as it was told, whatever the wall clock says', async () => {
  const clock = createManualClock();
  const limit = createLimit(clock, ONE_A_SECOND);
  limit.hold(7, 30_000);
  clock.jump(3_600_000);
  expect(limit.wait(7)).toBe(30_000);
  await clock.advance(30_000);
  expect(limit.held()).toEqual([]);
});
