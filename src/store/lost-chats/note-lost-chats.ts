import type { PeerId } from '../../domain/peer.ts';
import { mayIssue, type Administrators } from '../../domain/rights.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';

/** Within the transaction that saves who runs a chat: which account could make links there before, and can't now. */
export async function noteLostChats(
  trx: Db,
  peerId: PeerId,
  before: Administrators | null,
  now: Administrators,
): Promise<void> {
  if (before === null) return;
  for (const { userId } of await trx.selectFrom('account').select('userId').execute()) {
    const could = mayIssue(before, userId);
    if (mayIssue(now, userId) === could) continue;
    if (could) await note(trx, { peerId, accountId: userId }, before, now);
    else await forget(trx, { peerId, accountId: userId });
  }
}

async function note(
  trx: Db,
  lost: { peerId: PeerId; accountId: number },
  before: Administrators,
  now: Administrators,
): Promise<void> {
  const link = await trx
    .selectFrom('inviteLink')
    .select('id')
    .where('peerId', '=', lost.peerId)
    .limit(1)
    .executeTakeFirst();
  if (link === undefined || (await isOfOther(trx, lost))) return;
  const owner = ownerIn(now) ?? ownerIn(before);
  // An account that is out, sees no administrators.
  const why = now.list.length === 0 ? 'removed' : 'demoted';
  await trx
    .insertInto('lostChat')
    .values({ ...lost, why, ownerId: owner, lostAt: millis(now.checkedAt), told: 0 })
    .onConflict((conflict) => conflict.columns(['peerId', 'accountId']).doNothing())
    .execute();
}

/** Another account makes the links there, and this one made none: nobody misses it. */
async function isOfOther(
  trx: Db,
  { peerId, accountId }: { peerId: PeerId; accountId: number },
): Promise<boolean> {
  const chat = await trx
    .selectFrom('chat')
    .select('accountId')
    .where('peerId', '=', peerId)
    .executeTakeFirst();
  const servedBy = chat?.accountId ?? null;
  if (servedBy === null || servedBy === accountId) return false;
  const own = await trx
    .selectFrom('inviteLink')
    .select('id')
    .where('peerId', '=', peerId)
    .where('adminId', '=', accountId)
    .limit(1)
    .executeTakeFirst();
  return own === undefined;
}

async function forget(trx: Db, { peerId, accountId }: { peerId: PeerId; accountId: number }): Promise<void> {
  await trx.deleteFrom('lostChat').where('peerId', '=', peerId).where('accountId', '=', accountId).execute();
}

function ownerIn({ list }: Administrators): number | null {
  return list.find(({ creator }) => creator)?.userId ?? null;
}
