import { sql, type Kysely } from 'kysely';

/**
 * `lockdown`: when all open links of a chat were closed, how, and by whom; its id is that of the first batch that did so. Times are
 * in milliseconds. `lockdown_link`: what each link was before, so that it can be brought back. `lost_admin`: who could make links in
 * a chat and can't any more, while links of theirs are open there; `told` whether the chat's owner knows.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await lockdowns(db);
  await sql`
    create table lost_admin (
      peer_id integer not null,
      user_id integer not null,
      name text not null,
      owner_id integer,
      lost_at integer not null,
      told integer not null default 0 check (told in (0, 1)),
      primary key (peer_id, user_id)
    ) strict, without rowid`.execute(db);
  await sql`create index lost_admin_untold on lost_admin (lost_at) where told = 0`.execute(db);
}

async function lockdowns(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table lockdown (
      id text primary key,
      idempotency_key text not null unique,
      peer_id integer not null,
      account_id integer not null,
      mode text not null check (mode in ('approval', 'revoke')),
      started_by integer not null,
      started_name text not null,
      started_at integer not null,
      lifted_by integer,
      lifted_name text,
      lifted_at integer
    ) strict`.execute(db);
  await sql`create unique index lockdown_active on lockdown (peer_id) where lifted_at is null`.execute(db);
  await sql`create index lockdown_by_chat on lockdown (peer_id, started_at)`.execute(db);
  await sql`
    create table lockdown_link (
      lockdown_id text not null references lockdown (id),
      link_id text not null references invite_link (id),
      how text not null check (how in ('approval', 'revoked', 'primary')),
      title text,
      expire_date integer,
      usage_limit integer,
      request_needed integer not null check (request_needed in (0, 1)),
      subscription_period integer,
      subscription_amount integer,
      strict integer not null check (strict in (0, 1)),
      primary key (lockdown_id, link_id)
    ) strict, without rowid`.execute(db);
  await sql`create index lockdown_link_by_link on lockdown_link (link_id)`.execute(db);
  await sql`alter table batch add column lockdown_id text references lockdown (id)`.execute(db);
  await sql`create index batch_of_lockdown on batch (lockdown_id) where lockdown_id is not null`.execute(db);
}
