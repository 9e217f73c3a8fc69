import { sql } from 'kysely';
import type { Db } from '../database/connection.ts';

/** Counts that triggers keep, by what they count: `kept` must be what `counted` is. */
const COUNTS = [
  {
    table: 'operation_count',
    kept: 'select state, count from operation_count where count <> 0',
    counted: 'select state, count(*) from operation group by state',
  },
  {
    table: 'link_count',
    kept: 'select peer_id, total from link_count where actor_id = 0 and total <> 0',
    counted: 'select peer_id, count(*) from invite_link group by peer_id',
  },
  {
    table: 'membership_count',
    kept: `select peer_id, sum(joins) from membership_count where kind = 0
      group by peer_id having sum(joins) <> 0`,
    counted: 'select peer_id, count(joined_at) from membership group by peer_id having count(joined_at) > 0',
  },
  {
    table: 'membership_day',
    kept: 'select peer_id, sum(joins) from membership_day where kind = 0 group by peer_id having sum(joins) <> 0',
    counted: 'select peer_id, count(joined_at) from membership group by peer_id having count(joined_at) > 0',
  },
  {
    table: 'link_search',
    kept: 'select peer_id, count(*) from link_search group by peer_id',
    counted: 'select peer_id, count(*) from invite_link group by peer_id',
  },
  {
    table: 'membership_search',
    kept: 'select peer_id, count(*) from membership_search group by peer_id',
    counted: 'select peer_id, count(distinct user_id) from membership group by peer_id',
  },
] as const;

/** Counts and searches have all that they are of. @returns which don't, in words. */
export async function checkCounts(db: Db): Promise<string[]> {
  const problems: string[] = [];
  for (const { table, kept, counted } of COUNTS) {
    // One statement, so that the store may be in use.
    const { rows } = await sql`
      select 1 from (
        (${sql.raw(kept)} except ${sql.raw(counted)}) union all (${sql.raw(counted)} except ${sql.raw(kept)})
      ) as differing limit 1`.execute(db);
    if (rows.length > 0) problems.push(`counts: ${table} is not what there is`);
  }
  return problems;
}
