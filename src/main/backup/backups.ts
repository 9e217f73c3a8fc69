import { realpathSync } from 'node:fs';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Log } from '../../domain/ports/logger.ts';
import type { Operators } from '../../domain/ports/operators.ts';
import type { StoreFile } from '../../domain/ports/store-file.ts';
import { backupsIn } from '../../store/backups/manifest.ts';
import { runBackup } from '../../store/backups/run-backup.ts';
import type { BackupJob, BackupOutcome } from '../../store/backups/take-backup.ts';
import type { ProductConfig } from '../config.ts';
import { StartError } from '../start-error.ts';
import type { BackupConfig } from './backup-config.ts';
import { hourlyBackups, type HourlyBackups } from './hourly-backups.ts';
import { roomOf } from './refusal-sentence.ts';
import { productVersion } from './product-version.ts';

/** A backup that is being made may be of a process that was stopped in the middle of it: it ends soon. */
const WHILE_BUSY = { againAfterMs: 500, times: 60 };

/** @param beforeUpgrade whether this version is about to upgrade the store. @returns null if `signal` ended it. */
export function takeBackup(
  config: { databaseFile: string; backups: BackupConfig },
  root: string,
  { now, beforeUpgrade = false, signal }: { now: Date; beforeUpgrade?: boolean; signal: AbortSignal },
): Promise<BackupOutcome | null> {
  const job: BackupJob = {
    ...config.backups,
    // What lies beside the file lies beside the file itself.
    databaseFile: realpathSync(config.databaseFile),
    version: productVersion(root),
    beforeUpgrade,
    now: now.getTime(),
  };
  return runBackup(job, signal);
}

/**
 * The way back to the version before. There is one already if the upgrade was interrupted: then nothing was backed up since.
 * @throws StartError if there is no room, or it can't be backed up.
 */
export async function backUpBeforeUpgrade(
  { databaseFile, backups = null }: Pick<ProductConfig, 'databaseFile' | 'backups'>,
  root: string,
  clock: Clock,
  log: Log,
): Promise<void> {
  if (backups === null || backupsIn(backups.folder)[0]?.before === productVersion(root)) return;
  log.info({}, 'the database is backed up before it is upgraded');
  const { signal } = new AbortController();
  const take = (): Promise<BackupOutcome | null> =>
    takeBackup({ databaseFile, backups }, root, { now: clock.now(), beforeUpgrade: true, signal });
  let outcome = await take();
  for (let times = 0; isBusy(outcome) && times < WHILE_BUSY.times; times += 1) {
    await clock.sleep(WHILE_BUSY.againAfterMs);
    outcome = await take();
  }
  if (outcome === null || 'taken' in outcome) return;
  if (outcome.refused === 'unsound') {
    throw new StartError('start-store-damaged', { file: databaseFile, reason: outcome.problems.join('; ') });
  }
  if (outcome.refused === 'no-room') throw new StartError('start-upgrade-no-room', roomOf(outcome));
  const reason = outcome.refused === 'failed' ? outcome.reason : 'another backup is being made';
  throw new StartError('start-upgrade-no-backup', { reason });
}

function isBusy(outcome: BackupOutcome | null): boolean {
  return outcome !== null && 'refused' in outcome && outcome.refused === 'busy';
}

/** @returns null where there are to be none. */
export function backUpHourly({
  config: { databaseFile, backups = null },
  root,
  ...deps
}: {
  config: Pick<ProductConfig, 'databaseFile' | 'backups'>;
  root: string;
  store: Pick<StoreFile, 'restored'>;
  clock: Clock;
  log: Log;
  operators: Operators;
}): HourlyBackups | null {
  if (backups === null) return null;
  const lastAt = backupsIn(backups.folder)[0]?.takenAt ?? null;
  return hourlyBackups({
    ...deps,
    lastAt,
    take: (now, signal) => takeBackup({ databaseFile, backups }, root, { now, signal }),
  });
}
