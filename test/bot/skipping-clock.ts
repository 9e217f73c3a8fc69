import { setImmediate } from 'node:timers/promises';
import { systemClock } from '../../src/main/clock.ts';
import type { Clock } from '../../src/domain/ports/clock.ts';

const LONGEST_SKIPPED_MS = 1_000;

/** A clock on which waits of up to a second are over at once, and are time that has passed. */
export function skippingClock(): Clock {
  let skippedMs = 0;
  return {
    now: () => new Date(Date.now() + skippedMs),
    monotonic: () => systemClock.monotonic() + skippedMs,
    async sleep(ms, signal) {
      if (ms > LONGEST_SKIPPED_MS) return systemClock.sleep(ms, signal);
      await setImmediate();
      if (!signal?.aborted) skippedMs += Math.max(ms, 0);
    },
  };
}
