import { sql, type Kysely } from 'kysely';

/** Whether a link is closed for good once as many people joined with it as may: a setting of ours, wherever settings are kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['invite_link', 'draft', 'preset']) {
    await sql`
      alter table ${sql.table(table)}
      add column strict integer not null default 0 check (strict in (0, 1))`.execute(db);
  }
  for (const table of ['operation', 'notice', 'batch_line']) {
    await sql`alter table ${sql.table(table)} add column strict integer check (strict in (0, 1))`.execute(db);
  }
  // Those that have settings.
  for (const table of ['operation', 'notice', 'batch_line']) {
    await sql`update ${sql.table(table)} set strict = 0 where request_needed is not null`.execute(db);
  }
  await sql`create index invite_link_strict on invite_link (id) where strict = 1 and revoked = 0`.execute(db);
}
