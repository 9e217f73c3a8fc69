import { sql, type Kysely } from 'kysely';
import { isPostgres } from './dialect.ts';
import { countMemberships } from './postgres/membership-counts.ts';
import { createMembershipSearch, keepMembershipsFound } from './postgres/search.ts';

/**
 * Every time that somebody was in a chat, in place of `joiner`. `joined_at` and `left_at` are Unix seconds, Telegram's; `seen_at`
 * is when Telegram last listed them under the link, in milliseconds. `left_exactly` is 0 where it is only known that they had left
 * by then. `asked_by` is who asked for the link, or made it outside. `id` orders memberships as `invite_link.position` orders links: `joined_at`,
 * or else `left_at`, times 2²¹, and which one of that second it was.
 *
 * `membership_count` is kept by triggers. A slot is a quarter of an hour: Unix seconds divided by 900. `kind` is 0 for all of the chat,
 * 1 for who asked, 2 for a link, 3 for a preset, 4 for a way, and `key` which one. Of the joins of a slot, `gone` have left since, `gone_1`
 * within a day, `gone_7` within seven, `gone_30` within thirty. `membership_search` has each person of a chat once, under their newest
 * membership; see migration `link-search` for its columns.
 *
 * `preset`: the name of the preset that a link's settings were taken from.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = isPostgres(db);
  await tables(db);
  if (postgres) {
    await createMembershipSearch(db);
    await countMemberships(db);
    await keepMembershipsFound(db);
  } else {
    await createSearch(db);
    await keepCounts(db);
    await keepFound(db);
  }
  for (const table of ['invite_link', 'operation', 'draft', 'batch']) {
    await sql`alter table ${sql.table(table)} add column preset text`.execute(db);
  }
  if (!postgres) await moveJoiners(db);
  await sql`drop table joiner`.execute(db);
}

async function tables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table membership (
      id integer primary key,
      peer_id integer not null,
      user_id integer not null,
      name text not null,
      username text,
      joined_at integer,
      way text not null check (way in ('link', 'request', 'folder', 'added', 'open', 'unknown')),
      link_id text references invite_link (id),
      certainty text not null check (certainty in ('certain', 'likely', 'unknown')),
      asked_by integer,
      preset text,
      approved_by integer,
      approved_by_name text,
      added_by integer,
      added_by_name text,
      left_at integer,
      left_exactly integer not null default 0 check (left_exactly in (0, 1)),
      removed_by integer,
      removed_by_name text,
      seen_at integer,
      search_text text not null,
      check (joined_at is not null or left_at is not null)
    ) strict`.execute(db);
  await sql`create index membership_of_chat on membership (peer_id)`.execute(db);
  await sql`create index membership_of_person on membership (peer_id, user_id)`.execute(db);
  await sql`create index membership_of_link on membership (link_id) where link_id is not null`.execute(db);
  await sql`
    create index membership_inside_of_link on membership (link_id)
    where link_id is not null and left_at is null`.execute(db);
  await sql`
    create index membership_left_of_link on membership (link_id)
    where link_id is not null and left_at is not null`.execute(db);
  await sql`
    create table membership_count (
      peer_id integer not null,
      kind integer not null,
      key text not null,
      slot integer not null,
      joins integer not null,
      leaves integer not null,
      gone integer not null,
      gone_1 integer not null,
      gone_7 integer not null,
      gone_30 integer not null,
      primary key (peer_id, kind, key, slot)
    ) strict, without rowid`.execute(db);
}

async function createSearch(db: Kysely<unknown>): Promise<void> {
  await sql`
    create virtual table membership_search using fts5(
      words, chat,
      content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
    )`.execute(db);
}

async function keepCounts(db: Kysely<unknown>): Promise<void> {
  const [add, take] = [counted('new', 1), counted('old', -1)];
  await sql`
    create trigger membership_counts_a_new_one after insert on membership
    begin ${add}
    end`.execute(db);
  await sql`
    create trigger membership_counts_a_change
    after update of peer_id, joined_at, left_at, link_id, asked_by, preset, way on membership
    when new.peer_id <> old.peer_id or new.joined_at is not old.joined_at or new.left_at is not old.left_at
      or new.link_id is not old.link_id or new.asked_by is not old.asked_by or new.preset is not old.preset
      or new.way <> old.way
    begin ${take} ${add}
    end`.execute(db);
}

/** What a membership adds to the counts, times `sign`: to the slot in which it begins, and to that in which it ends. */
function counted(row: 'new' | 'old', sign: 1 | -1) {
  const within = (days: number): string =>
    `${sign} * coalesce(${row}.left_at - ${row}.joined_at < ${days * 86_400}, 0)`;
  const keys = `(
        select 0 as kind, '' as key
        union all select 1, coalesce(${row}.asked_by, '')
        union all select 2, ${row}.link_id where ${row}.link_id is not null
        union all select 3, coalesce(${row}.preset, '')
        union all select 4, ${row}.way
      )`;
  const into =
    'insert into membership_count (peer_id, kind, key, slot, joins, leaves, gone, gone_1, gone_7, gone_30)';
  const sums = ['joins', 'leaves', 'gone', 'gone_1', 'gone_7', 'gone_30'];
  const onConflict = `on conflict (peer_id, kind, key, slot) do update set
        ${sums.map((sum) => `${sum} = ${sum} + excluded.${sum}`).join(', ')}`;
  return sql.raw(`
      ${into}
      select
        ${row}.peer_id, kind, key, ${row}.joined_at / 900, ${sign}, 0, ${sign} * (${row}.left_at is not null),
        ${within(1)}, ${within(7)}, ${within(30)}
      from ${keys} where ${row}.joined_at is not null
      ${onConflict};
      ${into}
      select ${row}.peer_id, kind, key, ${row}.left_at / 900, 0, ${sign}, 0, 0, 0, 0
      from ${keys} where ${row}.left_at is not null
      ${onConflict};`);
}

