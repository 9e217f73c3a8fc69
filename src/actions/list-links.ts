import type { InviteLink, LinkState } from '../domain/invite-link.ts';
import type {
  LinkCounts,
  LinkFilter,
  LinkPage,
  ListPart,
  OwnLinksFilter,
} from '../domain/ports/link-store.ts';
import type { PeerId } from '../domain/peer.ts';
import type { ActionDependencies } from './dependencies.ts';
import type { Scope } from '../domain/rights.ts';
import { peerNow, scopeOf } from './access.ts';

/** Which part of which links, and who asks. */
export interface LinksWanted {
  actorId: number;
  state: LinkState | null;
  /** Part of a title or of the asker's name. */
  text: string | null;
  from: ListPart;
  /** Which page that is, as far as is known. */
  page: number;
  /** Links on a page. */
  limit: number;
}

export interface LinkListing {
  /** Newest first. */
  links: InviteLink[];
  /** Counted from 0, and how many there are. Links that are made meanwhile may put it off by some. */
  page: number;
  pages: number;
  /** How many fit, over all pages; of a search that finds very many, only the newest. */
  total: number;
  counts: LinkCounts;
  scope: Scope;
  now: Date;
}

/**
 * A page of a chat's links, newest first. `mine`: only the person's own; otherwise everybody's, which takes the chat's
 * creator: others get their own whatever they ask. The first page where there is no such page any more.
 * @throws Refusal `actor-lacks-right`.
 */
export async function listLinks(
  deps: ActionDependencies,
  query: LinksWanted & {
    peerId: PeerId;
    mine: boolean;
    /** For the creator: one admin's only. */
    ofActorId: number | null;
  },
): Promise<LinkListing> {
  const scope = await scopeOf(deps, query.peerId, query.actorId);
  const peerId = await peerNow(deps, query.peerId);
  const actorId = query.mine || scope === 'own' ? query.actorId : query.ofActorId;
  const { state, text } = query;
  const listing = await readListing(deps, { peerId, actorId, state, text }, query);
  deps.operations.refresh(peerId);
  return { ...listing, scope };
}

/** Of links that the person may see: nobody is asked here. */
export async function readListing(
  deps: Pick<ActionDependencies, 'store' | 'clock'>,
  filter: LinkFilter | OwnLinksFilter,
  part: Pick<LinksWanted, 'from' | 'page' | 'limit'>,
): Promise<Omit<LinkListing, 'scope'>> {
  const { limit } = part;
  const now = deps.clock.now();
  const counts = await deps.store.links.counts(filter, now);
  const total = filter.state === null ? counts.total : counts.byState[filter.state];
  const pages = Math.max(1, Math.ceil(total / limit));
  const read = await readPage(deps, filter, { from: part.from, limit, total }, now);
  const goesOn = read.older && !counts.more;
  const page = pageNumber({ ...read, goesOn }, part.page, pages);
  return { links: read.links, page, pages, total, counts, now };
}

async function readPage(
  { store }: Pick<ActionDependencies, 'store'>,
  filter: LinkFilter | OwnLinksFilter,
  { from, limit, total }: { from: ListPart; limit: number; total: number },
  now: Date,
): Promise<LinkPage> {
  const newest = { from: 'newest', limit } as const;
  if (from === 'newest') return store.links.list(filter, newest, now);
  // The last page is the one that may not be full.
  const size = from === 'oldest' ? total % limit || limit : limit;
  const page = await store.links.list(filter, { from, limit: size }, now);
  const fewer = page.links.length === 0 || (!page.newer && page.links.length < limit);
  return fewer ? store.links.list(filter, newest, now) : page;
}

/**
 * The ends are known; in between it is what a person counted, pressing Older and Newer.
 * @param goesOn whether there are older ones that were counted.
 */
function pageNumber(
  { newer, older, goesOn }: { newer: boolean; older: boolean; goesOn: boolean },
  counted: number,
  pages: number,
): number {
  if (!newer) return 0;
  if (!older) return pages - 1;
  return Math.max(1, Math.min(counted, goesOn ? pages - 2 : pages - 1));
}
