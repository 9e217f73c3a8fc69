import { sql } from 'kysely';
import { StoreHalfMoved, StoreNotMoved } from '../../domain/ports/store-move.ts';
import type { Db } from '../database/connection.ts';

/** What PostgreSQL knows of a move into it: a table that only a moved store has. */

/** Before anything else: from now on nobody takes the database for a new store. */
export async function beginMove(db: Db): Promise<void> {
  await sql`
    create table if not exists store_move (
      id integer primary key check (id = 1), finished integer not null check (finished in (0, 1))
    )`.execute(db);
  await sql`insert into store_move values (1, 0) on conflict do nothing`.execute(db);
}

/** In the transaction that moves everything. */
export async function finishMove(trx: Db): Promise<void> {
  await sql`update store_move set finished = 1`.execute(trx);
}

/** @returns null if no move was ever begun. */
export async function moveState(db: Db): Promise<'half' | 'finished' | null> {
  const { rows: tables } = await sql`
    select 1 from pg_tables where schemaname = current_schema() and tablename = 'store_move'`.execute(db);
  if (tables.length === 0) return null;
  const { rows } = await sql<{ finished: number }>`select finished from store_move`.execute(db);
  return rows[0]?.finished === 1 ? 'finished' : 'half';
}

/** @throws StoreHalfMoved */
export async function assertNotHalfMoved(db: Db): Promise<void> {
  if ((await moveState(db)) !== 'half') return;
  throw new StoreHalfMoved(
    'a store is being moved to this database: wait for that, or run npm run move-to-postgres again',
  );
}

/** @throws StoreNotMoved if there is no store yet. */
export async function assertNotNew(db: Db): Promise<void> {
  const { rows } = await sql`
    select 1 from pg_tables where schemaname = current_schema() and tablename = 'kysely_migration'`.execute(
    db,
  );
  if (rows.length === 0) throw new StoreNotMoved('there is no store in it yet');
}
