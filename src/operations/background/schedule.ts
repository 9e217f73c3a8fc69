import { AccountProblem, Refusal } from '../../domain/errors.ts';
import { backoff, errorText } from '../context.ts';
import type { Context } from '../context.ts';
import { createAlarm } from '../queue/alarm.ts';
import type { Account } from '../queue/account.ts';
import type { Busy } from './busy.ts';

export interface Background {
  context: Context;
  account: Account;
  busy: Busy;
  stopped: AbortSignal;
  onQuiet: () => void;
}

/** Background work of one kind: one piece after the other, each when it is due. */
export interface Schedule<Key> {
  /** @param at monotonic milliseconds; absent for now. A piece that is wanted earlier stays so. */
  want(key: Key, at?: number): void;
  /** Resolves when stopped. @throws never. */
  run(): Promise<void>;
  /** Whether nothing is due. What is under way, `busy` knows. */
  isQuiet(): boolean;
}

/** A piece that fails is done again later; one that Telegram refuses is not. */
export function createSchedule<Key>(
  { context: { clock, timings, log }, account, busy, stopped, onQuiet }: Background,
  name: string,
  work: (key: Key) => Promise<void>,
): Schedule<Key> {
  const due = new Map<Key, number>();
  const alarm = createAlarm(clock, stopped);
  let working = false;
  /** In a row. */
  let failures = 0;

  function want(key: Key, at = clock.monotonic()): void {
    due.set(key, Math.min(at, due.get(key) ?? Infinity));
    alarm.ring();
  }

  /** Milliseconds; null when nothing is wanted. */
  function untilNext(): number | null {
    return due.size === 0 ? null : Math.max(Math.min(...due.values()) - clock.monotonic(), 0);
  }

  async function workOn(key: Key): Promise<void> {
    working = true;
    due.delete(key);
    try {
      await work(key);
      failures = 0;
    } catch (error) {
      if (!stopped.aborted) await setBack(key, error);
    } finally {
      working = false;
    }
  }

  async function setBack(key: Key, error: unknown): Promise<void> {
    log.warn({ work: name, error: errorText(error) }, 'background work failed');
    if (error instanceof Refusal) return;
    failures += 1;
    want(key, clock.monotonic() + backoff(timings, failures));
    if (!(error instanceof AccountProblem)) return;
    try {
      await account.onProblem(error);
    } catch (storeError) {
      log.error({ error: errorText(storeError) }, 'a problem of the account could not be stored');
    }
  }

  return {
    want,
    async run() {
      while (!stopped.aborted) {
        const ms = untilNext();
        if (ms === 0) {
          const [first] = Array.from(due).sort(([, a], [, b]) => a - b);
          if (first !== undefined) await busy.during(() => workOn(first[0]));
        } else {
          onQuiet();
          await alarm.sleep(ms);
        }
      }
    },
    isQuiet: () => working || untilNext() !== 0,
  };
}

/** Work that is done again and again, first at once. */
export function createRepeating(
  background: Background,
  name: string,
  everyMs: number,
  work: () => Promise<void>,
): Schedule<null> {
  const { clock } = background.context;
  const schedule = createSchedule<null>(background, name, async () => {
    schedule.want(null, clock.monotonic() + everyMs);
    await work();
  });
  schedule.want(null);
  return schedule;
}
