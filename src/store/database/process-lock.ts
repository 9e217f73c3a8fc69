import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

/** Another process works on the same record with, most likely, the same account. */
export class AlreadyRunning extends Error {
  override name = 'AlreadyRunning';
}

/**
 * Keeps a second process off a record for as long as this one lives, `kill -9` included: the lock is SQLite's own, on a
 * file beside the record, so the operating system lets go of it.
 * @returns a function that lets go.
 * @throws AlreadyRunning
 */
export function lockRecord(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const lock = new Database(`${path}.lock`, { timeout: 0 });
  try {
    lock.pragma('journal_mode = delete');
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      throw new AlreadyRunning();
    throw error;
  }
  return () => void lock.close();
}
