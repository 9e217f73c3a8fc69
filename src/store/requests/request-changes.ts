import { sql } from 'kysely';
import { isByRule } from '../../domain/join-request.ts';
import type { RequestKey, RequestState } from '../../domain/join-request.ts';
import { isDecision, type Operation } from '../../domain/operation.ts';
import type { RefusalCode } from '../../domain/errors.ts';
import { millis, seconds } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';

/** Due at once, whatever a clock shows that is put back meanwhile. */
export const NOW_DUE = 0;

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
      dueAt: sql<number>`case when asking = 1 then due_at else ${sql.lit(NOW_DUE)} end`,
      version: eb('version', '+', 1),
    }))
    .where('over', '=', 0);
}

/** A decision on somebody, or on all who wait, was asked for: theirs is the latest. */
export async function decisionAdded(trx: Db, operation: Operation): Promise<void> {
  const { kind, peerId, requesterId } = operation;
  if (!isDecision(kind)) return undefined;
  if (requesterId === null) return decisionOnAllAdded(trx, operation);
  await trx
    .updateTable('joinRequest')
    .set({ operationId: operation.id })
    .where('peerId', '=', peerId)
    .where('userId', '=', requesterId)
    .execute();
  await requestChanged(trx, { peerId, userId: requesterId });
}

/** Whatever clocks say when it is done, it was about these people; not about those whom another decision under way is about. */
async function decisionOnAllAdded(trx: Db, { id, peerId, linkId }: Operation): Promise<void> {
  await trx
    .updateTable('joinRequest')
    .set({ operationId: id })
    .where('peerId', '=', peerId)
    .where('state', '=', 'waiting')
    .$if(linkId !== null, (query) => query.where('linkId', '=', linkId))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('operation')
            .select('operation.id')
            .whereRef('operation.id', '=', 'joinRequest.operationId')
            .where('operation.finishedAt', 'is', null),
        ),
      ),
    )
    .execute();
  await dueNotices(trx).where('peerId', '=', peerId).execute();
}

/** @returns the decision on them that is under way. */
export async function decisionUnderWay(trx: Db, key: RequestKey): Promise<string | null> {
  const row = await decisionsOn(trx, key).where('operation.finishedAt', 'is', null).executeTakeFirst();
  return row?.id ?? null;
}

/** @returns the decision on them that is under way or was done: a second one would be refused. */
export async function firstDecision(trx: Db, key: RequestKey): Promise<string | null> {
  const decided: RequestState[] = ['approved', 'declined'];
  const row = await decisionsOn(trx, key)
    .where((eb) => eb.or([eb('operation.finishedAt', 'is', null), eb('joinRequest.state', 'in', decided)]))
    .executeTakeFirst();
  return row?.id ?? null;
}

function decisionsOn(trx: Db, { peerId, userId }: RequestKey) {
  return trx
    .selectFrom('joinRequest')
    .innerJoin('operation', 'operation.id', 'joinRequest.operationId')
    .select('operation.id')
    .where('joinRequest.peerId', '=', peerId)
    .where('joinRequest.userId', '=', userId);
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

/** All who waited when it was asked for, and who came before then, but for those `undecided`. @returns how many. */
export async function decideAll(
  trx: Db,
  { id, peerId, linkId }: Operation,
  { askedBefore, undecided, ...decided }: Decided & { askedBefore: Date; undecided: readonly number[] },
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('joinRequest')
    .set(decidedColumns(decided))
    .where('peerId', '=', peerId)
    .where('state', '=', 'waiting')
    .where((eb) => eb.or([eb('operationId', '=', id), eb('date', '<=', seconds(askedBefore))]))
    .$if(undecided.length > 0, (query) => query.where('userId', 'not in', undecided))
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
  if (!isDecision(kind)) return undefined;
  if (requesterId === null) {
    await dueNotices(trx).where('peerId', '=', peerId).execute();
    return undefined;
  }
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
