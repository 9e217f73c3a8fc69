import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../domain/ports/logger.ts';
import { StoreDamaged } from '../domain/ports/operation-store.ts';
import type { StoreFile, UpgradeProgress } from '../domain/ports/store-file.ts';
import type { Store } from '../domain/ports/store.ts';
import { openStore } from '../store/open-store.ts';
import { AlreadyRunning, lockFile, lockPathOf } from '../store/database/process-lock.ts';
import { sessionDigest } from '../worker/session-digest.ts';
import { StartError } from './start-error.ts';

/**
 * Makes sure that no other process on this machine works on the same store or with the same session. A copy of the session
 * in another folder is the same session: its lock is in the folder for temporary files, which processes of one machine
 * share unless they are in different containers.
 * @returns a function that releases the locks.
 * @throws AlreadyRunning, StartError
 */
export function lockProcess(config: {
  databaseFile: string;
  sessionFile: string;
  session: string;
}): () => void {
  const copies = join(tmpdir(), `latchkey-session-${sessionDigest(config.session)}`);
  const held: (() => void)[] = [];
  const release = (): void => held.splice(0).forEach((unlock) => unlock());
  try {
    for (const file of [config.databaseFile, config.sessionFile, copies]) held.push(lock(file));
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

/** @throws StartError */
export async function openStoreFile(
  config: { databaseFile: string; restored: boolean },
  log: Log,
): Promise<Store & StoreFile> {
  const { databaseFile: path, restored } = config;
  try {
    return await openStore({ path, restored, onUpgrade: upgradeLog(log) });
  } catch (error) {
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
  const reason = error instanceof Error ? error.message : String(error);
  return new StartError(isDamage(error) ? 'start-store-damaged' : 'start-store-unusable', { file, reason });
}

function isDamage(error: unknown): boolean {
  if (error instanceof StoreDamaged) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CORRUPT');
}
