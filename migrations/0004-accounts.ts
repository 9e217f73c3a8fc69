import { sql, type Kysely } from 'kysely';
import { isPostgres } from './dialect.ts';

/**
 * Requests and flood waits belong to an account, a flood wait to a method as well; an account may be frozen. `until` is Unix
 * milliseconds, ours; `seconds` is what Telegram asked for.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await floodWaits(db);
  await accounts(db);
  await operations(db);
}

async function floodWaits(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table flood_wait (
      account_id integer not null,
      method text not null,
      seconds integer not null,
      until integer not null,
      primary key (account_id, method)
    ) strict`.execute(db);
  if (isPostgres(db)) return;
  // Which method a wait was for has not been kept: those that people wait for are the ones to be careful with.
  for (const method of ['messages.exportChatInvite', 'messages.editExportedChatInvite']) {
    await sql`
      insert into flood_wait (account_id, method, seconds, until)
      select user_id, ${method}, (blocked_until - unixepoch() * 1000) / 1000, blocked_until
      from account where blocked_until > unixepoch() * 1000`.execute(db);
  }
}

/** SQLite can't change a check: the table is made anew. Nothing refers to it. */
async function accounts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account_now (
      user_id integer primary key,
      name text not null,
      username text,
      state text not null check (state in ('live', 'dead', 'frozen'))
    ) strict`.execute(db);
  await sql`
    insert into account_now (user_id, name, username, state)
    select user_id, name, username, state from account`.execute(db);
  await sql`drop table account`.execute(db);
  await sql`alter table account_now rename to account`.execute(db);
}

async function operations(db: Kysely<unknown>): Promise<void> {
  await sql`alter table operation add column wait_reason text`.execute(db);
  await sql`alter table operation drop column waited`.execute(db);
  // A change belongs to the account whose link it is; what was never sent, to the account that was last at work.
  await sql`
    update operation set account_id = coalesce(
      account_id,
      (select admin_id from invite_link where invite_link.id = operation.link_id),
      (select account_id from operation as other where account_id is not null order by sent_at desc limit 1),
      (select user_id from account limit 1)
    )`.execute(db);
  // `sent_at` is by Telegram's clock from now on. Too early does no harm: a link that is overlooked would be made twice.
  await sql`
    update operation set sent_at = sent_at - 3600000
    where sent_at is not null and finished_at is null`.execute(db);
  await sql`alter table operation rename column look_again_at to watched_since`.execute(db);
  await sql`
    update operation set watched_since = created_at - 3600000
    where watched_since is not null`.execute(db);
}
