import { Refusal } from '../../domain/errors.ts';
import {
  isDecision,
  isQuiet,
  isScheduled,
  OPERATION_KINDS,
  replaces,
  stepsOf,
} from '../../domain/operation.ts';
import type { NewOperation, Operation } from '../../domain/operation.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import type { OperationStore } from '../../domain/ports/operation-store.ts';
import { appendEntry } from '../audit/audit-chain.ts';
import { addOperationCard } from '../cards/card-changes.ts';
import { useButton } from '../people/buttons.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';
import { requestedDetail } from '../audit/audit-detail.ts';
import { readLink } from '../links/link-rows.ts';
import { isReachable } from '../links/reachable.ts';
import { decisionAdded, firstDecision } from '../requests/request-changes.ts';
import { findOperation, insertOperation, operationFromRow, UNFINISHED } from './operation-rows.ts';

type Also = Parameters<OperationStore['add']>[1];
type Intent = Omit<NewOperation, 'card' | 'locale'>;

/** Within one transaction: the operation, its draft, its button and its audit entry, or none of them. */
export async function addOperation(
  trx: Db,
  wanted: NewOperation,
  also: Also,
): Promise<{ operation: Operation; created: boolean }> {
  const onceButtonId = await onceButton(trx, also.buttonId);
  const before = (await askedBefore(trx, wanted, onceButtonId)) ?? (await sameRequester(trx, wanted));
  if (before !== null) return { operation: before, created: false };
  if (also.draftId !== null) {
    const submitted = await submitDraft(trx, also.draftId, also.now);
    if (submitted !== null) return { operation: submitted, created: false };
  }
  if (also.buttonId !== null && !(await useButton(trx, also.buttonId, also.now))) {
    throw new IllegalTransition('the button is not there');
  }
  await assertChangeable(trx, wanted, also.accountId);
  const operation = await insertIntent(trx, wanted, { ...also, buttonId: onceButtonId }, null);
  const quiet = wanted.quiet === true || isQuiet(operation.kind);
  if (!quiet) await addOperationCard(trx, operation, wanted);
  return { operation, created: true };
}

/** With its audit entry. @param also its button only if that may be used once. */
export async function insertIntent(
  trx: Db,
  wanted: Intent,
  also: Also,
  batch: Operation['batch'],
): Promise<Operation> {
  const { draftId, buttonId } = also;
  const operation = await insertOperation(trx, intent(wanted, also, batch), { draftId, buttonId });
  await appendEntry(trx, {
    at: also.now,
    peerId: operation.peerId,
    actorId: operation.actorId,
    actorName: operation.actorName,
    event: 'requested',
    linkId: operation.linkId,
    operationId: operation.id,
    detail: requestedDetail(operation),
  });
  await decisionAdded(trx, operation);
  return operation;
}

/**
 * A change is of a link in the same chat (an id from elsewhere opens nothing), made by the account that is to change it; and a
 * link has one successor.
 */
async function assertChangeable(
  trx: Db,
  { kind, linkId, peerId }: NewOperation,
  accountId: number,
): Promise<void> {
  if (kind === 'create' || kind === 'delete-revoked') return;
  // The first that is made, or the first that we know of.
  if (kind === 'replace-primary' && linkId === null) return;
  const link = linkId === null ? null : await readLink(trx, linkId);
  // People ask to join without a link of ours, too, and by those of others.
  if (isDecision(kind) && (linkId === null || link?.peerId === peerId)) return;
  if (link?.peerId !== peerId) throw new IllegalTransition('no such link in that chat');
  // Nobody waits for the answer to what is scheduled: it is refused when it is done, which tells them.
  if (!isScheduled(kind) && !(await isReachable(trx, link, accountId))) {
    throw new Refusal('link-of-other-account');
  }
  // Only now: the same request, handled again, is no second one.
  const succeeds = replaces(kind) || kind === 'replace-primary';
  if (succeeds && link.replacedBy !== null) throw new Refusal('link-replaced');
}

