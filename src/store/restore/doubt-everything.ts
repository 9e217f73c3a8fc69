import { isDecision } from '../../domain/operation.ts';
import type { Doubted } from '../../domain/ports/store-file.ts';
import { cancel as cancelBatch } from '../batches/batch-states.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { failOperation } from '../operations/operation-outcome.ts';
import { operationFromRow, changeOperation } from '../operations/operation-rows.ts';
import { NO_WAIT } from '../operations/operation-transitions.ts';

/** Links are dated by Telegram's clock, requests by ours: one that is overlooked would be made twice. */
const CLOCKS_APART_MS = 86_400_000;

/**
 * Within one transaction: whatever an older copy of the store would still do may have been done since. Requests are looked
 * for on Telegram before anything is sent; an edit fails, for it could undo a later one that the copy knows nothing of, and so does a decision on people who ask to join:
 * they may be others by now.
 * Updates are answered rather than handled, and open drafts end, for each may have become a link.
 */
export async function doubtEverything(trx: Db, now: Date): Promise<Doubted> {
  const rows = await trx
    .selectFrom('operation')
    .selectAll()
    .where('state', 'in', ['intent', 'sent', 'unknown'])
    .orderBy('seq')
    .execute();
  for (const operation of rows.map(operationFromRow)) {
    if (operation.step === 'edit' || isDecision(operation.kind))
      await failOperation(trx, operation.id, 'restored', now);
    else {
      const sentAt = operation.sentAt ?? new Date(operation.createdAt.getTime() - CLOCKS_APART_MS);
      await changeOperation(trx, operation, { ...NO_WAIT, state: 'unknown', sentAt });
    }
  }
  // Lines that the copy has not begun may have been made since.
  const batches = await trx
    .selectFrom('batch')
    .select('id')
    .where('state', 'in', ['running', 'paused'])
    .execute();
  for (const { id } of batches) await cancelBatch(trx, id, { stoppedBy: 'restored', now });
  // A link like one of these may be that of a request which the copy knows nothing of, and no duplicate.
  await trx
    .updateTable('operation')
    .set({ watchedSince: null })
    .where('watchedSince', 'is not', null)
    .execute();
  await trx
    .updateTable('draft')
    .set({ status: 'cancelled', updatedAt: millis(now) })
    .where('status', '=', 'open')
    .execute();
  await trx.deleteFrom('conversationState').execute();
  const { numUpdatedRows } = await trx
    .updateTable('inbox')
    .set({ outdated: 1 })
    .where('handledAt', 'is', null)
    .executeTakeFirstOrThrow();
  return { operations: rows.length, updates: Number(numUpdatedRows) };
}
