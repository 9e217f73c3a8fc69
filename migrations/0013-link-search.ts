import { sql, type Kysely } from 'kysely';
import { isPostgres } from './dialect.ts';
import { createLinkSearch } from './postgres/search.ts';

/**
 * Links are found by trigrams. `search_text` has two characters U+0001 before each word from now on, so that the beginnings of
 * words have trigrams of their own. `chat` and `asker` are one trigram each: an id, 18 bits a character. The row's id is the
 * link's `position`.
 */
export async function up(db: Kysely<unknown>, tell: (fraction: number) => void = () => {}): Promise<void> {
  if (isPostgres(db)) {
    await createLinkSearch(db);
    return;
  }
  await sql`
    create virtual table link_search using fts5(
      words, chat, asker,
      content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
    )`.execute(db);
  await fill(db, tell);
  await keepFilled(db);
}

/** All that ends a word, as in the store's `search-text.ts` when this was written. */
const SEPARATORS = ' \n!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~«»—–…“”„‘’·';

function paddedWords(): string {
  let padded = "replace(search_text, char(1), '')";
  for (const separator of SEPARATORS) {
    const code = separator.codePointAt(0);
    padded = `replace(${padded}, char(${code}), char(${code}, 1, 1))`;
  }
  return `char(1, 1) || ${padded}`;
}

const BATCH = 50_000;

async function fill(db: Kysely<unknown>, tell: (fraction: number) => void): Promise<void> {
  const padded = sql.raw(paddedWords());
  const { rows: all } = await sql<{ links: number }>`select count(*) as links from invite_link`.execute(db);
  const links = all[0]?.links ?? 0;
  for (let [after, filled] = [0, 0]; ;) {
    const { rows } = await sql<{ last: number | null }>`
      select max(position) as last from (
        select position from invite_link where position > ${after} order by position limit ${BATCH}
      )`.execute(db);
    const last = rows[0]?.last ?? null;
    if (last === null) break;
    const batch = sql`position > ${after} and position <= ${last}`;
    await sql`update invite_link set search_text = ${padded} where ${batch}`.execute(db);
    await sql`
      insert into link_search (rowid, words, chat, asker)
      select position, search_text, ${idText('peer_id')}, ${idText('actor_id')}
      from invite_link where ${batch} order by position`.execute(db);
    after = last;
    filled += BATCH;
    tell(Math.min(filled / links, 1));
  }
  // In one piece: a search needs not look into each batch.
  await sql`insert into link_search (link_search) values ('optimize')`.execute(db);
}

async function keepFilled(db: Kysely<unknown>): Promise<void> {
  const add = sql`
      insert into link_search (rowid, words, chat, asker)
      values (new.position, new.search_text, ${idText('new.peer_id')}, ${idText('new.actor_id')});`;
  const take = sql`
      delete from link_search where rowid = old.position;`;
  await sql`
    create trigger invite_link_is_found_when_new after insert on invite_link
    begin ${add}
    end`.execute(db);
  await sql`
    create trigger invite_link_is_found_when_changed
    after update of position, search_text, peer_id, actor_id on invite_link
    when new.position is not old.position or new.search_text <> old.search_text
      or new.peer_id <> old.peer_id or new.actor_id is not old.actor_id
    begin ${take} ${add}
    end`.execute(db);
  await sql`
    create trigger invite_link_is_not_found_when_deleted after delete on invite_link
    begin ${take}
    end`.execute(db);
}

/** Null for null. */
function idText(column: string) {
  const id = `abs(${column})`;
  return sql.raw(
    `iif(${column} is null, null, char(65536 + (${id} >> 36), 65536 + (${id} >> 18 & 262143), 65536 + (${id} & 262143)))`,
  );
}
