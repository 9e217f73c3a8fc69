import { sql } from 'kysely';
import type { Db } from '../database/connection.ts';

/** The migrations make so many, and none is taken back. */
const AUDIT = [
  'audit_entry_goes_on_at_its_end',
  'audit_entry_is_not_emptied',
  'audit_entry_keeps_its_lines',
  'audit_entry_loses_no_lines',
];

/** What keeps the audit append-only, and the counts, is there in PostgreSQL. @returns what is not, in words. */
export async function checkTriggers(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string; enabled: string }>`
    select tgname as name, tgenabled as enabled from pg_trigger
    join pg_class on pg_class.oid = tgrelid
    where not tgisinternal and relnamespace = current_schema()::regnamespace
    order by tgname`.execute(db);
  const names = new Set(rows.map(({ name }) => name));
  return [
    ...AUDIT.filter((name) => !names.has(name)).map((name) => `schema: trigger ${name} is gone`),
    ...rows.filter(({ enabled }) => enabled !== 'O').map(({ name }) => `schema: trigger ${name} is off`),
  ];
}
