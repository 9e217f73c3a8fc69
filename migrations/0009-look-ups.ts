import { sql, type Kysely } from 'kysely';

/** How many chats that they don't run a person asked about since when, in milliseconds. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table look_up (
      user_id integer primary key,
      since integer not null,
      used integer not null
    ) strict`.execute(db);
  await sql`create index chat_by_username on chat (lower(username)) where username is not null`.execute(db);
}
