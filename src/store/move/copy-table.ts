import type Database from 'better-sqlite3';
import { sql } from 'kysely';
import type { Db } from '../database/connection.ts';
import type { CopiedTable } from './copied-tables.ts';

/** Rows that are in memory at once. */
const BATCH = 2_000;

type Values = unknown[];

/** @param tell told after each batch how many rows are there. @returns how many rows the table has. */
export async function copyTable(
  from: Database.Database,
  to: Db,
  table: CopiedTable,
  tell: (rows: number) => void,
): Promise<number> {
  let rows = 0;
  for (const batch of batchesOf(from, table)) {
    await insertAll(to, table, batch);
    rows += batch.length;
    tell(rows);
  }
  return rows;
}

function* batchesOf(from: Database.Database, { name, columns }: CopiedTable): Generator<Values[]> {
  const list = columns.map((column) => `"${column.name}"`).join(', ');
  const read = from.prepare<[], Values>(`select ${list} from "${name}"`).raw();
  let batch: Values[] = [];
  for (const values of read.iterate()) {
    batch.push(values);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** A list for each column: as many parameters however many rows. */
async function insertAll(to: Db, { name, columns }: CopiedTable, batch: readonly Values[]): Promise<void> {
  const lists = columns.map(
    ({ type }, place) => sql`cast(${batch.map((values) => values[place])} as ${sql.raw(type)}[])`,
  );
  await sql`
    insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column.name)))})
    select * from unnest(${sql.join(lists)})`.execute(to);
}
