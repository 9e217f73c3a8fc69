import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../domain/ports/logger.ts';
import { UNOBSERVED, type Observer } from '../domain/ports/observer.ts';
import { StoreDamaged } from '../domain/ports/operation-store.ts';
import { NewerSchema, type StoreFile, type UpgradeProgress } from '../domain/ports/store-file.ts';
import { StoreMoved, StoreNotMoved } from '../domain/ports/store-move.ts';
import type { Store } from '../domain/ports/store.ts';
import { isRestoreUnfinished, isStoreGone } from '../store/backups/restore-backup.ts';
import { isCorrupt } from '../store/database/sqlite/corrupt.ts';
import { openStore } from '../store/open-store.ts';
import { AlreadyRunning, lockFile, lockPathOf } from '../store/database/process-lock.ts';
import type { SessionFile } from './sessions.ts';
import { sessionDigest } from '../worker/session-digest.ts';
import { placeOf } from './database-url.ts';
import { postgresStartError } from './postgres-start-error.ts';
import type { Role } from './config.ts';
import { StartError } from './start-error.ts';

/**
 * Makes sure that no other process on this machine works on the same store or with one of the same sessions. A copy of the session
 * in another folder is the same session: its lock is in the folder for temporary files, which processes of one machine
 * share unless they are in different containers.
 * @returns a function that releases the locks.
 * @throws AlreadyRunning, StartError
 */
export function lockProcess(
  { databaseFile, databaseUrl = null }: { databaseFile: string; databaseUrl?: string | null },
  sessions: readonly SessionFile[],
): () => void {
  // A store in PostgreSQL takes several processes.
  const store = databaseUrl === null ? [databaseFile] : [];
  return lockAll([...store, ...sessions.flatMap(locksOf)]);
}

/** As `lockProcess`, for one session alone. */
export function lockSession(session: SessionFile): () => void {
  return lockAll(locksOf(session));
}

function locksOf({ file, session }: SessionFile): string[] {
  return [file, join(tmpdir(), `latchkey-session-${sessionDigest(session)}`)];
}

function lockAll(files: readonly string[]): () => void {
  const held: (() => void)[] = [];
  const release = (): void => held.splice(0).forEach((unlock) => unlock());
  try {
    for (const file of files) held.push(lock(file));
    return release;
  } catch (error) {
    release();
    throw error;
  }
}

/** @returns a function that releases the lock. @throws AlreadyRunning, StartError */
export function lock(file: string): () => void {
  try {
    return lockFile(lockPathOf(file));
  } catch (error) {
    throw error instanceof AlreadyRunning ? error : unusable(file, error);
  }
}

/**
 * The store in its file, or in PostgreSQL where that is chosen.
 * @param beforeUpgrade done before the file of an older version is changed.
 * @throws StartError
 */
export async function openConfiguredStore(
  config: { databaseFile: string; databaseUrl?: string | null; role?: Role; restored: boolean },
  log: Log,
  observer: Observer = UNOBSERVED,
  beforeUpgrade: () => Promise<void> = async () => {},
): Promise<Store & StoreFile> {
  const { databaseFile: path, databaseUrl: url = null, restored } = config;
  if (url !== null) {
    const cardsElsewhere = config.role !== 'all';
    const { openPostgresStore } = await import('../store/open-postgres-store.ts');
    try {
      const options = {
        url,
        file: path,
        restored,
        onUpgrade: upgradeLog(log),
        log,
        cardsElsewhere,
        observer,
      };
      return await openPostgresStore(options);
    } catch (error) {
      if (error instanceof StoreNotMoved)
        throw new StartError('start-store-not-moved', { file: path, ...placeOf(url) });
      throw postgresStartError(error, url);
    }
  }
  if (isRestoreUnfinished(path)) throw new StartError('start-restore-unfinished', { file: path });
  if (!restored && isStoreGone(path)) throw new StartError('start-store-gone', { file: path });
  try {
    return await openStore({ path, restored, beforeUpgrade, onUpgrade: upgradeLog(log), log, observer });
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw unusable(path, error);
  }
}

const LINE_EVERY_MS = 1_000;

/** A line for each step, and for a long one as it goes on. */
function upgradeLog(log: Log): (progress: UpgradeProgress) => void {
  let loggedAt = -Infinity;
  return ({ name, step, steps, percent }) => {
    const now = performance.now();
    if (percent > 0 && now - loggedAt < LINE_EVERY_MS) return;
    loggedAt = now;
    log.info({ name }, `upgrading the database: step ${step} of ${steps}, ${percent} %`);
  };
}

function unusable(file: string, error: unknown): StartError {
  if (error instanceof NewerSchema) return new StartError('start-store-newer', { file, step: error.step });
  if (error instanceof StoreMoved) return new StartError('start-store-moved', { file });
  const reason = error instanceof Error ? error.message : String(error);
  const damaged = error instanceof StoreDamaged || isCorrupt(error);
  return new StartError(damaged ? 'start-store-damaged' : 'start-store-unusable', { file, reason });
}
