import { sql } from 'kysely';
import type { Db } from '../database/connection.ts';

interface Reference {
  table: string;
  name: string;
  definition: string;
}

/**
 * Does something to the tables in one transaction while no trigger runs: rows come with the counts that triggers would keep, and
 * the audit with its entries as they were. What rows refer to is checked at the end, all at once, as they refer to each other in circles.
 */
export async function withoutChecks(trx: Db, work: () => Promise<void>): Promise<void> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = current_schema()`.execute(trx);
  const { rows: references } = await sql<Reference>`
    select relname as table, conname as name, pg_get_constraintdef(pg_constraint.oid) as definition
    from pg_constraint join pg_class on pg_class.oid = conrelid
    where contype = 'f' and relnamespace = current_schema()::regnamespace`.execute(trx);
  for (const { table, name } of references) {
    await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(name)}`.execute(trx);
  }
  for (const { name } of tables) {
    await sql`alter table ${sql.table(name)} disable trigger user`.execute(trx);
  }
  await work();
  for (const { name } of tables) {
    await sql`alter table ${sql.table(name)} enable trigger user`.execute(trx);
  }
  for (const { table, name, definition } of references) {
    await sql`
      alter table ${sql.table(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(trx);
  }
}