async function keepFound(db: Kysely<unknown>): Promise<void> {
  const theirs = 'peer_id = new.peer_id and user_id = new.user_id';
  const columns = `search_text, ${idText('peer_id')}`;
  await sql`
    create trigger membership_is_found_when_new after insert on membership
    when not exists (select 1 from membership where ${sql.raw(theirs)} and id > new.id)
    begin
      delete from membership_search where rowid in (
        select id from membership where ${sql.raw(theirs)} and id < new.id order by id desc limit 1
      );
      insert into membership_search (rowid, words, chat)
      select id, ${sql.raw(columns)} from membership where id = new.id;
    end`.execute(db);
  await sql`
    create trigger membership_is_found_when_changed after update of id, peer_id, search_text on membership
    when new.id <> old.id or new.peer_id <> old.peer_id or new.search_text <> old.search_text
    begin
      delete from membership_search
      where rowid = old.id or rowid in (select id from membership where ${sql.raw(theirs)});
      insert into membership_search (rowid, words, chat)
      select id, ${sql.raw(columns)} from membership where ${sql.raw(theirs)} order by id desc limit 1;
    end`.execute(db);
}

function idText(column: string): string {
  const id = `abs(${column})`;
  return `char(65536 + (${id} >> 36), 65536 + (${id} >> 18 & 262143), 65536 + (${id} & 262143))`;
}

/** All that ends a word, as in the store's `search-text.ts` when this was written. */
const SEPARATORS = ' \n!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~«»—–…“”„‘’·';

function paddedWords(column: string): string {
  let padded = `replace(${column}, char(1), '')`;
  for (const separator of SEPARATORS) {
    const code = separator.codePointAt(0);
    padded = `replace(${padded}, char(${code}), char(${code}, 1, 1))`;
  }
  return `char(1, 1) || ${padded}`;
}

/**
 * People who were only noted, not listed, were known by what may have been a part of the link. A person's later membership says that
 * the one before has ended.
 */
async function moveJoiners(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into membership (
      id, peer_id, user_id, name, username, joined_at, way, link_id, certainty, asked_by, approved_by, approved_by_name,
      left_at, seen_at, search_text
    )
    select
      joined_at * 2097152 + row_number() over (partition by joined_at order by link_id, user_id),
      peer_id, user_id, name, username, joined_at, iif(approved_by is null, 'link', 'request'), link_id,
      iif(seen_at = joined_at * 1000, 'likely', 'certain'), actor_id, approved_by, approved_by_name,
      coalesce(
        left_at / 1000,
        lead(joined_at) over (partition by peer_id, user_id order by joined_at, link_id)
      ),
      seen_at, ${sql.raw(paddedWords('joiner.search_text'))}
    from joiner join invite_link on invite_link.id = link_id`.execute(db);
}
