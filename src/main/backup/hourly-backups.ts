import type { Clock } from '../../domain/ports/clock.ts';
import type { Log } from '../../domain/ports/logger.ts';
import type { OperatorNews, Operators } from '../../domain/ports/operators.ts';
import type { StoreFile } from '../../domain/ports/store-file.ts';
import { roomOf } from './refusal-sentence.ts';
import type { BackupOutcome } from '../../store/backups/take-backup.ts';

const EVERY_MS = 3_600_000;
/** The start itself, and who waited for it, come first. */
const FIRST_AFTER_MS = 60_000;
/** There may be room again, or the folder may be back. */
const AGAIN_AFTER_MS = 600_000;
/** For as long as it goes on failing. */
const TELL_EVERY_MS = 86_400_000;

export interface BackupState {
  /** When the newest was taken; null before the first. */
  lastAt: Date | null;
  /** Whether there should be a newer one. */
  failed: boolean;
}

export interface HourlyBackups {
  state(): BackupState;
  /** Ends one under way. */
  stop(): Promise<void>;
}

interface HourlyDependencies {
  store: Pick<StoreFile, 'restored'>;
  /** @returns null if `signal` ended it. */
  take: (now: Date, signal: AbortSignal) => Promise<BackupOutcome | null>;
  /** When the newest of former runs was taken. */
  lastAt: Date | null;
  clock: Clock;
  log: Pick<Log, 'info' | 'warn'>;
  operators: Operators;
}

/** Takes a backup an hour after the last. Operators are told when that fails, once a day while it does, and when it works again. */
export function hourlyBackups({
  store,
  take,
  clock,
  log,
  operators,
  ...given
}: HourlyDependencies): HourlyBackups {
  let { lastAt } = given;
  let toldAt: Date | null = null;
  const stopping = new AbortController();
  const { signal } = stopping;

  async function one(): Promise<number> {
    // What it has is known once what was done since is adopted.
    if (store.restored() !== null) return FIRST_AFTER_MS;
    const now = clock.now();
    const outcome = await take(now, signal).catch(failed);
    // Somebody else takes one just now.
    if (outcome === null || ('refused' in outcome && outcome.refused === 'busy')) return FIRST_AFTER_MS;
    if ('taken' in outcome) {
      lastAt = now;
      log.info({ ...outcome.taken }, 'a backup was taken');
      if (toldAt !== null) await operators.tell('backup', { why: 'works', ...NOTHING });
      toldAt = null;
      return EVERY_MS;
    }
    const { refused: why, ...details } = outcome;
    log.warn({ why, ...details }, 'no backup could be taken');
    if (toldAt === null || now.getTime() - toldAt.getTime() >= TELL_EVERY_MS) {
      toldAt = now;
      await operators.tell('backup', newsOf(outcome));
    }
    return AGAIN_AFTER_MS;
  }

  async function run(): Promise<void> {
    const sinceMs = lastAt === null ? EVERY_MS : clock.now().getTime() - lastAt.getTime();
    // A clock that was set back puts none off for longer than an hour.
    let waitMs = Math.min(Math.max(EVERY_MS - sinceMs, FIRST_AFTER_MS), EVERY_MS);
    while (!signal.aborted) {
      await clock.sleep(waitMs, signal);
      if (signal.aborted) return;
      try {
        waitMs = await one();
      } catch (error) {
        log.warn({ err: error }, 'backups could not be looked after');
        waitMs = AGAIN_AFTER_MS;
      }
    }
  }

  const running = run();
  return {
    state: () => ({ lastAt, failed: toldAt !== null }),
    stop() {
      stopping.abort();
      return running;
    },
  };
}

function failed(error: unknown): BackupOutcome {
  return { refused: 'failed', reason: error instanceof Error ? error.message : String(error) };
}

type Refused = Exclude<BackupOutcome, { taken: object } | { refused: 'busy' }>;

/** The log has all of them. */
const TOLD = 3;

const NOTHING = { reason: '', needed: 0, free: 0 };

function newsOf(outcome: Refused): OperatorNews['backup'] {
  if (outcome.refused === 'failed') return { ...NOTHING, why: 'failed', reason: outcome.reason };
  if (outcome.refused === 'unsound') {
    return { ...NOTHING, why: 'unsound', reason: outcome.problems.slice(0, TOLD).join('\n') };
  }
  const { folder: reason, needed, free } = roomOf(outcome);
  return { why: 'no-room', reason, needed, free };
}
