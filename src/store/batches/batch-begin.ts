import type { Selectable } from 'kysely';
import { lineKey } from '../../domain/batch.ts';
import type { Batch } from '../../domain/batch.ts';
import type { RefusalCode } from '../../domain/errors.ts';
import type { Operation } from '../../domain/operation.ts';
import type { Db } from '../database/connection.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import { readLink } from '../links/link-rows.ts';
import { isReachable } from '../links/reachable.ts';
import { hasSettings, settingsFromRow } from '../links/settings-columns.ts';
import { lockdownIntent, lockdownOfBatch, type LineIntent } from '../lockdowns/lock-lines.ts';
import { insertIntent } from '../operations/operation-add.ts';
import { nextLines, setFailure, setOperation } from './batch-lines.ts';
import { changeBatch, readBatch } from './batch-rows.ts';
import type { BatchLineTable } from './batch-tables.ts';

/** Within one transaction: the next lines' operations, and that they are under way. */
export async function beginLines(
  trx: Db,
  batchId: string,
  { ids, now }: { ids: readonly string[]; now: Date },
): Promise<Operation[]> {
  const batch = await readBatch(trx, batchId);
  if (batch.state !== 'running') return [];
  const begun: Operation[] = [];
  let { failed } = batch;
  const lines = await nextLines(trx, { batchId });
  const lockdown = await lockdownOfBatch(trx, batch);
  for (const [index, id] of ids.entries()) {
    const line = lines[index];
    if (line === undefined) break;
    const intent =
      lockdown === null
        ? await lineIntent(trx, batch, line)
        : await lockdownIntent(trx, { lockdown, batch, linkId: line.linkId, now });
    if (typeof intent === 'string') {
      await setFailure(trx, { batchId, line: line.line, failure: intent });
      failed += 1;
    } else begun.push(await beginLine(trx, batch, line, { id, now, intent }));
  }
  await changeBatch(trx, batch, { underWay: batch.underWay + begun.length, failed }, now);
  return begun;
}

async function beginLine(
  trx: Db,
  { id: batchId, peerId, actorId, actorName, accountId }: Batch,
  { line, tries }: Selectable<BatchLineTable>,
  { id, now, intent }: { id: string; now: Date; intent: LineIntent },
): Promise<Operation> {
  const idempotencyKey = lineKey(batchId, line, tries);
  const wanted = { ...intent, idempotencyKey, peerId, actorId, actorName };
  const also = { id, now, accountId, draftId: null, buttonId: null };
  const operation = await insertIntent(trx, wanted, also, { id: batchId, line });
  await setOperation(trx, { batchId, line, operationId: id });
  return operation;
}

/** @returns what the line asks for, or why it is not even begun: who can't reach a link can't change it. */
async function lineIntent(
  trx: Db,
  { kind, peerId, accountId }: Batch,
  row: Selectable<BatchLineTable>,
): Promise<LineIntent | RefusalCode> {
  const { linkId } = row;
  if (kind !== 'create' && kind !== 'revoke' && kind !== 'delete') {
    throw new IllegalTransition('a batch of a lockdown that is none');
  }
  const link = linkId === null ? null : await readLink(trx, linkId);
  if (linkId !== null && link?.peerId !== peerId) return 'link-not-found';
  if (link !== null && !(await isReachable(trx, link, accountId))) return 'link-of-other-account';
  const settings = hasSettings(row) ? settingsFromRow(row) : null;
  // Only a revoked link can be deleted.
  return { kind, settings, linkId, revokeFirst: kind === 'delete' && link !== null && !link.revoked };
}
