import { sql, type Kysely } from 'kysely';
import { isPostgres } from './dialect.ts';
import { exactlyOne } from './postgres/exactly-one.ts';
import { numbersItself } from './postgres/identity.ts';

/**
 * Many operations asked for at once. A line without an operation and without a failure waits for its turn; `tries` is how often
 * it went back to that. Counts of lines are kept in the batch. Messages that show a batch are cards: SQLite can't change a check,
 * so their table is made anew.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await batches(db);
  await sql`alter table operation add column batch_id text`.execute(db);
  await sql`alter table operation add column batch_line integer`.execute(db);
  await sql`
    create index operation_of_batch on operation (batch_id)
    where batch_id is not null and finished_at is null`.execute(db);
  await cards(db);
}

async function batches(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table batch (
      id text primary key,
      idempotency_key text not null unique,
      kind text not null,
      peer_id integer not null,
      actor_id integer not null,
      actor_name text not null,
      locale text not null,
      account_id integer not null,
      state text not null check (state in ('running', 'paused', 'cancelled', 'done')),
      stopped_by text,
      total integer not null,
      done integer not null,
      failed integer not null,
      under_way integer not null,
      wait_reason text,
      not_before integer,
      button_id text unique,
      created_at integer not null,
      active_since integer not null,
      finished_before integer not null,
      finished_at integer,
      told_at integer,
      check (done >= 0 and failed >= 0 and under_way >= 0 and done + failed + under_way <= total)
    ) strict`.execute(db);
  await sql`create index batch_by_chat on batch (peer_id)`.execute(db);
  await sql`create index batch_unfinished on batch (account_id, created_at) where finished_at is null`.execute(
    db,
  );
  await sql`
    create index batch_untold on batch (finished_at)
    where finished_at is not null and told_at is null`.execute(db);
  await sql`
    create table batch_line (
      batch_id text not null references batch (id),
      line integer not null,
      title text,
      expire_date integer,
      usage_limit integer,
      request_needed integer check (request_needed in (0, 1)),
      subscription_period integer,
      subscription_amount integer,
      link_id text,
      operation_id text,
      tries integer not null,
      failure text,
      primary key (batch_id, line)
    ) strict, without rowid`.execute(db);
  await sql`
    create index batch_line_waiting on batch_line (batch_id, line)
    where operation_id is null and failure is null`.execute(db);
}

async function cards(db: Kysely<unknown>): Promise<void> {
  const postgres = isPostgres(db);
  const oneIsThere = postgres
    ? exactlyOne(['link_id', 'operation_id', 'list', 'batch_id'])
    : sql.raw(
        '(link_id is not null) + (operation_id is not null) + (list is not null) + (batch_id is not null) = 1',
      );
  await sql`
    create table new_card (
      id integer primary key,
      chat_id integer not null,
      message_id integer,
      reader_id integer not null,
      locale text not null,
      link_id text references invite_link (id),
      operation_id text references operation (id),
      list text,
      batch_id text references batch (id),
      state text not null check (state in ('current', 'asking', 'superseded')),
      version integer not null,
      due_at integer,
      shown_at integer not null,
      unique (chat_id, message_id),
      check (${oneIsThere})
    ) strict`.execute(db);
  await sql`
    insert into new_card
      (id, chat_id, message_id, reader_id, locale, link_id, operation_id, list, state, version, due_at, shown_at)
    select id, chat_id, message_id, reader_id, locale, link_id, operation_id, list, state, version, due_at, shown_at
    from card`.execute(db);
  await sql`drop table card`.execute(db);
  await sql`alter table new_card rename to card`.execute(db);
  if (postgres) await numbersItself(db, 'card', 'id');
  await sql`create index card_due on card (due_at, id) where due_at is not null`.execute(db);
  await sql`create index card_by_link on card (link_id)`.execute(db);
  await sql`create index card_by_operation on card (operation_id)`.execute(db);
  await sql`create index card_by_batch on card (batch_id) where batch_id is not null`.execute(db);
  await sql`create index card_by_reader on card (reader_id, link_id)`.execute(db);
  await sql`create index card_by_age on card (shown_at)`.execute(db);
  await sql`create index card_lists on card (reader_id) where list is not null`.execute(db);
}
