import { sql, type Kysely } from 'kysely';

/**
 * What people who ask to join answer to an administrator's question, a line for each message, and how many messages were passed
 * on since the latest question. And messages that show how far an administrator's decisions on several people are: `decision`
 * is what the keys of those operations begin with.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table join_request add column answer text`.execute(db);
  await sql`alter table request_question add column answers integer not null default 0`.execute(db);
  await sql`alter table request_notice add column decision text`.execute(db);
}
