import { sql } from 'kysely';
import type { Db } from '../database/connection.ts';

/** What is searched, as the triggers would have made it row by row. */
export async function fillSearch(trx: Db): Promise<void> {
  await sql`delete from link_search`.execute(trx);
  await sql`
    insert into link_search (rowid, words, peer_id, actor_id)
    select position, search_text, peer_id, actor_id from invite_link`.execute(trx);
  await sql`delete from membership_search`.execute(trx);
  await sql`
    insert into membership_search (rowid, words, peer_id)
    select distinct on (peer_id, user_id) id, search_text, peer_id from membership
    order by peer_id, user_id, id desc`.execute(trx);
}

/** Rows that name no number go on after those that are there. */
export async function goOnNumbering(trx: Db): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = current_schema() and is_identity = 'YES'`.execute(trx);
  for (const { table, column } of rows) {
    await sql`
      select setval(
        pg_get_serial_sequence(${table}, ${column}),
        (select coalesce(max(${sql.ref(column)}), 0) + 1 from ${sql.table(table)}), false
      )`.execute(trx);
  }
}
