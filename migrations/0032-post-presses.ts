import { sql, type Kysely } from 'kysely';

/** `press`: which press a post in a channel was made for, so that one that is handled again makes no other. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table card add column press text`.execute(db);
  await sql`create unique index card_press on card (press) where press is not null`.execute(db);
}
