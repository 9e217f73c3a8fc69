import type { Clock } from '../domain/ports/clock.ts';
import type { Log } from '../domain/ports/logger.ts';
import type { Operators } from '../domain/ports/operators.ts';
import type { StoreCheck, StoreFile } from '../domain/ports/store-file.ts';

const EVERY_MS = 3_600_000;
/** One cause may have many consequences: the log has all of them. */
const TOLD = 10;
/** The start itself, and who waited for it, come first. */
const FIRST_AFTER_MS = 3_000;

interface StoreCheckDependencies {
  store: Pick<StoreFile, 'check'>;
  clock: Clock;
  log: Pick<Log, 'error' | 'warn'>;
  operators: Operators;
}

export interface CheckedStore {
  /** What the last check found, in words; empty before the first is through. */
  problems(): readonly string[];
  /** Checks it now. @param stopped ends a check under way. */
  look(stopped: AbortSignal): Promise<void>;
}

/**
 * Checks the store: mostly what is new, once a day all of it. Problems stay until all of the store was found sound. Operators are told
 * of them, and once a day where the audit ends: what is cut off or rewritten later can be shown by it.
 */
export function createStoreCheck({ store, clock, log, operators }: StoreCheckDependencies): CheckedStore {
  let problems: readonly string[] = [];

  async function take({ damage, tampering, head, whole }: StoreCheck): Promise<void> {
    const seen = [...damage, ...tampering];
    const news = seen.length > 0 && seen.join('\n') !== problems.join('\n');
    if (seen.length > 0 || whole) problems = seen;
    if (news) {
      log.error({ problems: seen }, 'the store is not as it should be');
      const kind = damage.length > 0 ? 'store-damaged' : 'store-changed';
      await operators.tell(kind, { problem: seen.slice(0, TOLD).join('\n') });
    }
    if (whole && seen.length === 0 && head.seq > 0) {
      await operators.tell('store-head', { entries: head.seq, hash: head.hash });
    }
  }

  return {
    problems: () => problems,
    async look(stopped) {
      try {
        const found = await store.check(clock.now(), stopped);
        if (found !== null) await take(found);
      } catch (error) {
        log.warn({ err: error }, 'the store could not be checked');
      }
    },
  };
}

export interface StoreWatch extends Pick<CheckedStore, 'problems'> {
  /** Ends a check under way. */
  stop(): Promise<void>;
}

/** Checks the store after the start and then every hour. */
export function watchStore(deps: StoreCheckDependencies): StoreWatch {
  const { clock } = deps;
  const check = createStoreCheck(deps);
  const stopping = new AbortController();

  async function watch(): Promise<void> {
    await clock.sleep(FIRST_AFTER_MS, stopping.signal);
    while (!stopping.signal.aborted) {
      await check.look(stopping.signal);
      await clock.sleep(EVERY_MS, stopping.signal);
    }
  }

  const watching = watch();
  return {
    problems: () => check.problems(),
    stop() {
      stopping.abort();
      return watching;
    },
  };
}
