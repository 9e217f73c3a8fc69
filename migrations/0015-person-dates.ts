import { sql, type Kysely } from 'kysely';

/** How somebody writes dates and reads times, where their language and region don't say it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table person add column date_order text check (date_order in ('day-first', 'month-first'))`.execute(
    db,
  );
  await sql`alter table person add column hour_cycle text check (hour_cycle in ('12', '24'))`.execute(db);
}
