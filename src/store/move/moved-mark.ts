import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { StoreMoved } from '../../domain/ports/store-move.ts';

/** A number that SQLite keeps for those who use the file. It is no part of the schema, and copies of the file have it too. */
const MARK = 'user_version';

export function isMarkedMoved(connection: Database.Database): boolean {
  return connection.pragma(MARK, { simple: true }) === 1;
}

/** On disk when it returns. */
export function markMoved(connection: Database.Database, moved: boolean): void {
  connection.pragma(`${MARK} = ${moved ? 1 : 0}`);
}

/** @throws StoreMoved */
export function assertNotMoved(connection: Database.Database): void {
  if (isMarkedMoved(connection)) throw new StoreMoved('this store was moved to PostgreSQL: set DATABASE_URL');
}

/** Whether there is a store in this file that goes on there. What can't be read is none. */
export function isStoreIn(path: string): boolean {
  if (!existsSync(path)) return false;
  let connection: Database.Database | null = null;
  try {
    connection = new Database(path, { readonly: true });
    const tables = connection.prepare("select 1 from sqlite_schema where name = 'kysely_migration'").all();
    return tables.length > 0 && !isMarkedMoved(connection);
  } catch {
    return false;
  } finally {
    connection?.close();
  }
}
