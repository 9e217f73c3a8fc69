import { lstatSync, mkdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';

/** Another process works on the same store or with the same session. */
export class AlreadyRunning extends Error {
  override name = 'AlreadyRunning';
}

/**
 * Locks a file for as long as this process lives, `kill -9` included: the lock is SQLite's own, so the operating system
 * releases it. The file stays when the lock is gone: removing it would let two processes lock two files of one name.
 * @returns a function that releases it.
 * @throws AlreadyRunning
 */
export function lockFile(path: string): () => void {
  const lock = new Database(path, { timeout: 0 });
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

/**
 * Where the lock of a file is: next to the file itself, whichever of its names it was given by. The file need not exist.
 * @throws if it has a second name that can't be followed, a hard link.
 */
export function lockPathOf(file: string): string {
  const real = realPath(file);
  const found = lstatSync(real, { throwIfNoEntry: false });
  if (found?.isFile() === true && found.nlink > 1)
    throw new Error('it has a second name, a hard link, and only one may be used: remove the other');
  return `${real}.lock`;
}

/** Where a file really is, whichever of its names it is given by; its folder is made if it is not there. */
export function realPath(file: string): string {
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    return realPath(resolve(dirname(file), readlinkSync(file)));
  }
  const folder = dirname(resolve(file));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(realpathSync(folder), basename(file));
}
