import type { Timers } from '../../server/mtproto/timers.ts';

/** Time passes only when a test says so. */
export interface ManualTimers extends Timers {
  pass(milliseconds: number): void;
}

export function createManualTimers(): ManualTimers {
  const waiting = new Set<{ at: number; action: () => void }>();
  let now = 0;
  return {
    after(milliseconds, action) {
      const timer = { at: now + milliseconds, action };
      waiting.add(timer);
      return () => void waiting.delete(timer);
    },
    clear() {
      waiting.clear();
    },
    pass(milliseconds) {
      now += milliseconds;
      for (const timer of waiting) {
        if (timer.at > now) continue;
        waiting.delete(timer);
        timer.action();
      }
    },
  };
}
