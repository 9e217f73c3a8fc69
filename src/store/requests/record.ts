import type { AskedToJoin, JoinRequest, RequestKey } from '../../domain/join-request.ts';
import type { PeerId } from '../../domain/peer.ts';
import { millis, seconds } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { decideOne, decisionUnderWay, requestChanged } from './request-changes.ts';
import { readRequest, requestFromRow } from './request-rows.ts';

/** @returns whether it is news. */
export async function recordAsked(trx: Db, peerId: PeerId, asked: AskedToJoin, now: Date): Promise<boolean> {
  const key = { peerId, userId: asked.userId };
  const known = await readRequest(trx, key);
  if (known !== null && isOlder(asked, known)) return false;
  if (known?.state === 'waiting') return learn(trx, known, asked);
  // What was thought to be over and is not: nobody needs to be told again.
  const mistaken = known?.state === 'gone' && isSame(asked, known);
  const columns = {
    ...columnsOf(asked),
    ...(mistaken ? { ...bothKnow(known, asked), answer: known.answer } : {}),
    state: 'waiting',
    decidedById: null,
    decidedByName: null,
    operationId: null,
    handled: mistaken ? 1 : 0,
    changedAt: millis(now),
  } as const;
  await trx
    .insertInto('joinRequest')
    .values({ ...key, ...columns })
    .onConflict((conflict) => conflict.columns(['peerId', 'userId']).doUpdateSet(columns))
    .execute();
  if (!mistaken) {
    await trx
      .deleteFrom('requestQuestion')
      .where('peerId', '=', key.peerId)
      .where('userId', '=', key.userId)
      .execute();
  }
  await requestChanged(trx, key);
  return true;
}

/** What was decided on is no news; nor is a reading from before that. */
function isOlder(asked: AskedToJoin, known: JoinRequest): boolean {
  const decided = known.state === 'approved' || known.state === 'declined';
  return asked.date < known.date || (decided && isSame(asked, known));
}

function isSame(asked: AskedToJoin, known: JoinRequest): boolean {
  return seconds(asked.date) === seconds(known.date);
}

function columnsOf({ name, username, bio, date, linkId, userChatId }: AskedToJoin) {
  return { name, username, bio, date: seconds(date), linkId, userChatId, answer: null };
}

/** The account and the bot each know something of a request that the other does not. */
function bothKnow(
  known: JoinRequest,
  asked: AskedToJoin,
): Pick<AskedToJoin, 'bio' | 'linkId' | 'userChatId'> {
  return {
    bio: asked.bio ?? known.bio,
    linkId: asked.linkId ?? known.linkId,
    userChatId: asked.userChatId ?? known.userChatId,
  };
}

/** @returns whether it is news. */
async function learn(trx: Db, known: JoinRequest, asked: AskedToJoin): Promise<boolean> {
  const after = bothKnow(known, asked);
  const same =
    after.bio === known.bio && after.linkId === known.linkId && after.userChatId === known.userChatId;
  if (same) return false;
  const { peerId, userId } = known;
  await trx
    .updateTable('joinRequest')
    .set(after)
    .where('peerId', '=', peerId)
    .where('userId', '=', userId)
    .execute();
  await requestChanged(trx, known);
  return true;
}

/** @returns whether anything is news. */
export async function recordAll(
  trx: Db,
  peerId: PeerId,
  waiting: AskedToJoin[],
  readAt: Date,
): Promise<boolean> {
  let news = false;
  for (const asked of waiting) news = (await recordAsked(trx, peerId, asked, readAt)) || news;
  const there = new Set(waiting.map(({ userId }) => userId));
  const rows = await trx
    .selectFrom('joinRequest')
    .selectAll()
    .where('peerId', '=', peerId)
    .where('state', '=', 'waiting')
    // Telegram dates to the second: one that came while it was read may be missing.
    .where('date', '<', seconds(readAt) - 1)
    .execute();
  for (const known of rows.map(requestFromRow)) {
    if (there.has(known.userId) || (await decisionUnderWay(trx, known)) !== null) continue;
    await decideOne(trx, known, { state: 'gone', by: null, now: readAt });
    news = true;
  }
  return news;
}

export async function recordJoined(
  trx: Db,
  key: RequestKey,
  by: { userId: number; name: string } | null,
  now: Date,
): Promise<void> {
  const known = await readRequest(trx, key);
  const open = known?.state === 'waiting' || known?.state === 'gone';
  if (!open || (await decisionUnderWay(trx, key)) !== null) return;
  await decideOne(trx, key, { state: 'approved', by, now });
}
