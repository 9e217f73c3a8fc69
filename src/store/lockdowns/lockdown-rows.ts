import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { Batch, BatchKind } from '../../domain/batch.ts';
import type { Lockdown, LockdownCounts } from '../../domain/lockdown.ts';
import type { PeerId } from '../../domain/peer.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import { batchFromRow } from '../batches/batch-rows.ts';
import { fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import type { LockdownTable } from './lockdown-tables.ts';
import { countByFate } from './open-links.ts';

const byId = statement((db, { id }: { id: string }) =>
  db.selectFrom('lockdown').selectAll().where('id', '=', id),
);

const latestOf = statement((db, { peerId }: { peerId: PeerId }) =>
  db
    .selectFrom('lockdown')
    .selectAll()
    .where('peerId', '=', peerId)
    .orderBy('startedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(sql.lit(1)),
);

const activeOf = statement((db, { peerId }: { peerId: PeerId }) =>
  db.selectFrom('lockdown').selectAll().where('peerId', '=', peerId).where('liftedAt', 'is', null),
);

export type LockdownRow = Selectable<LockdownTable>;

export async function findRow(db: Db, id: string): Promise<LockdownRow | null> {
  return (await byId(db, { id }))[0] ?? null;
}

export async function readRow(db: Db, id: string): Promise<LockdownRow> {
  const row = await findRow(db, id);
  if (row === null) throw new IllegalTransition('no such lockdown');
  return row;
}

export async function latestRow(db: Db, peerId: PeerId): Promise<LockdownRow | null> {
  return (await latestOf(db, { peerId }))[0] ?? null;
}

export async function activeRow(db: Db, peerId: PeerId): Promise<LockdownRow | null> {
  return (await activeOf(db, { peerId }))[0] ?? null;
}

export async function batchesOf(db: Db, id: string): Promise<Batch[]> {
  const rows = await db
    .selectFrom('batch')
    .selectAll()
    .where('lockdownId', '=', id)
    .orderBy('createdAt')
    .execute();
  return rows.map(batchFromRow);
}

export async function lockdownFromRow(db: Db, row: LockdownRow, now: Date): Promise<Lockdown> {
  const batches = await batchesOf(db, row.id);
  return {
    id: row.id,
    peerId: row.peerId,
    mode: row.mode,
    startedBy: { userId: row.startedBy, name: row.startedName },
    startedAt: fromMillis(row.startedAt),
    liftedAt: fromMillis(row.liftedAt),
    counts: await countsOf(db, row, batches, now),
    state: stateOf(row, batches),
  };
}

function stateOf({ liftedAt }: LockdownRow, batches: readonly Batch[]): Lockdown['state'] {
  const goesOn = (kind: BatchKind): boolean =>
    batches.some((batch) => batch.kind === kind && batch.finishedAt === null);
  if (liftedAt === null) return goesOn('lock') ? 'running' : 'closed';
  const begun = batches.some(({ kind }) => kind === 'unlock');
  return begun && !goesOn('unlock') ? 'lifted' : 'lifting';
}

async function countsOf(
  db: Db,
  row: LockdownRow,
  batches: readonly Batch[],
  now: Date,
): Promise<LockdownCounts> {
  const locks = batches.filter(({ kind }) => kind === 'lock');
  const { links, done, failed } = sums(locks);
  const untouchable = failed === 0 ? 0 : await untouchableLines(db, row.id);
  const left = row.liftedAt === null ? (await countByFate(db, row, now)).cannot : 0;
  return { links: links - untouchable, done, failed: failed - untouchable, cannot: untouchable + left };
}

export function sums(batches: readonly Batch[]): { links: number; done: number; failed: number } {
  const sum = (field: 'total' | 'done' | 'failed'): number =>
    batches.reduce((total, batch) => total + batch[field], 0);
  return { links: sum('total'), done: sum('done'), failed: sum('failed') };
}

/** Telegram said that nobody but who made them can change them. */
async function untouchableLines(db: Db, id: string): Promise<number> {
  const { count } = await db
    .selectFrom('batchLine')
    .innerJoin('batch', 'batch.id', 'batchLine.batchId')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('batch.lockdownId', '=', id)
    .where('batch.kind', '=', 'lock')
    .where('batchLine.failure', 'in', ['link-of-bot', 'link-of-other-account'])
    .executeTakeFirstOrThrow();
  return count;
}

export async function insertLockdown(trx: Db, lockdown: LockdownRow): Promise<void> {
  await trx.insertInto('lockdown').values(lockdown).execute();
}

export async function setLifted(
  trx: Db,
  id: string,
  { by, now }: { by: { userId: number; name: string }; now: Date },
): Promise<void> {
  await trx
    .updateTable('lockdown')
    .set({ liftedBy: by.userId, liftedName: by.name, liftedAt: millis(now) })
    .where('id', '=', id)
    .execute();
}
