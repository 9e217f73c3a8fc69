import { sql } from 'kysely';
import { BATCH_LINES_MAX } from '../../domain/batch.ts';
import type { Batch, BatchWish, NewBatch } from '../../domain/batch.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { BatchStore } from '../../domain/ports/batch-store.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import { addBatchCard } from '../cards/card-changes.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { listedTexts } from '../database/statement.ts';
import { NO_SETTINGS_COLUMNS, settingsToRow } from '../links/settings-columns.ts';
import { onceButton } from '../operations/operation-add.ts';
import { useButton } from '../people/buttons.ts';
import { insertLine } from './batch-lines.ts';
import { batchFromRow, insertBatch } from './batch-rows.ts';
import type { BatchLineTable } from './batch-tables.ts';

type Also = Parameters<BatchStore['add']>[1];

/** Within one transaction: the batch, its lines, its card, its draft and its button, or none of them. */
export async function addBatch(
  trx: Db,
  wanted: NewBatch,
  also: Also,
): Promise<{ batch: Batch; created: boolean }> {
  const onceButtonId = await onceButton(trx, also.buttonId);
  const before = await sameBatch(trx, wanted.idempotencyKey, onceButtonId);
  if (before !== null) return { batch: before, created: false };
  const { lines } = wanted;
  if (lines.length === 0 || lines.length > BATCH_LINES_MAX) throw new RangeError('too few or too many lines');
  if (also.draftId !== null) await submitDraft(trx, also.draftId, also.now);
  if (also.buttonId !== null && !(await useButton(trx, also.buttonId, also.now))) {
    throw new IllegalTransition('the button is not there');
  }
  await assertOfChat(trx, wanted);
  const batch = newBatch(wanted, also);
  await insertBatch(trx, batch, { buttonId: onceButtonId, draftId: also.draftId });
  for (const [index, wish] of lines.entries()) await insertLine(trx, lineRow(batch.id, index + 1, wish));
  await addBatchCard(trx, batch, wanted.card);
  return { batch, created: true };
}

function newBatch(wanted: NewBatch, { id, now, accountId }: Also): Batch {
  const { idempotencyKey, kind, peerId, actorId, actorName, locale, lines } = wanted;
  return {
    id,
    idempotencyKey,
    kind,
    lockdownId: null,
    peerId,
    actorId,
    actorName,
    locale,
    accountId,
    total: lines.length,
    ...beginning(now),
  };
}

/** How each begins, before anything of it is done. */
export function beginning(now: Date) {
  return {
    state: 'running',
    stoppedBy: null,
    done: 0,
    failed: 0,
    underWay: 0,
    wait: null,
    createdAt: now,
    activeSince: now,
    finishedBefore: 0,
    finishedAt: null,
    toldAt: null,
  } satisfies Partial<Batch>;
}

async function sameBatch(trx: Db, key: string, buttonId: string | null): Promise<Batch | null> {
  const row = await trx
    .selectFrom('batch')
    .selectAll()
    .where((eb) => eb.or([eb('idempotencyKey', '=', key), eb('buttonId', '=', buttonId)]))
    .executeTakeFirst();
  return row === undefined ? null : batchFromRow(row);
}

async function submitDraft(trx: Db, id: string, now: Date): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('draft')
    .set({ status: 'submitted', updatedAt: millis(now) })
    .where('id', '=', id)
    .where('status', '<>', 'cancelled')
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new IllegalTransition('the draft is not open');
}

/** An id from elsewhere opens nothing. */
async function assertOfChat(trx: Db, { kind, peerId, lines }: NewBatch): Promise<void> {
  const linkIds = lines.flatMap((wish) => ('linkId' in wish ? [wish.linkId] : []));
  if (linkIds.length !== (kind === 'create' ? 0 : lines.length)) {
    throw new IllegalTransition('lines of another kind than the batch');
  }
  if (new Set(linkIds).size !== linkIds.length) throw new IllegalTransition('a link twice');
  const { found } = await trx
    .selectFrom('inviteLink')
    .select((eb) => eb.fn.countAll<number>().as('found'))
    .where('id', 'in', listedTexts(trx, JSON.stringify(linkIds)))
    // Not by the chat: it may have a million.
    .where(sql<PeerId>`+peer_id`, '=', peerId)
    .executeTakeFirstOrThrow();
  if (found !== linkIds.length) throw new IllegalTransition('no such link in that chat');
}

function lineRow(batchId: string, line: number, wish: BatchWish): BatchLineTable {
  return {
    ...('settings' in wish ? settingsToRow(wish.settings) : NO_SETTINGS_COLUMNS),
    batchId,
    line,
    linkId: 'linkId' in wish ? wish.linkId : null,
    operationId: null,
    tries: 0,
    failure: null,
  };
}
