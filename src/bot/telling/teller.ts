import type { BotDependencies } from '../dependencies.ts';

/** Writes to people by itself: goes through what is due in the store, again and again. */
export interface Teller {
  /** Call once. */
  start(): void;
  stop(): Promise<void>;
}

/**
 * @param telling.tell goes through what is due; what it returns, if anything, is when to look again, in milliseconds. What fails is
 *   due still.
 * @param telling.problem for the log, when it fails.
 */
export function createTeller(
  { clock, log }: Pick<BotDependencies, 'clock' | 'log'>,
  telling: {
    everyMs: number;
    retryMs: number;
    problem: string;
    tell: (stopped: AbortSignal) => Promise<number | undefined>;
  },
): Teller {
  const stopping = new AbortController();
  const stopped = stopping.signal;
  let running: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    while (!stopped.aborted) {
      let ms = telling.retryMs;
      try {
        ms = (await telling.tell(stopped)) ?? telling.everyMs;
      } catch (error) {
        log.warn({ err: error }, telling.problem);
      }
      await clock.sleep(ms, stopped);
    }
  }

  return {
    start() {
      running = run();
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
