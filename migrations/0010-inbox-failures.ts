import { sql, type Kysely } from 'kysely';

/**
 * `failures`: how often an update's own handler failed. `crashes`: how many processes in a row may have died of it. Until
 * now `tries` counted both, and outages of the Bot API too, so that what it says of waiting updates means nothing.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table inbox rename column tries to failures`.execute(db);
  await sql`alter table inbox add column crashes integer not null default 0`.execute(db);
  await sql`update inbox set failures = 0 where handled_at is null`.execute(db);
}
