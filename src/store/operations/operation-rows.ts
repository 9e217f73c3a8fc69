import { sql } from 'kysely';
import type { Insertable, Selectable, Updateable } from 'kysely';
import { sameOperationOnCard } from '../../domain/card.ts';
import type { Operation, OperationState } from '../../domain/operation.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import { followOperation } from '../batches/batch-progress.ts';
import { operationChanged } from '../cards/card-changes.ts';
import { changes } from '../database/changes.ts';
import { bit, fromMillis, millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import type { OperationTable } from '../database/schema.ts';
import {
  hasSettings,
  NO_SETTINGS_COLUMNS,
  settingsFromRow,
  settingsToRow,
} from '../links/settings-columns.ts';

const operationById = statement((db, { id }: { id: string }) =>
  db.selectFrom('operation').selectAll().where('id', '=', id),
);

export async function findOperation(db: Db, id: string): Promise<Operation | null> {
  const [row] = await operationById(db, { id });
  return row === undefined ? null : operationFromRow(row);
}

export async function readOperation(db: Db, id: string): Promise<Operation> {
  const operation = await findOperation(db, id);
  if (operation === null) throw new IllegalTransition('no such operation');
  return operation;
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

/** What may become of an operation. */
export type OperationChanges = Partial<
  Pick<
    Operation,
    | 'step'
    | 'state'
    | 'resultLinkId'
    | 'attempt'
    | 'sentAt'
    | 'notBefore'
    | 'failure'
    | 'waitReason'
    | 'finishedAt'
  >
>;

const update = statement((db, { id, ...fields }: Updateable<OperationTable> & { id: string }) =>
  db.updateTable('operation').set(fields).where('id', '=', id),
);

/**
 * Writes what changes, in the caller's transaction; its cards are due if they show it otherwise.
 * @param before as it is stored, read in the same transaction.
 */
export async function changeOperation(
  trx: Db,
  before: Operation,
  changed: OperationChanges,
  extras: Pick<Updateable<OperationTable>, 'watchedSince'> = {},
): Promise<Operation> {
  const after = { ...before, ...changed };
  const fields = { ...changes(changingColumns(before), changingColumns(after)), ...extras };
  if (Object.keys(fields).length > 0) {
    await update(trx, { ...fields, id: before.id });
  }
  if (after.batch !== null) await followOperation(trx, before, after, after.batch);
  else if (!sameOperationOnCard(before, after)) await operationChanged(trx, after);
  return after;
}

type NewRow = Insertable<OperationTable> & { draftId: string | null };

const insert = statement((db, row: NewRow) => {
  const preset = sql<string | null>`coalesce(
    (select preset from draft where id = ${row.draftId}),
    (select preset from batch where id = ${row.batchId}),
    (select preset from invite_link where id = ${row.linkId})
  )`;
  return db
    .insertInto('operation')
    .values({ ...row, preset })
    .returningAll();
});

export async function insertOperation(
  trx: Db,
  operation: Operation,
  extras: { draftId: string | null; buttonId: string | null },
): Promise<Operation> {
  const [row] = await insert(trx, { ...toRow(operation), ...extras });
  if (row === undefined) throw new Error('an operation was not inserted');
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
    requesterId: row.requesterId,
    resultLinkId: row.resultLinkId,
    revokeFirst: row.revokeFirst === 1,
    accountId: row.accountId,
    attempt: row.attempt,
    sentAt: fromMillis(row.sentAt),
    notBefore: fromMillis(row.notBefore),
    failure: row.failure,
    waitReason: row.waitReason,
    batch: row.batchId === null || row.batchLine === null ? null : { id: row.batchId, line: row.batchLine },
    createdAt: fromMillis(row.createdAt),
    finishedAt: fromMillis(row.finishedAt),
  };
}

function toRow(operation: Operation) {
  const { settings } = operation;
  return {
    ...(settings === null ? NO_SETTINGS_COLUMNS : settingsToRow(settings)),
    ...changingColumns(operation),
    id: operation.id,
    idempotencyKey: operation.idempotencyKey,
    kind: operation.kind,
    peerId: operation.peerId,
    actorId: operation.actorId,
    actorName: operation.actorName,
    linkId: operation.linkId,
    requesterId: operation.requesterId,
    revokeFirst: bit(operation.revokeFirst),
    accountId: operation.accountId,
    batchId: operation.batch?.id ?? null,
    batchLine: operation.batch?.line ?? null,
    createdAt: millis(operation.createdAt),
  };
}

function changingColumns(operation: Operation) {
  return {
    step: operation.step,
    state: operation.state,
    resultLinkId: operation.resultLinkId,
    attempt: operation.attempt,
    sentAt: millis(operation.sentAt),
    notBefore: millis(operation.notBefore),
    failure: operation.failure,
    waitReason: operation.waitReason,
    finishedAt: millis(operation.finishedAt),
  };
}
