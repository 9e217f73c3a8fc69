import { sql, type Kysely } from 'kysely';

/**
 * Links are found by trigrams. `search_text` has two characters U+0001 before each word from now on, so that the beginnings of
 * words have trigrams of their own. `chat` and `asker` are one trigram each: an id, 18 bits a character. The row's id is the
 * link's `position`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await padWords(db);
  await sql`
    create virtual table link_search using fts5(
      words, chat, asker,
      content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
    )`.execute(db);
  await fill(db);
  await keepFilled(db);
}

/** All that ends a word, as in the store's `search-text.ts` when this was written. */
const SEPARATORS = ' \n!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~«»—–…“”„‘’·';

async function padWords(db: Kysely<unknown>): Promise<void> {
  let padded = "replace(search_text, char(1), '')";
  for (const separator of SEPARATORS) {
    const code = separator.codePointAt(0);
    padded = `replace(${padded}, char(${code}), char(${code}, 1, 1))`;
  }
  await sql`update invite_link set search_text = char(1, 1) || ${sql.raw(padded)}`.execute(db);
}

const BATCH = 50_000;

async function fill(db: Kysely<unknown>): Promise<void> {
  for (let after = 0; ;) {
    const { rows } = await sql<{ last: number | null }>`
      select max(position) as last from (
        select position from invite_link where position > ${after} order by position limit ${BATCH}
      )`.execute(db);
    const last = rows[0]?.last ?? null;
    if (last === null) break;
    await sql`
      insert into link_search (rowid, words, chat, asker)
      select position, search_text, ${idText('peer_id')}, ${idText('actor_id')}
      from invite_link where position > ${after} and position <= ${last} order by position`.execute(db);
    after = last;
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
