import { sql } from 'kysely';
import type { Db } from '../database/connection.ts';
import { transact } from '../database/transact.ts';

/** Pages of an index that are merged at once, so that others have their turn in between. */
const MERGED = 500;
const CHUNK = 1_048_576;

/**
 * Overwrites what was deleted from a SQLite file: words in the indexes of what is searched, which deleting only marks; pages in use no
 * more; and the log beside the file. What is deleted within a page that is in use, `secure_delete` has overwritten already.
 * @returns false if somebody reads what the log still holds: it is to be done again.
 */
export async function scrubFile(db: Db): Promise<boolean> {
  for (const index of ['link_search', 'membership_search']) await mergeAll(db, index);
  await fillFreePages(db);
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  return rows[0]?.busy === 0;
}

/** Makes one segment of all, from which deleted words are gone (https://www.sqlite.org/fts5.html#the_merge_command). */
async function mergeAll(db: Db, index: string): Promise<void> {
  const table = sql.table(index);
  const command = sql.ref(index);
  for (let pages = -MERGED; ; pages = MERGED) {
    const before = await changesSoFar(db);
    await sql`insert into ${table} (${command}, rank) values ('merge', ${sql.lit(pages)})`.execute(db);
    if ((await changesSoFar(db)) - before < 2) return;
  }
}

async function changesSoFar(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select total_changes() as count`.execute(db);
  return rows[0]?.count ?? 0;
}

/** A table of zeros takes all of them, and gives them back. */
async function fillFreePages(db: Db): Promise<void> {
  const { rows: free } = await sql<{ bytes: number }>`
    select freelist_count * page_size as bytes from pragma_freelist_count, pragma_page_size`.execute(db);
  const chunks = Math.ceil((free[0]?.bytes ?? 0) / CHUNK) + 1;
  await transact(db, async (trx) => {
    await sql`create table zeros (chunk blob)`.execute(trx);
    await sql`
      with recursive counted (n) as (select 1 union all select n + 1 from counted where n < ${chunks})
      insert into zeros select zeroblob(${CHUNK}) from counted`.execute(trx);
    await sql`drop table zeros`.execute(trx);
  });
}
