import { sql, type Kysely } from 'kysely';
import { isPostgres } from './dialect.ts';
import { createByRisk } from './postgres/openness.ts';

/**
 * What links are sorted by, greatest first: `by_expiry` so that those that expire sooner come first and those that never do last,
 * `by_risk` so that the most open ones do; it is null for links that let nobody in. How many joined is `usage`. Each index begins with the state:
 * a list of all states is put together from one for each.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table invite_link
    add column by_expiry integer generated always as (-coalesce(expire_date, 9007199254740991)) virtual`.execute(
    db,
  );
  if (isPostgres(db)) await createByRisk(db);
  else {
    await sql`
    alter table invite_link
    add column by_risk integer generated always as (-openness) virtual`.execute(db);
  }
  for (const who of ['', 'actor_id, ']) {
    const [whose, name] = [sql.raw(who), sql.raw(who === '' ? '' : '_by_actor')];
    await sql`
      create index invite_link_sorted_by_expiry${name}
      on invite_link (peer_id, ${whose}state, by_expiry, position)`.execute(db);
    await sql`
      create index invite_link_sorted_by_usage${name}
      on invite_link (peer_id, ${whose}state, usage, position)`.execute(db);
    await sql`
      create index invite_link_sorted_by_risk${name}
      on invite_link (peer_id, ${whose}by_risk, position) where by_risk is not null`.execute(db);
  }
}
