import Database from 'better-sqlite3';
import { BIG_CHAT } from './big-store.ts';

const DAY = 86_400;
/** The joins of a chat are spread over so long, however many there are: a period has as many quarters of hours in it. */
const SPAN = 60 * DAY;
const JOINS_A_LINK = 10;
/** Each person joins so often. */
const STAYS = 5;

/**
 * Adds ten joins for each link of a big store: the ten within a quarter of an hour, those of all links spread evenly over
 * sixty days. All people left but for those who joined last, of whom a third did. What triggers would keep is written as they would.
 */
export function addMemberships(path: string, links: number): void {
  const db = new Database(path);
  db.pragma('synchronous = off');
  db.pragma('journal_mode = off');
  db.pragma('cache_size = -262144');
  const later = db
    .prepare<[], { type: string; name: string; sql: string }>(
      `select type, name, sql from sqlite_schema
       where tbl_name in ('membership', 'membership_search') and type in ('trigger', 'index') and sql is not null`,
    )
    .all();
  for (const { type, name } of later) db.exec(`drop ${type} ${name}`);
  db.transaction(() => {
    fill(db, links);
    count(db);
    db.exec(`
      insert into membership_search (rowid, words, chat)
      select max(id), search_text, ${trigramOf(BIG_CHAT)} from membership group by user_id`);
    // In one piece, as the index of links is after its upgrade: each piece is looked into.
    db.exec(`insert into membership_search (membership_search) values ('optimize')`);
    for (const { sql } of later) db.exec(sql);
  })();
  db.pragma('journal_mode = wal');
  db.close();
}

function fill(db: Database.Database, links: number): void {
  const now = Math.floor(Date.now() / 1000);
  const people = (links * JOINS_A_LINK) / STAYS;
  // No link's joins begin in one quarter of an hour and end in the next.
  db.exec(`
    create temp table of_link (i integer primary key, link_id text, began integer, asked_by integer, preset text, way text, away integer);
    with recursive n (i) as (select 0 union all select i + 1 from n where i < ${links - 1})
    insert into temp.of_link
    select
      i, link.id, began - max(began % 900 - 880, 0), link.actor_id,
      case i % 4 when 1 then 'Guests' when 2 then 'Press' end, iif(i % 8 = 3, 'request', 'link'),
      3600 * (1 + i % 240)
    from (select i, ${now - SPAN} + i * ${SPAN} / ${links} as began from n)
      join invite_link as link on link.id = 'link-' || (i + 1);
    create temp table first_name (i integer primary key, name text);
    insert into temp.first_name
      select key, value from json_each('["Ada","Sam","Priya","Mei","Dmitri","Léa","Jonas","Layla","Noor","Ivan","Robin"]');
    create temp table last_name (i integer primary key, name text);
    insert into temp.last_name
      select key, value from json_each('["Rivera","Okafor","Sharma","Lin","Petrov","Dupont","Weber","Haddad","Singh","Novak","Porter","Diaz","Berg"]')`);
  db.exec(`
    with recursive j (j) as (select 0 union all select j + 1 from j where j < ${JOINS_A_LINK - 1})
    insert into membership (
      id, peer_id, user_id, name, username, joined_at, way, link_id, certainty, asked_by, preset, left_at, left_exactly, search_text
    )
    select
      (began + j) * 2097152 + k % 1000000, ${BIG_CHAT}, person, first.name || ' ' || last.name, 'u' || person, began + j, way,
      link_id, 'certain', asked_by, preset, iif(gone, began + j + away, null), gone,
      char(1, 1) || lower(first.name) || ' ' || char(1, 1) || lower(last.name) || char(10, 1, 1) || 'u' || person
    from (
      select *, i * ${JOINS_A_LINK} + j as k, 1000000000 + (i * ${JOINS_A_LINK} + j) % ${people} as person,
        began + j + away < ${now} and (i * ${JOINS_A_LINK} + j < ${people * (STAYS - 1)} or j % 3 = 0) as gone
      from temp.of_link cross join j
    ) cross join temp.first_name as first on first.i = person % 11
      cross join temp.last_name as last on last.i = person / 11 % 13`);
}

/** By link, from which all others follow. */
function count(db: Database.Database): void {
  const sums = 'joins, leaves, gone, gone_1, gone_7, gone_30';
  db.exec(`
    create temp table by_link as
    select i, began / 900 as slot, 10 as joins, 0 as leaves, gone, iif(away < ${DAY}, gone, 0) as gone_1,
      iif(away < ${7 * DAY}, gone, 0) as gone_7, iif(away < ${30 * DAY}, gone, 0) as gone_30
    from temp.of_link cross join (select link_id as id, count(left_at) as gone from membership group by link_id) on id = link_id;
    insert into temp.by_link
      select i, slot + away / 900, 0, gone, 0, 0, 0, 0 from temp.by_link join temp.of_link using (i) where gone > 0;
    insert into membership_count
      select ${BIG_CHAT}, 2, link_id, slot, ${sums} from temp.by_link join temp.of_link using (i) order by link_id, slot`);
  for (const [kind, key] of [
    [0, "''"],
    [1, 'cast(asked_by as text)'],
    [3, "coalesce(preset, '')"],
    [4, 'way'],
  ] as const) {
    db.exec(`
      insert into membership_count
      select ${BIG_CHAT}, ${kind}, ${key}, slot, ${sums
        .split(', ')
        .map((sum) => `sum(${sum})`)
        .join(', ')}
      from temp.by_link join temp.of_link using (i) group by ${key}, slot`);
  }
}

/** As the store writes it. */
export function trigramOf(peerId: number): string {
  const id = Math.abs(peerId);
  return `char(65536 + (${id} >> 36), 65536 + (${id} >> 18 & 262143), 65536 + (${id} & 262143))`;
}
