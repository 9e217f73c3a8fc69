import { isMasked } from '../../domain/chat-event.ts';
import { linkHash, type InviteLink } from '../../domain/invite-link.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { Db } from '../database/connection.ts';
import { linkFromRow } from './link-columns.ts';
import { readLinkByHash } from './link-rows.ts';

/** Greater than all that a hash consists of. */
const LAST = '\u{10ffff}';

/** As `LinkStore.fitting`. */
export async function fittingLinks(db: Db, peerId: PeerId, url: string): Promise<InviteLink[]> {
  const beginning = beginningOf(url);
  if (beginning === null) return [];
  if (!isMasked(url)) {
    const link = await readLinkByHash(db, peerId, beginning);
    return link === null ? [] : [link];
  }
  const rows = await db
    .selectFrom('inviteLink')
    .selectAll()
    .where('peerId', '=', peerId)
    .where('hash', '>=', beginning)
    .where('hash', '<', `${beginning}${LAST}`)
    .limit(2)
    .execute();
  return rows.map(linkFromRow);
}

function beginningOf(url: string): string | null {
  try {
    return linkHash(url);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}
