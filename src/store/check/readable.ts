import { sql } from 'kysely';
import { StoreDamaged } from '../../domain/ports/operation-store.ts';
import type { Db } from '../database/connection.ts';
import { isCorrupt } from '../database/sqlite/corrupt.ts';

/** Reads a row of each table. Quick whatever the size: it is for the moment of opening. @throws StoreDamaged */
export async function assertReadable(db: Db): Promise<void> {
  let reading = 'the list of tables';
  try {
    const tables = await sql<{ name: string }>`
      select name from sqlite_schema where type = 'table' order by name`.execute(db);
    for (const { name } of tables.rows) {
      reading = `table ${name}`;
      await sql`select * from ${sql.table(name)} limit 1`.execute(db);
    }
  } catch (error) {
    if (!isCorrupt(error)) throw error;
    throw new StoreDamaged(`${reading} can't be read (${error.message})`);
  }
}
