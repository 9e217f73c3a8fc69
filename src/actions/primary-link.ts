import type { InviteLink } from '../domain/invite-link.ts';
import type { PeerId } from '../domain/peer.ts';
import { requireIssuingOwner } from './access.ts';
import type { ActionDependencies } from './dependencies.ts';

/**
 * The account's primary link of a chat as Telegram says now, for the chat's creator: it is nobody's own.
 * @returns `link`: null where Telegram has made none yet.
 * @throws Refusal as `requireIssuingOwner`.
 */
export async function primaryLink(
  deps: ActionDependencies,
  asked: { peerId: PeerId; actorId: number },
): Promise<{ peerId: PeerId; link: InviteLink | null }> {
  const peerId = await requireIssuingOwner(deps, asked.peerId, asked.actorId);
  const exported = await deps.telegram.primaryLink(peerId);
  if (exported === null) return { peerId, link: null };
  const primary = { id: deps.newId(), exported };
  return { peerId, link: await deps.store.links.recordPrimary(peerId, primary, deps.clock.now()) };
}
