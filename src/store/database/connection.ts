import type Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { RecordDialect } from './dialect.ts';
import { camelCaseRows } from './names.ts';
import type { Tables } from './schema.ts';

/** The record, or a transaction on it. Within a transaction only its own handle may be used: the other one would wait. */
export type Db = Kysely<Tables>;

/** Names are camelCase in code and snake_case in SQL. */
export function database(connection: Database.Database): Db {
  return new Kysely<Tables>({ dialect: new RecordDialect(connection), plugins: [camelCaseRows] });
}
