import type { InviteLink, LinkState } from '../domain/invite-link.ts';
import type { PeerId } from '../domain/peer.ts';
import type { ActionDependencies, Actor } from './dependencies.ts';
import type { Scope } from '../domain/rights.ts';
import { peerNow, scopeNow } from './access.ts';

const PAGE = 500;

/**
 * All of a chat's links that this person may see and that fit the filter, newest first. The export is an audit entry.
 * @throws Refusal `actor-lacks-right`.
 */
export async function exportAudit(
  deps: ActionDependencies,
  request: {
    actor: Actor;
    peerId: PeerId;
    /** For the creator: one admin's only. */
    ofActorId: number | null;
    state: LinkState | null;
    /** Part of a title or of the asker's name. */
    text: string | null;
  },
): Promise<{ links: InviteLink[]; scope: Scope; now: Date }> {
  const { actor, state, text } = request;
  const scope = await scopeNow(deps, request.peerId, actor.userId);
  const peerId = await peerNow(deps, request.peerId);
  const now = deps.clock.now();
  const actorId = scope === 'all' ? request.ofActorId : actor.userId;
  const links: InviteLink[] = [];
  for (;;) {
    const last = links.at(-1)?.id ?? null;
    const page = await deps.store.links.listAfter({ peerId, actorId, state, text, limit: PAGE }, last, now);
    links.push(...page);
    if (page.length < PAGE) break;
  }
  await deps.store.audit.append({
    at: now,
    peerId,
    actorId: actor.userId,
    actorName: actor.name,
    event: 'exported-audit',
    linkId: null,
    operationId: null,
    detail: JSON.stringify({ links: links.length, scope }),
  });
  return { links, scope, now };
}
