import { sql, type Kysely } from 'kysely';

/**
 * `lost_chat`: where an account could make links and can't any more, while links of Latchkey's are there. `owner_id` is whoever
 * was last known to own the chat; `told` whether somebody was told. `lost_at` is in milliseconds.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table lost_chat (
      peer_id integer not null references chat (peer_id),
      account_id integer not null references account (user_id),
      why text not null check (why in ('removed', 'demoted')),
      owner_id integer,
      lost_at integer not null,
      told integer not null default 0 check (told in (0, 1)),
      primary key (peer_id, account_id)
    ) strict, without rowid`.execute(db);
  await sql`create index lost_chat_untold on lost_chat (account_id, lost_at) where told = 0`.execute(db);
}
