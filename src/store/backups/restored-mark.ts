import type Database from 'better-sqlite3';
import { sql } from 'kysely';
import type { Db } from '../database/connection.ts';

/** In the number that says, with 1, that the store was moved to PostgreSQL. */
const MARK = 'user_version';
const RESTORED = 2;

/** Whether it was put back from a backup, and nobody has looked yet for what was done since. */
export function isMarkedRestored(connection: Database.Database): boolean {
  return connection.pragma(MARK, { simple: true }) === RESTORED;
}

/** On disk when it returns. */
export function markRestored(connection: Database.Database): void {
  connection.pragma(`${MARK} = ${RESTORED}`);
}

export async function unmarkRestored(db: Db): Promise<void> {
  await sql`pragma user_version = 0`.execute(db);
}
