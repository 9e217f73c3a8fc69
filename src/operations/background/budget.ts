import type { Clock } from '../../domain/ports/clock.ts';

/**
 * How many calls background work may make. Telegram's patience with an account is limited and unknown: most of it is left
 * for what people ask for.
 */
export interface Budget {
  /** Takes one call out of the budget. @returns 0, or how many milliseconds it has to wait; then nothing was taken. */
  take(): number;
}

/** So many calls may go out one right after the other, when there were none for a while. */
const BURST = 30;

/** @param callEveryMs the pace in the long run; 0 for no bound. */
export function createBudget(clock: Clock, callEveryMs: number): Budget {
  let left = BURST;
  let countedAt = clock.monotonic();
  return {
    take() {
      if (callEveryMs === 0) return 0;
      const now = clock.monotonic();
      left = Math.min(left + (now - countedAt) / callEveryMs, BURST);
      countedAt = now;
      if (left < 1) return Math.ceil((1 - left) * callEveryMs);
      left -= 1;
      return 0;
    },
  };
}
