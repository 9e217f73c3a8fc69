import { sql, type Kysely } from 'kysely';

/**
 * `chat.account_id`: the account that serves the chat, null while none does. Chats of before: the one that last did something there.
 * `account.duty`: what the operator wants of it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table chat add column account_id integer`.execute(db);
  await sql`
    update chat set account_id = latest.account_id
    from (
      select peer_id, account_id, row_number() over (partition by peer_id order by created_at desc, id desc) as place
      from operation
    ) as latest
    where latest.peer_id = chat.peer_id and latest.place = 1`.execute(db);
  await sql`create index chat_by_account on chat (account_id) where account_id is not null`.execute(db);
  await sql`
    alter table account add column duty text not null default 'serving'
    check (duty in ('serving', 'paused', 'retired'))`.execute(db);
}
