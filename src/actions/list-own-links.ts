import { Refusal } from '../domain/errors.ts';
import type { PeerId } from '../domain/peer.ts';
import { scopeIn } from '../domain/rights.ts';
import { scopeOf } from './access.ts';
import type { ActionDependencies } from './dependencies.ts';
import { readListing, type LinkListing, type LinksWanted } from './list-links.ts';
import type { ListedChat } from './listed-chats.ts';

/** So many chats are searched at once, those that the person used latest. */
const CHATS_MAX = 40;

/**
 * A page of a person's own links in all of these chats, newest first. Telegram is asked about their rights in the chats on
 * the page; where they have none any more, the chat is left out.
 * @throws Refusal `actor-lacks-right` if no chat is left.
 */
export async function listOwnLinks(
  deps: ActionDependencies,
  query: LinksWanted & { chats: ListedChat[] },
): Promise<LinkListing> {
  const { actorId, state, text } = query;
  let peerIds = query.chats
    .filter(({ administrators }) => administrators === null || scopeIn(administrators, actorId) !== null)
    .slice(0, CHATS_MAX)
    .map(({ peerId }) => peerId);
  const visible = new Set<PeerId>();
  while (peerIds.length > 0) {
    const listing = await readListing(deps, { peerIds, actorId, state, text }, query);
    const shown = [...new Set(listing.links.map(({ peerId }) => peerId))];
    const asked = shown.filter((peerId) => !visible.has(peerId));
    const refused = new Set<PeerId>();
    for (const peerId of asked) {
      if (await maySee(deps, peerId, actorId)) visible.add(peerId);
      else refused.add(peerId);
    }
    if (refused.size === 0) {
      for (const peerId of shown) deps.operations.refresh(peerId);
      return { ...listing, scope: 'own' };
    }
    peerIds = peerIds.filter((peerId) => !refused.has(peerId));
  }
  throw new Refusal('actor-lacks-right');
}

async function maySee(deps: ActionDependencies, peerId: PeerId, actorId: number): Promise<boolean> {
  try {
    await scopeOf(deps, peerId, actorId);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
