import { sql, type Kysely } from 'kysely';
import { isPostgres } from './dialect.ts';
import { exactlyOne } from './postgres/exactly-one.ts';

/** Messages that show a list are cards, too: `list` says which (JSON). SQLite can't change a check, so the table is made anew. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const oneIsThere = isPostgres(db)
    ? exactlyOne(['link_id', 'operation_id', 'list'])
    : sql.raw('(link_id is not null) + (operation_id is not null) + (list is not null) = 1');
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
      state text not null check (state in ('current', 'asking', 'superseded')),
      version integer not null,
      due_at integer,
      shown_at integer not null,
      unique (chat_id, message_id),
      check (${oneIsThere})
    ) strict`.execute(db);
  await sql`
    insert into new_card
      (id, chat_id, message_id, reader_id, locale, link_id, operation_id, state, version, due_at, shown_at)
    select id, chat_id, message_id, reader_id, locale, link_id, operation_id, state, version, due_at, shown_at
    from card`.execute(db);
  await sql`drop table card`.execute(db);
  await sql`alter table new_card rename to card`.execute(db);
  await sql`create index card_due on card (due_at, id) where due_at is not null`.execute(db);
  await sql`create index card_by_link on card (link_id)`.execute(db);
  await sql`create index card_by_operation on card (operation_id)`.execute(db);
  await sql`create index card_by_reader on card (reader_id, link_id)`.execute(db);
  await sql`create index card_by_age on card (shown_at)`.execute(db);
  await sql`create index card_lists on card (reader_id) where list is not null`.execute(db);
}
