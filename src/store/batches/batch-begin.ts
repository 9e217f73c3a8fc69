import type { Selectable } from 'kysely';
import { lineKey } from '../../domain/batch.ts';
import type { Batch } from '../../domain/batch.ts';
import type { RefusalCode } from '../../domain/errors.ts';
import type { Operation } from '../../domain/operation.ts';
import type { Db } from '../database/connection.ts';
import { readLink } from '../links/link-rows.ts';
import { hasSettings, settingsFromRow } from '../links/settings-columns.ts';
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
  for (const [index, id] of ids.entries()) {
    const line = lines[index];
    if (line === undefined) break;
    const failure = await refusal(trx, batch, line);
    if (failure === null) begun.push(await beginLine(trx, batch, line, { id, now }));
    else {
      await setFailure(trx, { batchId, line: line.line, failure });
      failed += 1;
    }
  }
  await changeBatch(trx, batch, { underWay: batch.underWay + begun.length, failed }, now);
  return begun;
}

async function beginLine(
  trx: Db,
  { id: batchId, kind, peerId, actorId, actorName, accountId }: Batch,
  row: Selectable<BatchLineTable>,
  { id, now }: { id: string; now: Date },
): Promise<Operation> {
  const { line, tries, linkId } = row;
  const link = kind === 'delete' && linkId !== null ? await readLink(trx, linkId) : null;
  const wanted = {
    idempotencyKey: lineKey(batchId, line, tries),
    kind,
    peerId,
    actorId,
    actorName,
    settings: hasSettings(row) ? settingsFromRow(row) : null,
    linkId,
    // Only a revoked link can be deleted.
    revokeFirst: link !== null && !link.revoked,
  };
  const also = { id, now, accountId, draftId: null, buttonId: null };
  const operation = await insertIntent(trx, wanted, also, { id: batchId, line });
  await setOperation(trx, { batchId, line, operationId: id });
  return operation;
}

/** What a line is not even begun with: nobody but the account that made a link can change it. */
async function refusal(
  trx: Db,
  { peerId, accountId }: Batch,
  { linkId }: Selectable<BatchLineTable>,
): Promise<RefusalCode | null> {
  if (linkId === null) return null;
  const link = await readLink(trx, linkId);
  if (link?.peerId !== peerId) return 'link-not-found';
  return link.adminId === accountId ? null : 'link-of-other-account';
}
