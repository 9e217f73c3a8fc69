import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/**
 * The record, or a transaction on it, in SQLite or in PostgreSQL. Names are camelCase in code and snake_case in SQL. Within a
 * transaction only its own handle may be used: the other one would wait.
 */
export type Db = Kysely<Tables>;
