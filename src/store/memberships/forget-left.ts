import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import { FIRST_PSEUDONYM, pseudonymName, PSEUDONYMS } from '../../domain/forgotten.ts';
import { seconds } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { transact } from '../database/transact.ts';
import { searchText } from '../links/search-text.ts';

/** Others wait while these are written. */
const AT_ONCE = 200;

/** What is counted stays: only who they were goes. */
export async function forgetLeft(db: Db, before: Date): Promise<number> {
  for (let forgotten = 0; ;) {
    const { rows } = await sql<{ peerId: number; userId: number }>`
      select peer_id, user_id from membership where user_id < ${FIRST_PSEUDONYM}
      group by peer_id, user_id
      having count(*) = count(left_at) and max(left_at) < ${seconds(before)}
      limit ${AT_ONCE}`.execute(db);
    if (rows.length === 0) return forgotten;
    await transact(db, async (trx) => {
      for (const person of rows) await forgetOne(trx, person);
    });
    forgotten += rows.length;
  }
}

async function forgetOne(trx: Db, { peerId, userId }: { peerId: number; userId: number }): Promise<void> {
  const pseudonym = FIRST_PSEUDONYM + randomInt(PSEUDONYMS);
  const name = pseudonymName(pseudonym);
  await trx
    .updateTable('membership')
    .set({ userId: pseudonym, name, username: null, searchText: searchText(name) })
    .where('peerId', '=', peerId)
    .where('userId', '=', userId)
    .execute();
}
