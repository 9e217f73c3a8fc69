import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

const BUSY_TIMEOUT_MS = 5_000;
const SYNCHRONOUS_FULL = 2;

/**
 * Opens the file so that a commit is on disk when it returns. The file is readable by its owner alone, as it holds invite
 * links; SQLite gives its `-wal` and `-shm` the same mode. This module knows nothing of Kysely, which takes 13 MB in each
 * thread that loads it.
 * @throws if SQLite does not take a setting the record's promises rest on.
 */
export function connect(path: string): Database.Database {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
  const connection = new Database(path);
  try {
    connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    connection.pragma('journal_mode = wal');
    // After WAL, which otherwise lowers it to NORMAL with the first write.
    connection.pragma('synchronous = full');
    connection.pragma('foreign_keys = on');
    connection.pragma('trusted_schema = off');
    // What is deleted, or moved to another page, doesn't stay readable in its old place, as far as that costs no write.
    connection.pragma('secure_delete = fast');
    expectPragma(connection, 'journal_mode', 'wal');
    expectPragma(connection, 'synchronous', SYNCHRONOUS_FULL);
    expectPragma(connection, 'foreign_keys', 1);
    expectPragma(connection, 'trusted_schema', 0);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function expectPragma(connection: Database.Database, name: string, expected: string | number): void {
  const actual: unknown = connection.pragma(name, { simple: true });
  if (actual !== expected) throw new Error(`SQLite refused ${name} = ${expected} (it is ${String(actual)})`);
}
