import { sql, type Kysely } from 'kysely';

/** Telegram dates links to the second; which of two made within one is newer, only we know. Milliseconds. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table invite_link add column recorded_at integer not null default 0`.execute(db);
  await sql`drop index invite_link_newest`.execute(db);
  await sql`drop index invite_link_by_actor`.execute(db);
  await sql`create index invite_link_newest on invite_link (peer_id, date desc, recorded_at desc, id desc)`.execute(
    db,
  );
  await sql`
    create index invite_link_by_actor
    on invite_link (actor_id, peer_id, date desc, recorded_at desc, id desc)`.execute(db);
}
