import { sql, type Kysely } from 'kysely';
import { isPostgres } from './dialect.ts';
import { guardLeases } from './postgres/leases.ts';

/**
 * What one process at a time may do. `epoch` is greater each time the lease is taken; `given_back` says that the former holder
 * ended in order. `renewed_at` is in milliseconds. Beside SQLite there is one process, and it stays empty.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table lease (
      name text primary key,
      epoch integer not null,
      holder text not null,
      given_back integer not null check (given_back in (0, 1)),
      renewed_at integer not null
    ) strict`.execute(db);
  if (isPostgres(db)) await guardLeases(db);
}
