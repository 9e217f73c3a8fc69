import type { InviteLink, LinkState } from '../../domain/invite-link.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { LinkCounts, LinkOrder } from '../../domain/ports/link-store.ts';
import { auditRole } from '../access.ts';
import type { ActionDependencies } from '../dependencies.ts';

export interface AuditedLinks {
  links: InviteLink[];
  /** Pass it back as `after` for what comes next; null at the end. */
  next: string | null;
  counts: LinkCounts;
  now: Date;
}

/**
 * Part of all links of a chat.
 * @param query.ofActorId those that one person asked for; null for everybody's.
 * @param query.text part of a title or of the asker's name.
 * @throws Refusal as `auditRole`.
 */
export async function auditedLinks(
  deps: ActionDependencies,
  query: {
    peerId: PeerId;
    actorId: number;
    ofActorId: number | null;
    state: LinkState | null;
    text: string | null;
    by: LinkOrder;
    after: string | null;
    limit: number;
  },
): Promise<AuditedLinks> {
  const { peerId } = await auditRole(deps, query.peerId, query.actorId);
  const now = deps.clock.now();
  const { state, text, by, after, limit } = query;
  const filter = { peerId, actorId: query.ofActorId, state, text };
  const [page, counts] = await Promise.all([
    deps.store.links.sorted(filter, { by, after, limit }, now),
    deps.store.links.counts(filter, now),
  ]);
  if (after === null) deps.operations.refresh(peerId);
  return { ...page, counts, now };
}
