import { sql } from 'kysely';
import type { Batch, BatchKind } from '../../domain/batch.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import type {
  LockdownAsker,
  LockdownChange,
  LockdownMeans,
  LockdownStore,
} from '../../domain/ports/lockdown-store.ts';
import { appendEntry } from '../audit/audit-chain.ts';
import { beginning } from '../batches/batch-add.ts';
import { findBatch, insertBatch } from '../batches/batch-rows.ts';
import { addBatchCard, batchChanged } from '../cards/card-changes.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { useButton } from '../people/buttons.ts';
import {
  activeRow,
  findRow,
  insertLockdown,
  latestRow,
  lockdownFromRow,
  type LockdownRow,
} from './lockdown-rows.ts';
import { areToBeClosed, insertLockLines } from './open-links.ts';

/** Within one transaction: the lockdown, which links it closes, its card and its button, or none of them. */
export async function startLockdown(
  trx: Db,
  wanted: Parameters<LockdownStore['start']>[0],
  also: LockdownMeans,
): Promise<LockdownChange> {
  const { peerId, mode, actor } = wanted;
  const { now, accountId } = also;
  const there = (await byKey(trx, wanted.idempotencyKey)) ?? (await activeRow(trx, peerId));
  if (there !== null) {
    await showLockdown(trx, there.id, wanted);
    return { lockdown: await lockdownFromRow(trx, there, now), batch: null, created: false };
  }
  await spend(trx, also);
  const former = await latestRow(trx, peerId);
  const row: LockdownRow = {
    id: also.id,
    idempotencyKey: wanted.idempotencyKey,
    peerId,
    accountId,
    mode,
    startedBy: actor.userId,
    startedName: actor.name,
    startedAt: millis(now),
    liftedBy: null,
    liftedName: null,
    liftedAt: null,
  };
  await insertLockdown(trx, row);
  if (former !== null) await takeOverLocked(trx, { from: former.id, to: row.id });
  const batch = await addLockBatch(trx, row, { actor, locale: wanted.locale, id: also.id, now });
  await showLockdown(trx, row.id, wanted);
  await note(trx, row, { event: 'lockdown-started', actor, now, detail: { mode, links: batch.total } });
  return { lockdown: await lockdownFromRow(trx, row, now), batch, created: true };
}

async function byKey(trx: Db, idempotencyKey: string): Promise<LockdownRow | null> {
  const query = trx.selectFrom('lockdown').selectAll().where('idempotencyKey', '=', idempotencyKey);
  return (await query.executeTakeFirst()) ?? null;
}

/** What the one before has not brought back stays locked, and is this one's to bring back. */
async function takeOverLocked(trx: Db, { from, to }: { from: string; to: string }): Promise<void> {
  await sql`
    update lockdown_link set lockdown_id = ${to}
    where lockdown_id = ${from} and how = 'approval' and link_id not in (
      select link_id from lockdown_link where lockdown_id = ${to}
    ) and link_id not in (
      select operation.link_id from batch join operation on operation.batch_id = batch.id
      where batch.lockdown_id = ${from} and batch.kind = 'unlock' and operation.state = 'done'
    )`.execute(trx);
}

/** @returns null if there is nothing else to close. */
export async function sweepLockdown(
  trx: Db,
  id: string,
  { retry }: { retry: boolean },
  also: Omit<LockdownMeans, 'buttonId'>,
): Promise<LockdownChange | null> {
  const row = await findRow(trx, id);
  const first = await findBatch(trx, id);
  if (row === null || first === null || row.liftedAt !== null) return null;
  if (retry) await dropFailedLines(trx, id);
  if (!(await areToBeClosed(trx, row, also.now))) return null;
  const { actorId: userId, actorName: name, locale } = first;
  const batch = await addLockBatch(trx, row, { actor: { userId, name }, locale, id: also.id, now: also.now });
  await batchChanged(trx, id);
  return { lockdown: await lockdownFromRow(trx, row, also.now), batch, created: true };
}

