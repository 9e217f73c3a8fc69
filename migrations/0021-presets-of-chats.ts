import { sql, type Kysely } from 'kysely';

/**
 * A preset belongs to a person or to a chat, whose ids are below zero, and may hold a price. And a draft may be for a link that
 * is to replace another (`replaces`).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table preset rename column user_id to owner_id`.execute(db);
  await sql`alter table preset add column subscription_period integer`.execute(db);
  await sql`alter table preset add column subscription_amount integer`.execute(db);
  await sql`alter table draft add column replaces text`.execute(db);
}
