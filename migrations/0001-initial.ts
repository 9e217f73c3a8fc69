import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { isPostgres } from './dialect.ts';
import { numbersItself } from './postgres/identity.ts';

/**
 * The first shape of the record. Columns that end in `_at` (and `not_before`, `blocked_until`) are Unix milliseconds, ours;
 * `date`, `start_date` and `expire_date` are Unix seconds, Telegram's. Booleans are 0 or 1.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await peopleAndChats(db);
  await conversation(db);
  await ledger(db);
  await auditTrail(db);
}

async function peopleAndChats(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account (
      user_id integer primary key,
      name text not null,
      username text,
      state text not null check (state in ('live', 'dead')),
      blocked_until integer
    ) strict`.execute(db);
  await sql`
    create table person (
      user_id integer primary key,
      name text not null,
      username text,
      locale text not null,
      time_zone text
    ) strict`.execute(db);
  await sql`
    create table chat (
      peer_id integer primary key,
      kind text not null check (kind in ('group', 'supergroup', 'channel')),
      title text not null,
      username text,
      ready integer check (ready in (0, 1)),
      administrators_checked_at integer,
      migrated_to integer references chat (peer_id)
    ) strict`.execute(db);
  await sql`create index chat_by_successor on chat (migrated_to)`.execute(db);
  await sql`
    create table chat_administrator (
      peer_id integer not null references chat (peer_id),
      user_id integer not null,
      position integer not null,
      name text not null,
      username text,
      creator integer not null check (creator in (0, 1)),
      invite_users integer not null check (invite_users in (0, 1)),
      primary key (peer_id, user_id)
    ) strict`.execute(db);
  await sql`create index chat_administrator_by_user on chat_administrator (user_id)`.execute(db);
}

async function conversation(db: Kysely<unknown>): Promise<void> {
  // Arrival order is `seq`: update ids turn random after an idle week.
  await sql`
    create table inbox (
      seq integer primary key,
      update_id integer not null unique,
      lane text not null,
      body text,
      tries integer not null default 0,
      received_at integer not null,
      handled_at integer
    ) strict`.execute(db);
  if (isPostgres(db)) await numbersItself(db, 'inbox', 'seq');
  await sql`create index inbox_pending on inbox (seq) where handled_at is null`.execute(db);
  // Several processes read the updates of one lane each; beside SQLite one process reads them all, once.
  if (isPostgres(db)) {
    await sql`create index inbox_of_lane on inbox (lane, seq) where handled_at is null`.execute(db);
  }
  await sql`create index inbox_by_handled_at on inbox (handled_at)`.execute(db);
  await sql`
    create table conversation_state (
      key text primary key,
      state text not null,
      updated_at integer not null
    ) strict`.execute(db);
  await sql`
    create table draft (
      id text primary key,
      user_id integer not null,
      peer_id integer,
      title text,
      expire_date integer,
      usage_limit integer,
      request_needed integer not null check (request_needed in (0, 1)),
      status text not null check (status in ('open', 'submitted', 'cancelled')),
      created_at integer not null,
      updated_at integer not null
    ) strict`.execute(db);
  await sql`create unique index draft_open on draft (user_id) where status = 'open'`.execute(db);
  await sql`create index draft_by_user on draft (user_id, status)`.execute(db);
  await sql`create index draft_by_age on draft (status, updated_at)`.execute(db);
  await sql`create index draft_by_peer on draft (peer_id)`.execute(db);
  await sql`
    create table button (
      id text primary key,
      actor_id integer not null,
      peer_id integer,
      link_id text,
      action text not null,
      payload text not null,
      uses text not null check (uses in ('once', 'many')),
      used_at integer,
      created_at integer not null
    ) strict`.execute(db);
  await sql`create index button_by_age on button (created_at)`.execute(db);
  await sql`create index button_by_peer on button (peer_id)`.execute(db);
}

async function ledger(db: Kysely<unknown>): Promise<void> {
  const postgres = isPostgres(db);
  // PostgreSQL wants the other table to be there first.
  const refersToLink = sql.raw(postgres ? '' : 'references invite_link (id)');
  await sql`
    create table operation (
      seq integer primary key,
      id text not null unique,
      idempotency_key text not null unique,
      kind text not null check (kind in ('create', 'regenerate', 'edit', 'revoke')),
      step text not null check (step in ('export', 'edit', 'revoke')),
      state text not null check (state in ('intent', 'sent', 'unknown', 'done', 'failed')),
      peer_id integer not null,
      actor_id integer not null,
      actor_name text not null,
      title text,
      expire_date integer,
      usage_limit integer,
      request_needed integer check (request_needed in (0, 1)),
      link_id text ${refersToLink},
      result_link_id text unique ${refersToLink},
      revoke_first integer not null check (revoke_first in (0, 1)),
      card_chat_id integer,
      card_message_id integer,
      locale text not null,
      account_id integer,
      attempt integer not null default 0,
      sent_at integer,
      not_before integer,
      failure text,
      waited integer not null default 0 check (waited in (0, 1)),
      draft_id text references draft (id),
      button_id text unique,
      report_key text not null,
      reported text,
      look_again_at integer,
      created_at integer not null,
      finished_at integer,
      check ((state = 'failed') = (failure is not null)),
      check ((state in ('done', 'failed')) = (finished_at is not null))
    ) strict`.execute(db);
  if (postgres) await numbersItself(db, 'operation', 'seq');
  await sql`
    create index operation_unreported on operation (seq)
    where reported is null or reported <> report_key`.execute(db);
  await sql`
    create index operation_watched on operation (look_again_at)
    where look_again_at is not null`.execute(db);
  await sql`create index operation_by_state on operation (state, seq)`.execute(db);
  await sql`create index operation_by_link on operation (link_id)`.execute(db);
  await sql`create index operation_by_draft on operation (draft_id)`.execute(db);
  await sql`create index operation_by_actor on operation (actor_id, peer_id, created_at)`.execute(db);
  await sql`create index operation_by_peer on operation (peer_id)`.execute(db);
  await sql`
    create table invite_link (
      id text primary key,
      peer_id integer not null,
      hash text not null,
      link text not null,
      admin_id integer not null,
      date integer not null,
      start_date integer,
      expire_date integer,
      usage_limit integer,
      usage integer not null,
      requested integer not null,
      request_needed integer not null check (request_needed in (0, 1)),
      title text,
      permanent integer not null check (permanent in (0, 1)),
      revoked integer not null check (revoked in (0, 1)),
      subscription_expired integer,
      subscription_period integer,
      subscription_amount integer,
      actor_id integer,
      actor_name text,
      operation_id text references operation (id),
      replaces text references invite_link (id),
      replaced_by text references invite_link (id),
      origin text not null check (origin in ('latchkey', 'census')),
      deleted integer not null default 0 check (deleted in (0, 1)),
      revoked_at integer,
      last_seen_at integer not null,
      search_text text not null,
      card_chat_id integer,
      card_message_id integer,
      card_locale text,
      card_touched_at integer,
      unique (peer_id, hash)
    ) strict`.execute(db);
  if (postgres) {
    await sql`
      alter table operation
      add foreign key (link_id) references invite_link (id),
      add foreign key (result_link_id) references invite_link (id)`.execute(db);
  }
  await sql`create index invite_link_newest on invite_link (peer_id, date desc, id desc)`.execute(db);
  await sql`create index invite_link_by_actor on invite_link (actor_id, peer_id, date desc, id desc)`.execute(
    db,
  );
  await sql`create index invite_link_by_predecessor on invite_link (replaces)`.execute(db);
  await sql`create index invite_link_by_successor on invite_link (replaced_by)`.execute(db);
  await sql`create index invite_link_by_operation on invite_link (operation_id)`.execute(db);
  await sql`
    create index invite_link_by_card_age on invite_link (card_touched_at)
    where card_touched_at is not null`.execute(db);
  await sql`
    create unique index invite_link_by_card on invite_link (card_chat_id, card_message_id)
    where card_message_id is not null`.execute(db);
}

async function auditTrail(db: Kysely<unknown>): Promise<void> {
  // No references: a line must outlive whatever it speaks of, and be readable on its own.
  await sql`
    create table audit_entry (
      seq integer primary key,
      at integer not null,
      peer_id integer not null,
      actor_id integer,
      actor_name text,
      event text not null,
      link_id text,
      operation_id text,
      detail text not null,
      previous_hash text not null unique,
      hash text not null unique
    ) strict`.execute(db);
  await sql`create index audit_entry_by_peer on audit_entry (peer_id, seq)`.execute(db);
  await sql`create index audit_entry_by_link on audit_entry (link_id, seq)`.execute(db);
  // The table is made anew by 0007, with its triggers.
  if (isPostgres(db)) return;
  await sql`
    create trigger audit_entry_keeps_its_lines before update on audit_entry
    begin select raise(abort, 'audit_entry is append-only'); end`.execute(db);
  await sql`
    create trigger audit_entry_loses_no_lines before delete on audit_entry
    begin select raise(abort, 'audit_entry is append-only'); end`.execute(db);
  // REPLACE deletes without a delete trigger: a new line may only stand at the end, and clash with none.
  await sql`
    create trigger audit_entry_goes_on_at_its_end before insert on audit_entry
    when new.seq <> (select coalesce(max(seq), 0) + 1 from audit_entry)
      or exists (
        select 1 from audit_entry where hash = new.hash or previous_hash = new.previous_hash
      )
    begin select raise(abort, 'audit_entry is append-only'); end`.execute(db);
}
