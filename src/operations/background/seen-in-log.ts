import type { ChatEvent } from '../../domain/chat-event.ts';
import type { Certainty, SeenJoin, SeenLeave } from '../../domain/membership.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { Store } from '../../domain/ports/store.ts';

/** Who joined and who left by a chat's own log, with the links that they joined with as far as we have them. */
export async function seenInLog(
  { links }: Pick<Store, 'links'>,
  peerId: PeerId,
  events: readonly ChatEvent[],
): Promise<{ joins: SeenJoin[]; leaves: SeenLeave[] }> {
  const joins: SeenJoin[] = [];
  const leaves: SeenLeave[] = [];
  for (const { at, actor, what } of events) {
    const seen = { at, source: 'admin-log', approvedBy: null, addedBy: null } as const;
    switch (what.type) {
      case 'joined': {
        const way = what.viaFolder ? 'folder' : what.link === null ? 'open' : 'link';
        joins.push({ ...actor, ...seen, way, ...(await linkUsed(what.link, what.masked)) });
        break;
      }
      case 'joined-by-request': {
        const { link, masked, approvedBy } = what;
        joins.push({ ...actor, ...seen, way: 'request', approvedBy, ...(await linkUsed(link, masked)) });
        break;
      }
      case 'added':
        joins.push({
          ...what.user,
          ...seen,
          way: 'added',
          addedBy: actor,
          linkId: null,
          certainty: 'certain',
        });
        break;
      case 'left':
        leaves.push({ ...actor, at, removedBy: null });
        break;
      case 'removed':
        leaves.push({ ...what.user, at, removedBy: actor });
        break;
      case 'link-edited':
      case 'link-revoked':
      case 'link-deleted':
      case 'promoted':
      case 'demoted':
        break;
    }
  }
  return { joins, leaves };

  async function linkUsed(
    url: string | null,
    masked: boolean,
  ): Promise<{ linkId: string | null; certainty: Certainty }> {
    if (url === null) return { linkId: null, certainty: 'certain' };
    const [link, other] = await links.fitting(peerId, url);
    if (link === undefined || other !== undefined) return { linkId: null, certainty: 'unknown' };
    return { linkId: link.id, certainty: masked ? 'likely' : 'certain' };
  }
}
