import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { MIGRATIONS } from '../../../migrations/index.ts';
import { sqliteDatabase } from '../database/sqlite/database.ts';
import type { Db } from '../database/connection.ts';
import { migrate } from '../database/migrate.ts';

interface SchemaObject {
  type: string;
  name: string;
  sql: string;
}

/**
 * Compares tables, indexes and triggers, with their SQL, to what the migrations make of an empty file. Indexes that somebody
 * added are their own affair; a trigger may change what is written.
 * @returns what differs, in words.
 */
export async function checkSchema(db: Db): Promise<string[]> {
  const made = await objectsMade();
  const found = await objectsOf(db);
  const problems: string[] = [];
  for (const [name, { type, sql: text }] of made) {
    const there = found.get(name);
    if (there === undefined) problems.push(`schema: ${type} ${name} is gone`);
    else if (there.sql !== text) problems.push(`schema: ${type} ${name} was changed`);
  }
  for (const [name, { type }] of found) {
    if (type === 'trigger' && !made.has(name)) problems.push(`schema: trigger ${name} was added`);
  }
  return problems;
}

async function objectsMade(): Promise<Map<string, SchemaObject>> {
  const db = sqliteDatabase(new Database(':memory:'));
  try {
    await migrate(db, MIGRATIONS);
    return await objectsOf(db);
  } finally {
    await db.destroy();
  }
}

async function objectsOf(db: Db): Promise<Map<string, SchemaObject>> {
  const { rows } = await sql<SchemaObject>`
    select type, name, sql from sqlite_schema
    where sql is not null and name not like 'sqlite\\_%' escape '\\' order by name`.execute(db);
  return new Map(rows.map((row) => [row.name, row]));
}
