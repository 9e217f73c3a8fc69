import { sql, type Kysely } from 'kysely';

/** The language that somebody chose, a folder of `locales`; null: as in their Telegram, which `locale` says. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table person add column language text`.execute(db);
}
