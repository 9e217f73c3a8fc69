import Database from 'better-sqlite3';

/** Whether it says that pages of the file are damaged. */
export function isCorrupt(error: unknown): error is Error {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CORRUPT');
}