async function dropFailedLines(trx: Db, id: string): Promise<void> {
  const locks = trx.selectFrom('batch').select('id').where('lockdownId', '=', id).where('kind', '=', 'lock');
  await trx.deleteFrom('batchLine').where('batchId', 'in', locks).where('failure', 'is not', null).execute();
  await trx
    .updateTable('batch')
    .set((eb) => ({ total: eb('total', '-', eb.ref('failed')), failed: 0 }))
    .where('id', 'in', locks)
    .execute();
}

interface NewPart {
  actor: LockdownAsker['actor'];
  locale: string;
  id: string;
  now: Date;
}

async function addLockBatch(trx: Db, row: LockdownRow, part: NewPart): Promise<Batch> {
  return addPart(trx, row, { ...part, kind: 'lock' }, (batchId) =>
    insertLockLines(trx, { batchId, lockdown: row, now: part.now }),
  );
}

/** A batch of the lockdown. One without lines is over at once. @param insertLines returns how many there are. */
export async function addPart(
  trx: Db,
  { id: lockdownId, peerId, accountId }: LockdownRow,
  { actor, locale, id, now, kind }: NewPart & { kind: BatchKind },
  insertLines: (batchId: string) => Promise<number>,
): Promise<Batch> {
  const begun: Batch = {
    id,
    idempotencyKey: `lockdown:${id}`,
    kind,
    lockdownId,
    peerId,
    actorId: actor.userId,
    actorName: actor.name,
    locale,
    accountId,
    total: 0,
    ...beginning(now),
    // The card of the lockdown says so.
    toldAt: now,
  };
  await insertBatch(trx, begun, { buttonId: null, draftId: null });
  const total = await insertLines(id);
  const over = total === 0 ? ({ state: 'done', finishedAt: now } as const) : {};
  await trx
    .updateTable('batch')
    .set({ total, ...(total === 0 ? { state: 'done', finishedAt: millis(now) } : {}) })
    .where('id', '=', id)
    .execute();
  return { ...begun, total, ...over };
}

/** The message shows the lockdown. Who asked without one, on the audit's page, gets no second message of the same lockdown. */
export async function showLockdown(
  trx: Db,
  id: string,
  { actor, locale, card }: LockdownAsker,
): Promise<void> {
  const first = await findBatch(trx, id);
  if (first === null) throw new IllegalTransition('a lockdown without a batch');
  if (card === null && (await isShown(trx, { batchId: id, readerId: actor.userId }))) {
    await batchChanged(trx, id);
    return;
  }
  await addBatchCard(trx, { ...first, actorId: actor.userId, locale }, card);
}

async function isShown(
  trx: Db,
  { batchId, readerId }: { batchId: string; readerId: number },
): Promise<boolean> {
  const query = trx
    .selectFrom('card')
    .select('id')
    .where('batchId', '=', batchId)
    .where('readerId', '=', readerId);
  return (await query.executeTakeFirst()) !== undefined;
}

export async function spend(
  trx: Db,
  { buttonId, now }: Pick<LockdownMeans, 'buttonId' | 'now'>,
): Promise<void> {
  if (buttonId !== null && !(await useButton(trx, buttonId, now))) {
    throw new IllegalTransition('the button is not there');
  }
}

export async function note(
  trx: Db,
  { id, peerId }: LockdownRow,
  entry: {
    event: 'lockdown-started' | 'lockdown-lifted';
    actor: LockdownAsker['actor'];
    now: Date;
    detail: object;
  },
): Promise<void> {
  await appendEntry(trx, {
    at: entry.now,
    peerId,
    actorId: entry.actor.userId,
    actorName: entry.actor.name,
    event: entry.event,
    linkId: null,
    operationId: null,
    detail: JSON.stringify({ lockdown: id, ...entry.detail }),
  });
}