function intent(wanted: Intent, { id, now, accountId }: Also, batch: Operation['batch']): Operation {
  const [step] = stepsOf(wanted);
  if (step === undefined) throw new IllegalTransition('an operation without a step');
  const { idempotencyKey, kind, peerId, actorId, actorName, settings, linkId, revokeFirst } = wanted;
  return {
    id,
    idempotencyKey,
    kind,
    step,
    state: 'intent',
    peerId,
    actorId,
    actorName,
    settings,
    linkId,
    requesterId: wanted.requesterId ?? null,
    resultLinkId: null,
    revokeFirst,
    accountId,
    attempt: 0,
    sentAt: null,
    notBefore: null,
    failure: null,
    waitReason: null,
    batch,
    createdAt: now,
    finishedAt: null,
  };
}

/** @returns the id if the button may be used once only. */
export async function onceButton(trx: Db, buttonId: string | null): Promise<string | null> {
  if (buttonId === null) return null;
  const button = await trx.selectFrom('button').select('uses').where('id', '=', buttonId).executeTakeFirst();
  return button?.uses === 'once' ? buttonId : null;
}

const byKey = statement((db, { key }: { key: string }) =>
  db.selectFrom('operation').selectAll().where('idempotencyKey', '=', key),
);

const byKeyOrButton = statement((db, { key, buttonId }: { key: string; buttonId: string }) =>
  db
    .selectFrom('operation')
    .selectAll()
    .where((eb) => eb.or([eb('idempotencyKey', '=', key), eb('buttonId', '=', buttonId)])),
);

/** @param onceButtonId a button that may be used once, if it was one. */
export async function askedBefore(
  db: Db,
  wanted: Parameters<OperationStore['askedBefore']>[0],
  onceButtonId: string | null = null,
): Promise<Operation | null> {
  return (await sameRequest(db, wanted.idempotencyKey, onceButtonId)) ?? sameSuccessor(db, wanted);
}

async function sameRequest(trx: Db, key: string, buttonId: string | null): Promise<Operation | null> {
  const [row] = buttonId === null ? await byKey(trx, { key }) : await byKeyOrButton(trx, { key, buttonId });
  return row === undefined ? null : operationFromRow(row);
}

/**
 * @returns what takes that link's place and is under way: two would leave two open links; or the replacement of the chat's
 * primary one: a second would close what the first made.
 */
async function sameSuccessor(
  trx: Db,
  { kind, linkId, peerId }: Pick<NewOperation, 'kind' | 'linkId' | 'peerId'>,
): Promise<Operation | null> {
  if (!replaces(kind) && kind !== 'replace-primary') return null;
  const underWay = trx.selectFrom('operation').selectAll().where('finishedAt', 'is', null);
  const row = await (
    replaces(kind)
      ? underWay.where('kind', 'in', OPERATION_KINDS.filter(replaces)).where('linkId', '=', linkId)
      : underWay.where('kind', '=', kind).where('peerId', '=', peerId).where('state', 'in', UNFINISHED)
  ).executeTakeFirst();
  return row === undefined ? null : operationFromRow(row);
}

/** @returns the decision on them that is under way. */
async function sameRequester(trx: Db, { peerId, requesterId }: NewOperation): Promise<Operation | null> {
  if (requesterId === undefined) return null;
  const id = await firstDecision(trx, { peerId, userId: requesterId });
  return id === null ? null : findOperation(trx, id);
}

const draftStatus = statement((db, { id }: { id: string }) =>
  db.selectFrom('draft').select('status').where('id', '=', id),
);

const markSubmitted = statement((db, { id, updatedAt }: { id: string; updatedAt: number }) =>
  db.updateTable('draft').set({ status: 'submitted', updatedAt }).where('id', '=', id),
);

/**
 * @returns the operation that the draft became already, e.g. by another card's button; null if it is submitted now. One
 * that was refused may be submitted again: nothing came of it.
 */
async function submitDraft(trx: Db, id: string, now: Date): Promise<Operation | null> {
  const [draft] = await draftStatus(trx, { id });
  if (draft === undefined || draft.status === 'cancelled') {
    throw new IllegalTransition('the draft is not open');
  }
  if (draft.status === 'submitted') {
    const row = await trx
      .selectFrom('operation')
      .selectAll()
      .where('draftId', '=', id)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (row !== undefined && row.state !== 'failed') return operationFromRow(row);
  }
  await markSubmitted(trx, { id, updatedAt: millis(now) });
  return null;
}
