import { sql } from 'kysely';
import { isByRule } from '../../domain/join-request.ts';
import type { RequestFilter, RequestKey, RequestState } from '../../domain/join-request.ts';
import { isDecision, type Operation } from '../../domain/operation.ts';
import type { RefusalCode } from '../../domain/errors.ts';
import { millis, seconds } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';

/** Somebody's request is not as it was: messages about it, or about all of the chat, are to be drawn again. */
export async function requestChanged(trx: Db, { peerId, userId }: RequestKey): Promise<void> {
  await dueNotices(trx)
    .where('peerId', '=', peerId)
    .where((eb) => eb.or([eb('userId', '=', userId), eb('userId', 'is', null)]))
    .execute();
}

/** A message that asks something is left alone until that ends by itself. */
function dueNotices(trx: Db) {
  return trx
    .updateTable('requestNotice')
    .set((eb) => ({
      dueAt: sql<number>`case when asking = 1 then due_at else 0 end`,
      version: eb('version', '+', 1),
    }))
    .where('over', '=', 0);
}

/** A decision on somebody was asked for: theirs is the latest. */
export async function decisionAdded(trx: Db, operation: Operation): Promise<void> {
  const { peerId, requesterId } = operation;
  if (requesterId === null) return;
  await trx
    .updateTable('joinRequest')
    .set({ operationId: operation.id })
    .where('peerId', '=', peerId)
    .where('userId', '=', requesterId)
    .execute();
  await requestChanged(trx, { peerId, userId: requesterId });
}

/** @returns the decision on them that is under way: a second one would be refused. */
export async function decisionUnderWay(trx: Db, { peerId, userId }: RequestKey): Promise<string | null> {
  const row = await trx
    .selectFrom('joinRequest')
    .innerJoin('operation', 'operation.id', 'joinRequest.operationId')
    .select('operation.id')
    .where('joinRequest.peerId', '=', peerId)
    .where('joinRequest.userId', '=', userId)
    .where('operation.finishedAt', 'is', null)
    .executeTakeFirst();
  return row?.id ?? null;
}

interface Decided {
  state: RequestState;
  by: { userId: number; name: string } | null;
  now: Date;
}

export async function decideOne(trx: Db, key: RequestKey, { state, by, now }: Decided): Promise<void> {
  await trx
    .updateTable('joinRequest')
    .set(decidedColumns({ state, by, now }))
    .where('peerId', '=', key.peerId)
    .where('userId', '=', key.userId)
    .execute();
  await requestChanged(trx, key);
}

/** All who wait and asked before then. @returns how many. */
export async function decideAll(
  trx: Db,
  { peerId, linkId }: Pick<RequestFilter, 'peerId' | 'linkId'>,
  { askedBefore, ...decided }: Decided & { askedBefore: Date },
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('joinRequest')
    .set(decidedColumns(decided))
    .where('peerId', '=', peerId)
    .where('state', '=', 'waiting')
    .where('date', '<=', seconds(askedBefore))
    .$if(linkId !== null, (query) => query.where('linkId', '=', linkId))
    .executeTakeFirstOrThrow();
  await dueNotices(trx).where('peerId', '=', peerId).execute();
  return Number(numUpdatedRows);
}

function decidedColumns({ state, by, now }: Decided) {
  return {
    state,
    decidedById: by?.userId ?? null,
    decidedByName: by?.name ?? null,
    handled: 1 as const,
    changedAt: millis(now),
  };
}

/** What a refusal says of the one it was about. */
const SAYS: Partial<Record<RefusalCode, RequestState>> = {
  'request-gone': 'gone',
  'requester-joined': 'approved',
};

export async function decisionRefused(
  trx: Db,
  { kind, peerId, requesterId, idempotencyKey }: Operation,
  failure: RefusalCode,
  now: Date,
): Promise<void> {
  if (!isDecision(kind) || requesterId === null) return;
  const key = { peerId, userId: requesterId };
  const state = SAYS[failure];
  if (state !== undefined) return decideOne(trx, key, { state, by: null, now });
  // What a rule couldn't do is for a person, who was not told of it.
  if (isByRule({ idempotencyKey })) await unhandle(trx, key);
  return requestChanged(trx, key);
}

async function unhandle(trx: Db, { peerId, userId }: RequestKey): Promise<void> {
  await trx
    .updateTable('joinRequest')
    .set({ handled: 0 })
    .where('peerId', '=', peerId)
    .where('userId', '=', userId)
    .execute();
}
