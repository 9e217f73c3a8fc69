import { sql, type Kysely } from 'kysely';
import { isPostgres } from './dialect.ts';
import { numbersItself } from './postgres/identity.ts';

/**
 * People who ask to join. `join_request`: each one's latest request in a chat; `date` is Unix seconds, as Telegram says it, and
 * `handled` is 0 until it was decided by a rule or somebody is told of it. `request_notice`: messages that tell somebody of a
 * request (`user_id`) or of all that wait by a link; `due_at` is when it is to be drawn, null for never, and `asking` is 1
 * while it asks "are you sure?". `join_rule`: what is to be done by itself. `request_question`: what an administrator asks
 * somebody who waits; `asked_at` is null while the question is being typed. What was counted only (`requested`) is told no longer.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table join_request (
      peer_id integer not null,
      user_id integer not null,
      link_id text,
      name text not null,
      username text,
      bio text,
      date integer not null,
      user_chat_id integer,
      state text not null check (state in ('waiting', 'approved', 'declined', 'gone')),
      decided_by_id integer,
      decided_by_name text,
      operation_id text,
      handled integer not null check (handled in (0, 1)),
      changed_at integer not null,
      primary key (peer_id, user_id)
    ) strict, without rowid`.execute(db);
  await sql`
    create index join_request_waiting on join_request (peer_id, link_id, date)
    where state = 'waiting'`.execute(db);
  await sql`create index join_request_new on join_request (date) where handled = 0`.execute(db);
  await sql`create index join_request_by_age on join_request (changed_at) where state <> 'waiting'`.execute(
    db,
  );
  await sql`
    create table request_notice (
      id integer primary key,
      reader_id integer not null,
      peer_id integer not null,
      link_id text,
      user_id integer,
      chat_id integer,
      message_id integer,
      opened_at integer not null,
      due_at integer,
      asking integer not null default 0 check (asking in (0, 1)),
      over integer not null default 0 check (over in (0, 1)),
      version integer not null default 0
    ) strict`.execute(db);
  if (isPostgres(db)) await numbersItself(db, 'request_notice', 'id');
  await sql`create index request_notice_due on request_notice (due_at) where due_at is not null`.execute(db);
  await sql`
    create index request_notice_open on request_notice (peer_id, user_id) where over = 0`.execute(db);
  await sql`create index request_notice_by_age on request_notice (opened_at)`.execute(db);
  await sql`create index request_notice_place on request_notice (chat_id, message_id)`.execute(db);
  await sql`
    create table join_rule (
      link_id text not null primary key references invite_link (id),
      approve_members_of integer,
      decline_nameless integer not null check (decline_nameless in (0, 1)),
      actor_id integer not null
    ) strict, without rowid`.execute(db);
  await sql`
    create table request_question (
      user_id integer not null,
      peer_id integer not null,
      asker_id integer not null,
      opened_at integer not null,
      asked_at integer,
      primary key (user_id, peer_id)
    ) strict, without rowid`.execute(db);
  await sql`create index request_question_of on request_question (asker_id)`.execute(db);
  await sql`delete from notice where kind = 'requested'`.execute(db);
}
