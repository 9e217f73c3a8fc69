import { sql, type Kysely } from 'kysely';

/**
 * Messages that show a link, or an operation under way, have a table of their own: which of them are out of date is known
 * from it alone. What operators are told is stored until it has reached each of them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await operatorMessages(db);
  await cards(db);
  await moveCards(db);
  await dropOldCards(db);
}

async function operatorMessages(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table operator_message (
      operator_id integer not null,
      kind text not null,
      id text not null unique,
      variables text not null,
      created_at integer not null,
      sent_at integer,
      primary key (operator_id, kind)
    ) strict`.execute(db);
}

/** `due_at` and `shown_at` are milliseconds; a card with `due_at` is out of date from then on, at once if it is 0. */
async function cards(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table card (
      id integer primary key,
      chat_id integer not null,
      message_id integer,
      reader_id integer not null,
      locale text not null,
      link_id text references invite_link (id),
      operation_id text references operation (id),
      state text not null check (state in ('current', 'asking', 'superseded')),
      version integer not null,
      due_at integer,
      shown_at integer not null,
      unique (chat_id, message_id),
      check ((link_id is null) <> (operation_id is null))
    ) strict`.execute(db);
  await sql`create index card_due on card (due_at, id) where due_at is not null`.execute(db);
  await sql`create index card_by_link on card (link_id)`.execute(db);
  await sql`create index card_by_operation on card (operation_id)`.execute(db);
  await sql`create index card_by_reader on card (reader_id, link_id)`.execute(db);
  await sql`create index card_by_age on card (shown_at)`.execute(db);
}

async function moveCards(db: Kysely<unknown>): Promise<void> {
  // Of two operations that share a message the later one is the truth.
  await sql`
    insert into card
      (chat_id, message_id, reader_id, locale, operation_id, state, version, due_at, shown_at)
    select coalesce(card_chat_id, actor_id), card_message_id, actor_id, locale, id, 'current', 0, 0, created_at
    from operation
    where finished_at is null or reported is null or reported <> report_key
    order by seq desc
    on conflict do nothing`.execute(db);
  // The id of a private chat is the person's.
  await sql`
    insert into card
      (chat_id, message_id, reader_id, locale, link_id, state, version, due_at, shown_at)
    select
      card_chat_id, card_message_id, case when card_chat_id > 0 then card_chat_id else actor_id end,
      card_locale, id, 'current', 0,
      case when revoked = 0 then expire_date * 1000 end, card_touched_at
    from invite_link
    where card_message_id is not null and (card_chat_id > 0 or actor_id is not null)
    on conflict do nothing`.execute(db);
}

async function dropOldCards(db: Kysely<unknown>): Promise<void> {
  await sql`drop index operation_unreported`.execute(db);
  for (const column of ['card_chat_id', 'card_message_id', 'locale', 'report_key', 'reported']) {
    await sql`alter table operation drop column ${sql.ref(column)}`.execute(db);
  }
  await sql`drop index invite_link_by_card`.execute(db);
  await sql`drop index invite_link_by_card_age`.execute(db);
  for (const column of ['card_chat_id', 'card_message_id', 'card_locale', 'card_touched_at']) {
    await sql`alter table invite_link drop column ${sql.ref(column)}`.execute(db);
  }
}
