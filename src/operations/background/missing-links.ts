import type { ExportedLink } from '../../domain/invite-link.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { Store } from '../../domain/ports/store.ts';
import type { Reading } from './reading.ts';

/** So many are asked about at once. */
export const MISSING_AT_MOST = 20;

/**
 * Open links of an admin that a complete reading since `since` should have shown and did not. One that Telegram no longer knows
 * was revoked and then deleted outside: it lets nobody in.
 */
export async function readMissing(
  store: Pick<Store, 'links'>,
  reading: Pick<Reading, 'findLink'>,
  peerId: PeerId,
  { adminId, since }: { adminId: number; since: Date },
): Promise<ExportedLink[]> {
  const missing = await store.links.unseen(peerId, { adminId, since, limit: MISSING_AT_MOST });
  const found: ExportedLink[] = [];
  for (const link of missing) {
    found.push((await reading.findLink(peerId, link.link)) ?? { ...link, revoked: true });
  }
  return found;
}
