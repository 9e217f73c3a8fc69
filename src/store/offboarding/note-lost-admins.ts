import type { PeerId } from '../../domain/peer.ts';
import { mayIssue, type Administrators, type ChatAdministrator } from '../../domain/rights.ts';
import { appendEntry } from '../audit/audit-chain.ts';
import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { countOpen } from './their-links.ts';

/** Within the transaction that saves who runs a chat: who could make links there before and can't now, while links of theirs are open. */
export async function noteLostAdmins(
  trx: Db,
  peerId: PeerId,
  before: Administrators | null,
  now: Administrators,
): Promise<void> {
  // An account that is out sees no administrators: that says nothing of them.
  if (before === null || now.list.length === 0) return;
  const can = ({ userId }: ChatAdministrator): boolean => mayIssue(now, userId);
  const back = now.list.filter((admin) => can(admin) && !mayIssue(before, admin.userId));
  for (const { userId } of back) await forget(trx, { peerId, userId });
  for (const admin of before.list) {
    if (mayIssue(before, admin.userId) && !can(admin)) await note(trx, peerId, admin, now);
  }
}

async function note(
  trx: Db,
  peerId: PeerId,
  { userId, name }: ChatAdministrator,
  { list, checkedAt }: Administrators,
): Promise<void> {
  if (await isAccount(trx, userId)) return;
  const links = await countOpen(trx, { peerId, userId });
  if (links === 0) return;
  const owner = list.find(({ creator }) => creator)?.userId ?? null;
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('lostAdmin')
    .values({ peerId, userId, name, ownerId: owner, lostAt: millis(checkedAt), told: 0 })
    .onConflict((conflict) => conflict.columns(['peerId', 'userId']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return;
  await appendEntry(trx, {
    at: checkedAt,
    peerId,
    actorId: null,
    actorName: null,
    event: 'admin-demoted',
    linkId: null,
    operationId: null,
    detail: JSON.stringify({ userId, links }),
  });
}

/** What becomes of the accounts that make links is told otherwise. */
async function isAccount(trx: Db, userId: number): Promise<boolean> {
  const query = trx.selectFrom('account').select('userId').where('userId', '=', userId);
  return (await query.executeTakeFirst()) !== undefined;
}

async function forget(trx: Db, { peerId, userId }: { peerId: PeerId; userId: number }): Promise<void> {
  await trx.deleteFrom('lostAdmin').where('peerId', '=', peerId).where('userId', '=', userId).execute();
}
