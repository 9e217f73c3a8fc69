import type { InviteLink } from '../domain/invite-link.ts';
import type { ActionDependencies } from './dependencies.ts';
import { scopeOf, visibleLink } from './access.ts';
import { knownJoiners, type KnownJoiners } from './link-joiners.ts';
import { historyEvents, type HistoryEvent } from './history-events.ts';

export interface LinkHistory {
  link: InviteLink;
  /** The link's forebears and successors with itself, oldest first, as far as the person may see them. */
  lineage: InviteLink[];
  /** Of the whole lineage, oldest first. */
  events: HistoryEvent[];
  /** The newest who joined with this link. */
  people: KnownJoiners;
}

const ENTRIES_MAX = 200;
/** More than these are a list of their own. */
const JOINERS_SHOWN = 8;

/** Everything we know of a link. @throws Refusal `link-not-found`, `actor-lacks-right`. */
export async function linkHistory(
  deps: ActionDependencies,
  query: { actorId: number; linkId: string },
): Promise<LinkHistory> {
  const link = await visibleLink(deps, query.linkId, query.actorId);
  const scope = await scopeOf(deps, link.peerId, query.actorId);
  const family = await deps.store.links.lineage(link.id);
  // An owner may have regenerated it: the successor is the owner's.
  const lineage = scope === 'all' ? family : family.filter((each) => each.actorId === query.actorId);
  const [entries, people] = await Promise.all([
    deps.store.audit.list({
      peerId: link.peerId,
      linkIds: lineage.map((each) => each.id),
      before: null,
      limit: ENTRIES_MAX,
    }),
    knownJoiners(deps, link, { text: null, offset: 0, limit: JOINERS_SHOWN }),
  ]);
  return { link, lineage, events: historyEvents(entries.toReversed(), lineage), people };
}
