import { sql, type Kysely } from 'kysely';

/**
 * What the store knows of itself, compared at each start with the anchor outside the file. `sends` counts calls that were
 * about to go out; `anchored` says that an anchor was written; `checked_at` is when all of it was last checked, ms.
 * Updates that waited in a restored store are `outdated`: answered, not handled.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table store_state (
      id integer primary key check (id = 1),
      sends integer not null,
      anchored integer not null check (anchored in (0, 1)),
      checked_at integer
    ) strict`.execute(db);
  await sql`insert into store_state values (1, 0, 0, null)`.execute(db);
  await sql`
    alter table inbox
    add column outdated integer not null default 0 check (outdated in (0, 1))`.execute(db);
}
