import { sql, type Kysely } from 'kysely';

/** A draft may change a link that exists. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table draft add column link_id text`.execute(db);
}
