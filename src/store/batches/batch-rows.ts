import { sql } from 'kysely';
import type { Insertable, Selectable, Updateable } from 'kysely';
import { finishedLines, waitingLines } from '../../domain/batch.ts';
import type { Batch } from '../../domain/batch.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import { batchChanged, listsOfReader } from '../cards/card-changes.ts';
import { changes } from '../database/changes.ts';
import { fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import type { BatchTable } from './batch-tables.ts';

const batchById = statement((db, { id }: { id: string }) =>
  db.selectFrom('batch').selectAll().where('id', '=', id),
);

export async function findBatch(db: Db, id: string): Promise<Batch | null> {
  const [row] = await batchById(db, { id });
  return row === undefined ? null : batchFromRow(row);
}

export async function readBatch(db: Db, id: string): Promise<Batch> {
  const batch = await findBatch(db, id);
  if (batch === null) throw new IllegalTransition('no such batch');
  return batch;
}

type NewRow = Insertable<BatchTable> & { draftId: string | null };

const insert = statement((db, { draftId, ...row }: NewRow) =>
  db
    .insertInto('batch')
    .values({ ...row, preset: sql<string | null>`(select preset from draft where id = ${draftId})` }),
);

export async function insertBatch(
  trx: Db,
  batch: Batch,
  askedWith: { buttonId: string | null; draftId: string | null },
): Promise<void> {
  await insert(trx, { ...toRow(batch), ...askedWith });
}

/** What may become of a batch. */
type BatchChanges = Partial<
  Pick<
    Batch,
    'state' | 'stoppedBy' | 'done' | 'failed' | 'underWay' | 'wait' | 'activeSince' | 'finishedBefore'
  >
>;

const update = statement((db, { id, ...fields }: Updateable<BatchTable> & { id: string }) =>
  db.updateTable('batch').set(fields).where('id', '=', id),
);

/**
 * Writes what changes, in the caller's transaction; ends the batch if nothing of it is left, and marks its cards as due when
 * its state is another. How far it is they show by themselves, now and then.
 * @param before as it is stored, read in the same transaction.
 * @param now null for a change that can't end it.
 */
export async function changeBatch(
  trx: Db,
  before: Batch,
  changed: BatchChanges,
  now: Date | null,
): Promise<Batch> {
  const after = ended({ ...before, ...changed }, now);
  const fields = changes(changingColumns(before), changingColumns(after));
  if (Object.keys(fields).length > 0) await update(trx, { ...fields, id: before.id });
  // All of a lockdown is on the card of its first batch.
  if (shownAtOnce(before) !== shownAtOnce(after)) await batchChanged(trx, after.lockdownId ?? after.id);
  // Not with each line: a thousand redrawn lists help nobody.
  if (after.finishedAt !== before.finishedAt) await listsOfReader(trx, after.actorId);
  return after;
}

function ended(batch: Batch, now: Date | null): Batch {
  if (now === null || batch.finishedAt !== null || batch.underWay > 0) return batch;
  if (batch.state === 'cancelled') return { ...batch, wait: null, finishedAt: now };
  if (waitingLines(batch) > 0) return batch;
  return { ...batch, state: 'done', wait: null, finishedAt: now };
}

function shownAtOnce({ state, stoppedBy, finishedAt, wait }: Batch): string {
  return JSON.stringify([state, stoppedBy, finishedAt, wait?.reason]);
}

/** What follows from being started, or resumed: its pace is counted from here. */
export function activeFrom(batch: Pick<Batch, 'done' | 'failed'>, now: Date) {
  return { activeSince: now, finishedBefore: finishedLines(batch) };
}

export function batchFromRow(row: Selectable<BatchTable>): Batch {
  return {
    id: row.id,
    idempotencyKey: row.idempotencyKey,
    kind: row.kind,
    lockdownId: row.lockdownId,
    peerId: row.peerId,
    actorId: row.actorId,
    actorName: row.actorName,
    locale: row.locale,
    accountId: row.accountId,
    state: row.state,
    stoppedBy: row.stoppedBy,
    total: row.total,
    done: row.done,
    failed: row.failed,
    underWay: row.underWay,
    wait: row.waitReason === null ? null : { reason: row.waitReason, until: fromMillis(row.notBefore) },
    createdAt: fromMillis(row.createdAt),
    activeSince: fromMillis(row.activeSince),
    finishedBefore: row.finishedBefore,
    finishedAt: fromMillis(row.finishedAt),
    toldAt: fromMillis(row.toldAt),
  };
}

function toRow(batch: Batch) {
  return {
    ...changingColumns(batch),
    id: batch.id,
    idempotencyKey: batch.idempotencyKey,
    kind: batch.kind,
    lockdownId: batch.lockdownId,
    peerId: batch.peerId,
    actorId: batch.actorId,
    actorName: batch.actorName,
    locale: batch.locale,
    accountId: batch.accountId,
    total: batch.total,
    createdAt: millis(batch.createdAt),
    toldAt: millis(batch.toldAt),
  };
}

function changingColumns(batch: Batch) {
  return {
    state: batch.state,
    stoppedBy: batch.stoppedBy,
    done: batch.done,
    failed: batch.failed,
    underWay: batch.underWay,
    waitReason: batch.wait?.reason ?? null,
    notBefore: millis(batch.wait?.until ?? null),
    activeSince: millis(batch.activeSince),
    finishedBefore: batch.finishedBefore,
    finishedAt: millis(batch.finishedAt),
  };
}
