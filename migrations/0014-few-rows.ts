import { sql, type Kysely } from 'kysely';

/**
 * Indexes that say how few rows there are to find, so that no statistics make a scan look cheaper: of links that replace
 * another, and of the chats in which somebody asked for links.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop index invite_link_by_predecessor`.execute(db);
  await sql`drop index invite_link_by_successor`.execute(db);
  await sql`
    create index invite_link_by_predecessor on invite_link (replaces)
    where replaces is not null`.execute(db);
  await sql`
    create index invite_link_by_successor on invite_link (replaced_by)
    where replaced_by is not null`.execute(db);
  await sql`create index link_count_by_actor on link_count (actor_id, peer_id)`.execute(db);
}
