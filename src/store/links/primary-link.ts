import { linkHash, type ExportedLink, type InviteLink } from '../../domain/invite-link.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { Db } from '../database/connection.ts';
import { linkFromRow } from './link-columns.ts';
import { censusLink, changeLink, readLinkByHash, sighted } from './link-rows.ts';
import { insertFound, noteRevokedOutside } from './link-sightings.ts';

/** There is one at a time: another that we took for it was replaced in Telegram. */
export async function recordPrimary(
  trx: Db,
  peerId: PeerId,
  { id, exported }: { id: string; exported: ExportedLink },
  now: Date,
): Promise<InviteLink> {
  const known = await readLinkByHash(trx, peerId, linkHash(exported.link));
  if (known !== null) return changeLink(trx, known, sighted(known, exported, now));
  const former = await openPrimary(trx, peerId, exported.adminId);
  const found = { ...censusLink(id, peerId, exported, now), replaces: former?.id ?? null };
  const link = await insertFound(trx, found, now);
  if (former !== null) {
    const gone = await changeLink(trx, former, { revoked: true, revokedAt: now, replacedBy: link.id });
    await noteRevokedOutside(trx, gone, now);
  }
  return link;
}

async function openPrimary(trx: Db, peerId: PeerId, adminId: number): Promise<InviteLink | null> {
  const row = await trx
    .selectFrom('inviteLink')
    .selectAll()
    .where('peerId', '=', peerId)
    .where('adminId', '=', adminId)
    .where('permanent', '=', 1)
    .where('revoked', '=', 0)
    .executeTakeFirst();
  return row === undefined ? null : linkFromRow(row);
}
