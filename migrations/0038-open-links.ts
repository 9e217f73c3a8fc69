import { sql, type Kysely } from 'kysely';
import { isPostgres } from './dialect.ts';
import { createOpenness, OPEN } from './postgres/openness.ts';

/**
 * What the audit shows first. `openness` of a link: how risky it is while it is open, 1 the riskiest, null while it lets nobody in;
 * as `OPENNESS` in the domain numbers them.
 *
 * `digest`: who wants a week of a chat told. `due_at`, in milliseconds: when they are told next.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  if (isPostgres(db)) await createOpenness(db);
  else {
    await sql`
    alter table invite_link add column openness integer generated always as (
      case
        when state <> 'active' then null
        ${sql.raw(OPEN)}
      end
    ) virtual`.execute(db);
  }
  await sql`
    create index invite_link_open on invite_link (peer_id, openness, position)
    where openness is not null`.execute(db);
  await sql`
    create index invite_link_open_by_maker on invite_link (peer_id, admin_id)
    where openness is not null and actor_id is null`.execute(db);
  await sql`
    create table digest (
      peer_id integer not null references chat (peer_id),
      reader_id integer not null,
      due_at integer not null,
      primary key (peer_id, reader_id)
    ) strict`.execute(db);
  await sql`create index digest_due on digest (due_at)`.execute(db);
}
