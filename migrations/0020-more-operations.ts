import { sql, type Kysely } from 'kysely';

/**
 * Which kinds of operations and steps there are is the domain's to say: SQLite can't change a check, but a column goes together
 * with its own. What is to be done may be about somebody who asks to join (`requester_id`). And a price is a setting like others.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['kind', 'step']) {
    const now = sql.ref(`${column}_now`);
    const before = sql.ref(column);
    await sql`alter table operation add column ${now} text not null default ''`.execute(db);
    await sql`update operation set ${now} = ${before}`.execute(db);
    await sql`alter table operation drop column ${before}`.execute(db);
    await sql`alter table operation rename column ${now} to ${before}`.execute(db);
  }
  await sql`alter table operation add column requester_id integer`.execute(db);
  for (const table of ['operation', 'draft', 'notice']) {
    for (const column of ['subscription_period', 'subscription_amount']) {
      await sql`alter table ${sql.table(table)} add column ${sql.ref(column)} integer`.execute(db);
    }
  }
}
