import type { InviteLink, LinkState } from '../domain/invite-link.ts';
import type { PeerId } from '../domain/peer.ts';
import type { ActionDependencies } from './dependencies.ts';
import type { Scope } from '../domain/rights.ts';
import { peerNow, scopeOf } from './access.ts';

export interface LinkListing {
  links: InviteLink[];
  /** How many fit, over all pages. */
  total: number;
  counts: Record<LinkState, number>;
  scope: Scope;
  now: Date;
}

/**
 * A page of a chat's links, newest first. `mine`: only the person's own; otherwise everybody's, which takes the chat's
 * creator: others get their own whatever they ask.
 * @throws Refusal `actor-lacks-right`.
 */
export async function listLinks(
  deps: ActionDependencies,
  query: {
    actorId: number;
    peerId: PeerId;
    mine: boolean;
    /** For the creator: one admin's only. */
    ofActorId: number | null;
    state: LinkState | null;
    /** Part of a title or of the asker's name. */
    text: string | null;
    offset: number;
    limit: number;
  },
): Promise<LinkListing> {
  const scope = await scopeOf(deps, query.peerId, query.actorId);
  const peerId = await peerNow(deps, query.peerId);
  const actorId = query.mine || scope === 'own' ? query.actorId : query.ofActorId;
  const now = deps.clock.now();
  const [page, counts] = await Promise.all([
    deps.store.links.list(
      {
        peerId,
        actorId,
        state: query.state,
        text: query.text,
        offset: query.offset,
        limit: query.limit,
      },
      now,
    ),
    deps.store.links.countByState({ peerId, actorId, text: query.text }, now),
  ]);
  deps.operations.refresh(peerId);
  return { ...page, counts, scope, now };
}
