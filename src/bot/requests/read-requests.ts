import { listRequests } from '../../actions/see-requests.ts';
import { scopeOf } from '../../actions/access.ts';
import type { BotDependencies } from '../dependencies.ts';
import { REQUESTS_PER_PAGE, type RequestListView } from './list-screen.ts';
import type { RequestsPlace } from './place.ts';

/** A page of those who wait. @throws Refusal as `listRequests`. */
export async function readRequestList(
  deps: BotDependencies,
  { peerId, linkId, offset }: RequestsPlace,
  actorId: number,
): Promise<RequestListView> {
  const { store } = deps;
  const wanted = { actorId, peerId, linkId, offset, limit: REQUESTS_PER_PAGE };
  const listing = await listRequests(deps, wanted);
  const { filter } = listing;
  const [chat, link, scope] = await Promise.all([
    store.chats.named(filter.peerId),
    linkId === null ? null : store.links.find(linkId),
    linkId === null ? scopeOf(deps, filter.peerId, actorId) : null,
  ]);
  const links = new Map<string, string | null>();
  for (const { linkId: by } of listing.requests) {
    if (by !== null && !links.has(by)) links.set(by, (await store.links.find(by))?.title ?? null);
  }
  return { listing, chat, link, links, mayDecideAll: scope !== 'own', now: deps.clock.now() };
}
