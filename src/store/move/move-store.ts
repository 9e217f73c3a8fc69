import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { MIGRATIONS } from '../../../migrations/index.ts';
import type { StoreCheck, UpgradeProgress } from '../../domain/ports/store-file.ts';
import { MoveRefused, type MoveProgress } from '../../domain/ports/store-move.ts';
import { chainHead, type ChainHead } from '../audit/audit-chain.ts';
import { checkPostgres } from '../check/check-postgres.ts';
import { checkStore } from '../check/check-store.ts';
import type { Db } from '../database/connection.ts';
import { migrate } from '../database/migrate.ts';
import { PostgresConnections } from '../database/postgres/connections.ts';
import { postgresDatabase } from '../database/postgres/dialect.ts';
import { assertRecent } from '../database/postgres/version.ts';
import { transact } from '../database/transact.ts';
import { openStore } from '../open-store.ts';
import { copiedTables, type CopiedTable } from './copied-tables.ts';
import { copyTable } from './copy-table.ts';
import { fillSearch, goOnNumbering } from './fill-search.ts';
import { isMarkedMoved, markMoved } from './moved-mark.ts';
import { beginMove, finishMove, moveState } from './move-state.ts';
import { withoutChecks } from './without-checks.ts';

export interface Move {
  /** The SQLite file, which no process uses. */
  path: string;
  /** An empty database, or one that a move into was ended. */
  url: string;
  onUpgrade?: (progress: UpgradeProgress) => void;
  onProgress?: (progress: MoveProgress) => void;
}

/** What is there after a move. */
export interface Moved {
  /** Whether it was moved before this. */
  before: boolean;
  /** Where the audit ends. */
  head: ChainHead;
}

/**
 * Moves the store in one transaction: whatever ends it leaves all of the store in the file, and it can be done again. The file is
 * marked as moved just before that is committed: there are never two stores that go on.
 * @throws MoveRefused, StoreUnreachable, PostgresTooOld; others if what has arrived is not what there was.
 */
export async function moveStore(wanted: Move): Promise<Moved> {
  const connections = new PostgresConnections({ url: wanted.url, patient: true });
  const from = new Database(wanted.path, { fileMustExist: true });
  try {
    return await moveBetween(from, postgresDatabase(connections), wanted);
  } finally {
    from.close();
    await connections.close();
  }
}

async function moveBetween(
  from: Database.Database,
  to: Db,
  { path, onUpgrade, onProgress = () => {} }: Move,
): Promise<Moved> {
  await assertRecent(to);
  const state = await moveState(to);
  const marked = isMarkedMoved(from);
  if (state === 'finished' && marked) return { before: true, head: await chainHead(to) };
  if (state === 'finished') throw new MoveRefused('not-empty');
  if (marked && state === null) throw new MoveRefused('moved-elsewhere');
  // One that is marked was upgraded, and the move ended before it was over there.
  if (!marked) await upgrade(path, onUpgrade);
  const before = await checkStore(path, { anchor: null, whole: true });
  if (before.damage.length > 0) throw new MoveRefused('damaged');
  await assertNothingIn(to);
  await beginMove(to);
  await migrate(to, MIGRATIONS);
  try {
    await transact(to, async (trx) => {
      await copyAll(from, trx, onProgress);
      onProgress('checking');
      assertSame(before, await checkPostgres(trx, { anchor: null, whole: true }));
      markMoved(from, true);
    });
  } catch (error) {
    // If it is known not to have arrived, it goes on here. What may have arrived, the next time tells.
    if (await isStillHalf(to)) markMoved(from, false);
    throw error;
  }
  await sql`analyze`.execute(to);
  return { before: false, head: before.head };
}

/** To the newest shape, which the tables in PostgreSQL have. */
async function upgrade(path: string, onUpgrade: Move['onUpgrade']): Promise<void> {
  const store = await openStore({ path, ...(onUpgrade === undefined ? {} : { onUpgrade }) });
  const restored = store.restored();
  await store.close();
  if (restored !== null) throw new MoveRefused('restored');
}

/** Where migrations put a row that every store has. */
const NEVER_EMPTY = new Set(['kysely_migration', 'store_state', 'store_move', 'lease']);

async function assertNothingIn(to: Db): Promise<void> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = current_schema()`.execute(to);
  for (const { name } of tables) {
    if (NEVER_EMPTY.has(name)) continue;
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(to);
    if (rows.length > 0) throw new MoveRefused('not-empty');
  }
}

async function copyAll(
  from: Database.Database,
  trx: Db,
  tell: (progress: MoveProgress) => void,
): Promise<void> {
  const tables = copiedTables(from);
  await withoutChecks(trx, async () => {
    await sql`delete from store_state`.execute(trx);
    for (const table of tables) {
      const of = countIn(from, table);
      await copyTable(from, trx, table, (rows) => tell({ table: table.name, rows, of }));
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from ${sql.table(table.name)}`.execute(trx);
      if (rows[0]?.count !== of) throw new Error(`${table.name}: ${rows[0]?.count} of ${of} rows arrived`);
    }
    await fillSearch(trx);
    await goOnNumbering(trx);
    await finishMove(trx);
  });
}

function countIn(from: Database.Database, { name }: CopiedTable): number {
  return from.prepare<[], number>(`select count(*) from "${name}"`).pluck().get() ?? 0;
}

/** What was wrong before may be so still: it is no reason to stay. */
function assertSame(before: StoreCheck, after: StoreCheck): void {
  const problems = after.tampering.filter((problem) => !before.tampering.includes(problem));
  if (problems.length > 0) throw new Error(problems.join('; '));
  if (after.head.seq !== before.head.seq || after.head.hash !== before.head.hash)
    throw new Error('the audit doesn’t end where it did');
}

async function isStillHalf(to: Db): Promise<boolean> {
  try {
    return (await moveState(to)) === 'half';
  } catch {
    return false;
  }
}
