import { sql, type Kysely } from 'kysely';

/** Links that were asked for within a day are counted by person, chat and account before each new one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const by of ['actor', 'peer', 'account']) {
    await sql`
      create index ${sql.raw(`operation_links_by_${by}`)} on operation (${sql.raw(`${by}_id`)}, created_at)
      where kind in ('create', 'regenerate')`.execute(db);
  }
}
