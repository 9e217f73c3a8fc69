import { isFinal, reportKey } from '../domain/operation.ts';
import type { Operation } from '../domain/operation.ts';
import { createAlarm } from './queue/alarm.ts';
import type { Alarm } from './queue/alarm.ts';
import { backoff, errorText } from './context.ts';
import type { Context } from './context.ts';

/** Tells people what became of their operations: beside the lane, the latest only, until it reached them. */
export interface Reports {
  note(operation: Operation): void;
  /** Everything that is to be told by now is told. */
  isQuiet(): boolean;
  /** Resolves when the calls under way are answered. To be called after stopping. */
  finish(): Promise<void>;
}

interface Telling {
  latest: Operation;
  alarm: Alarm;
  failures: number;
  /** Milliseconds since 1970. */
  retryAt: number;
  /** `reportKey` that reached the person. */
  told: string | null;
}

export function createReports(context: Context, stopped: AbortSignal, onQuiet: () => void): Reports {
  const { store, clock, reporter, timings, log } = context;
  const tellings = new Map<string, Telling>();
  const running = new Set<Promise<void>>();

  /** Milliseconds since 1970. What is done is told at once, and so is a wait; progress only if it lasts. */
  function dueAt({ latest, retryAt }: Telling): number {
    const waits = latest.notBefore !== null && latest.notBefore.getTime() > clock.now().getTime();
    if (isFinal(latest) || (waits && latest.state === 'intent')) return retryAt;
    return Math.max(latest.createdAt.getTime() + timings.progressAfterMs, retryAt);
  }

  async function tell(telling: Telling): Promise<void> {
    for (;;) {
      const ms = dueAt(telling) - clock.now().getTime();
      if (ms > 0) {
        onQuiet();
        await telling.alarm.sleep(ms);
        if (stopped.aborted) return;
        // Whatever woke us, what there is to tell may have changed.
        continue;
      }
      const operation = telling.latest;
      const key = reportKey(operation);
      if (key !== telling.told && !(await report(operation, key, telling))) continue;
      if (telling.latest === operation) return;
    }
  }

  async function report(operation: Operation, key: string, telling: Telling): Promise<boolean> {
    try {
      await reporter.report(operation);
      telling.told = key;
      await store.operations.markReported(operation.id, key);
      return true;
    } catch (error) {
      telling.failures += 1;
      telling.retryAt = clock.now().getTime() + backoff(timings, telling.failures);
      log.warn({ operation: operation.id, error: errorText(error) }, 'an outcome could not be shown');
      return false;
    }
  }

  async function run(id: string, telling: Telling): Promise<void> {
    try {
      await tell(telling);
    } finally {
      tellings.delete(id);
    }
  }

  return {
    note(operation) {
      if (stopped.aborted) return;
      const telling = tellings.get(operation.id);
      if (telling !== undefined) {
        telling.latest = operation;
        telling.retryAt = 0;
        telling.alarm.ring();
        return;
      }
      if (reportKey(operation) === operation.reported) return;
      const fresh: Telling = {
        latest: operation,
        alarm: createAlarm(clock, stopped),
        failures: 0,
        retryAt: 0,
        told: operation.reported,
      };
      tellings.set(operation.id, fresh);
      const work = run(operation.id, fresh).finally(() => {
        running.delete(work);
        onQuiet();
      });
      running.add(work);
    },
    isQuiet: () => Array.from(tellings.values()).every((telling) => dueAt(telling) > clock.now().getTime()),
    async finish() {
      await Promise.allSettled(running);
    },
  };
}
