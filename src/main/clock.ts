import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Clock, NewId } from '../domain/ports/clock.ts';

/** Node's timers hold 31 bits: a longer one fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => new Date(),
  monotonic: () => performance.now(),
  async sleep(ms, signal) {
    const end = performance.now() + ms;
    try {
      for (;;) {
        const left = end - performance.now();
        await setTimeout(Math.min(Math.max(left, 0), LONGEST_TIMER_MS), undefined, signal && { signal });
        if (left <= LONGEST_TIMER_MS) return;
      }
    } catch (error) {
      if (signal?.aborted !== true) throw error;
    }
  },
};

/** 128 random bits. */
export const newId: NewId = () => randomBytes(16).toString('base64url');
