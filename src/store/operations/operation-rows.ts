import type { Selectable, Updateable } from 'kysely';
import { sameOperationOnCard } from '../../domain/card.ts';
import type { Operation, OperationState } from '../../domain/operation.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import { operationChanged } from '../cards/card-changes.ts';
import { bit, fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import type { OperationTable } from '../database/schema.ts';
import {
  hasSettings,
  NO_SETTINGS_COLUMNS,
  settingsFromRow,
  settingsToRow,
} from '../links/settings-columns.ts';

/** What a written operation is found by, besides itself. */
export type OperationExtras = Pick<Updateable<OperationTable>, 'draftId' | 'buttonId' | 'watchedSince'>;

export async function readOperation(db: Db, id: string): Promise<Operation> {
  const row = await db.selectFrom('operation').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new IllegalTransition('no such operation');
  return operationFromRow(row);
}

export const UNFINISHED: readonly OperationState[] = ['intent', 'sent', 'unknown'];

export async function unfinished(db: Db, accountId: number): Promise<Operation[]> {
  const rows = await db
    .selectFrom('operation')
    .selectAll()
    .where('state', 'in', UNFINISHED)
    .where('accountId', '=', accountId)
    .orderBy('seq')
    .execute();
  return rows.map(operationFromRow);
}

/** Writes the whole row, in the caller's transaction; its cards are due if they show it otherwise. */
export async function writeOperation(
  trx: Db,
  operation: Operation,
  extras: OperationExtras = {},
): Promise<Operation> {
  const { id, ...fields } = toRow(operation);
  const before = await readOperation(trx, id);
  const row = await trx
    .updateTable('operation')
    .set({ ...fields, ...extras })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const after = operationFromRow(row);
  if (!sameOperationOnCard(before, after)) await operationChanged(trx, after);
  return after;
}

export async function insertOperation(
  trx: Db,
  operation: Operation,
  extras: OperationExtras,
): Promise<Operation> {
  const row = await trx
    .insertInto('operation')
    .values({ ...toRow(operation), ...extras })
    .returningAll()
    .executeTakeFirstOrThrow();
  return operationFromRow(row);
}

export function operationFromRow(row: Selectable<OperationTable>): Operation {
  return {
    id: row.id,
    idempotencyKey: row.idempotencyKey,
    kind: row.kind,
    step: row.step,
    state: row.state,
    peerId: row.peerId,
    actorId: row.actorId,
    actorName: row.actorName,
    settings: hasSettings(row) ? settingsFromRow(row) : null,
    linkId: row.linkId,
    resultLinkId: row.resultLinkId,
    revokeFirst: row.revokeFirst === 1,
    accountId: row.accountId,
    attempt: row.attempt,
    sentAt: fromMillis(row.sentAt),
    notBefore: fromMillis(row.notBefore),
    failure: row.failure,
    waitReason: row.waitReason,
    createdAt: fromMillis(row.createdAt),
    finishedAt: fromMillis(row.finishedAt),
  };
}

function toRow(operation: Operation) {
  const { settings } = operation;
  return {
    ...(settings === null ? NO_SETTINGS_COLUMNS : settingsToRow(settings)),
    id: operation.id,
    idempotencyKey: operation.idempotencyKey,
    kind: operation.kind,
    step: operation.step,
    state: operation.state,
    peerId: operation.peerId,
    actorId: operation.actorId,
    actorName: operation.actorName,
    linkId: operation.linkId,
    resultLinkId: operation.resultLinkId,
    revokeFirst: bit(operation.revokeFirst),
    accountId: operation.accountId,
    attempt: operation.attempt,
    sentAt: millis(operation.sentAt),
    notBefore: millis(operation.notBefore),
    failure: operation.failure,
    waitReason: operation.waitReason,
    createdAt: millis(operation.createdAt),
    finishedAt: millis(operation.finishedAt),
  };
}
