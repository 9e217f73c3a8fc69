import type Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { UNOBSERVED, type Observer } from '../../../domain/ports/observer.ts';
import type { Db } from '../connection.ts';
import { camelCaseRows } from '../names.ts';
import type { Tables } from '../schema.ts';
import { RecordDialect } from './dialect.ts';

/** The record in an SQLite file that is open. */
export function sqliteDatabase(connection: Database.Database, observer: Observer = UNOBSERVED): Db {
  return new Kysely<Tables>({ dialect: new RecordDialect(connection, observer), plugins: [camelCaseRows] });
}
