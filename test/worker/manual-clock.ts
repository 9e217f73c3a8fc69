import type { Clock } from '../../src/domain/ports/clock.ts';

/** Time that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** Wakes whoever sleeps till then, in order, letting each go on before the next. */
  advance(ms: number): Promise<void>;
}

interface Sleeper {
  at: number;
  wake: () => void;
}

export function createManualClock(start = new Date('2026-03-02T10:00:00Z')): ManualClock {
  let time = start.getTime();
  const sleepers = new Set<Sleeper>();

  return {
    now: () => new Date(time),
    sleep(ms, signal) {
      if (ms <= 0 || signal?.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const sleeper: Sleeper = {
          at: time + ms,
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
      const end = time + ms;
      for (;;) {
        const [next] = Array.from(sleepers)
          .filter((sleeper) => sleeper.at <= end)
          .sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        time = next.at;
        next.wake();
        await turn();
      }
      time = end;
      await turn();
    },
  };
}

/** Lets everything that is ready to run do so. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
