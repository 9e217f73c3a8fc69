import type { Clock } from '../../src/domain/ports/clock.ts';

/** Time that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** Wakes everything that sleeps until then, in order; each goes on before the next wakes. */
  advance(ms: number): Promise<void>;
  /** Sets the wall clock forward or back, as an operator or NTP does: no time passes. */
  jump(ms: number): void;
}

interface Sleeper {
  /** Monotonic milliseconds. */
  at: number;
  wake: () => void;
}

export function createManualClock(start = new Date('2026-03-02T10:00:00Z')): ManualClock {
  let elapsed = 0;
  let wallAtStart = start.getTime();
  const sleepers = new Set<Sleeper>();

  return {
    now: () => new Date(wallAtStart + elapsed),
    monotonic: () => elapsed,
    sleep(ms, signal) {
      if (ms <= 0 || signal?.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const sleeper: Sleeper = {
          at: elapsed + ms,
          wake: () => {
            sleepers.delete(sleeper);
            signal?.removeEventListener('abort', sleeper.wake);
            resolve();
          },
        };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', sleeper.wake, { once: true });
      });
    },
    async advance(ms) {
      const end = elapsed + ms;
      for (;;) {
        const [next] = Array.from(sleepers)
          .filter((sleeper) => sleeper.at <= end)
          .sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        elapsed = next.at;
        next.wake();
        await turn();
      }
      elapsed = end;
      await turn();
    },
    jump(ms) {
      wallAtStart += ms;
    },
  };
}

/** Lets everything that is ready to run do so. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
