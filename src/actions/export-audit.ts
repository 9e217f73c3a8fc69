import type { InviteLink } from '../domain/invite-link.ts';
import type { PeerId } from '../domain/peer.ts';
import type { ActionDependencies, Actor } from './dependencies.ts';
import type { Scope } from '../domain/rights.ts';
import { peerNow, scopeNow } from './access.ts';

const PAGE = 500;

/**
 * All of a chat's links that this person may see, newest first; that they took them along goes into the record.
 * @throws Refusal `actor-lacks-right`.
 */
export async function exportAudit(
  deps: ActionDependencies,
  request: { actor: Actor; peerId: PeerId },
): Promise<{ links: InviteLink[]; scope: Scope; now: Date }> {
  const { actor } = request;
  const scope = await scopeNow(deps, request.peerId, actor.userId);
  const peerId = await peerNow(deps, request.peerId);
  const now = deps.clock.now();
  const links: InviteLink[] = [];
  for (;;) {
    const page = await deps.store.links.list(
      {
        peerId,
        actorId: scope === 'all' ? null : actor.userId,
        state: null,
        text: null,
        offset: links.length,
        limit: PAGE,
      },
      now,
    );
    links.push(...page.links);
    if (page.links.length < PAGE) break;
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
