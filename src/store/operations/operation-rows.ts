import type { Selectable, Updateable } from 'kysely';
import { reportKey } from '../../domain/operation.ts';
import type { CardPlace, Operation } from '../../domain/operation.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
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
export type OperationExtras = Pick<Updateable<OperationTable>, 'accountId' | 'draftId' | 'buttonId'>;

export async function readOperation(db: Db, id: string): Promise<Operation> {
  const row = await db.selectFrom('operation').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new IllegalTransition('no such operation');
  return operationFromRow(row);
}

/** Writes the whole row. The caller's transaction has read it, so nothing can have changed in between. */
export async function writeOperation(
  trx: Db,
  operation: Operation,
  extras: OperationExtras = {},
): Promise<Operation> {
  const { id, ...fields } = toRow(operation);
  const row = await trx
    .updateTable('operation')
    .set({ ...fields, ...extras })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return operationFromRow(row);
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
    card: cardFromRow(row),
    locale: row.locale,
    attempt: row.attempt,
    sentAt: fromMillis(row.sentAt),
    notBefore: fromMillis(row.notBefore),
    failure: row.failure,
    waited: row.waited === 1,
    createdAt: fromMillis(row.createdAt),
    finishedAt: fromMillis(row.finishedAt),
    reported: row.reported,
  };
}

export function cardFromRow(row: {
  cardChatId: number | null;
  cardMessageId: number | null;
}): CardPlace | null {
  return row.cardChatId === null || row.cardMessageId === null
    ? null
    : { chatId: row.cardChatId, messageId: row.cardMessageId };
}

function toRow(operation: Operation) {
  const { settings, card } = operation;
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
    cardChatId: card?.chatId ?? null,
    cardMessageId: card?.messageId ?? null,
    locale: operation.locale,
    attempt: operation.attempt,
    sentAt: millis(operation.sentAt),
    notBefore: millis(operation.notBefore),
    failure: operation.failure,
    waited: bit(operation.waited),
    reportKey: reportKey(operation),
    reported: operation.reported,
    createdAt: millis(operation.createdAt),
    finishedAt: millis(operation.finishedAt),
  };
}
