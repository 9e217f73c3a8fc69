import { randomBytes } from 'node:crypto';
import type { Clock, NewId } from '../domain/ports/clock.ts';

/** Node's timers hold 31 bits: a longer one fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => new Date(),
  monotonic: () => performance.now(),
  // Not by `node:timers/promises`: that makes an error, with its stack, of each sleep that is cut short, which most are.
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const end = performance.now() + ms;
      let timer: NodeJS.Timeout | undefined;
      const wake = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const wait = (): void => {
        const left = Math.max(end - performance.now(), 0);
        timer = left > LONGEST_TIMER_MS ? setTimeout(wait, LONGEST_TIMER_MS) : setTimeout(wake, left);
      };
      signal?.addEventListener('abort', wake);
      if (signal?.aborted === true) wake();
      else wait();
    }),
};

/** 128 random bits. */
export const newId: NewId = () => randomBytes(16).toString('base64url');
