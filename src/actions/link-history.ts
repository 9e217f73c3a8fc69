import type { InviteLink } from '../domain/invite-link.ts';
import { FloodWait, Refusal, Unreachable } from '../domain/errors.ts';
import type { Importer, RecentJoin } from '../domain/ports/telegram.ts';
import type { ActionDependencies } from './dependencies.ts';
import { scopeOf, visibleLink } from './access.ts';
import { historyEvents, type HistoryEvent } from './history-events.ts';

export interface LinkHistory {
  link: InviteLink;
  /** The link's forebears and successors with itself, oldest first, as far as the person may see them. */
  lineage: InviteLink[];
  /** Of the whole lineage, oldest first. */
  events: HistoryEvent[];
  /** null when Telegram could not be asked; `bot-cannot` where it doesn't tell the account, which is a bot. */
  people: LinkPeople | 'bot-cannot' | null;
}

export interface LinkPeople {
  /** Members who joined with this link, newest first; the newest 100. */
  joined: Importer[];
  /** Who joined with it since then and isn't in the chat any more, newest first; null if Telegram doesn't say. */
  left: { people: RecentJoin[]; since: Date } | null;
}

const ENTRIES_MAX = 200;
/** Telegram returns no more importers at once. Whether somebody beyond them left can't be known. */
const IMPORTERS_MAX = 100;

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
    readPeople(deps, link),
  ]);
  return { link, lineage, events: historyEvents(entries.toReversed(), lineage), people };
}

/** Who joined lately is read first: somebody who joins in between has not left. */
async function readPeople(
  { telegram }: ActionDependencies,
  link: InviteLink,
): Promise<LinkHistory['people']> {
  const recent = await ifPossible(() => telegram.recentJoins(link.peerId));
  const page = await ifPossible(() =>
    telegram.importers(link.peerId, link.link, { requested: false, after: null }),
  );
  if (page === null || page === 'bot-cannot') return page;
  const joined = page.importers;
  if (recent === null || recent === 'bot-cannot' || joined.length >= IMPORTERS_MAX)
    return { joined, left: null };
  return { joined, left: { people: whoLeft(link, joined, recent.joins), since: recent.since } };
}

async function ifPossible<T>(ask: () => Promise<T>): Promise<T | 'bot-cannot' | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'bot-cannot') return error.code;
    if (error instanceof Refusal || error instanceof Unreachable || error instanceof FloodWait) return null;
    throw error;
  }
}

/** @param recent newest first: only how somebody came last counts. */
function whoLeft({ link }: InviteLink, joined: Importer[], recent: RecentJoin[]): RecentJoin[] {
  const inside = new Set(joined.map(({ userId }) => userId));
  const seen = new Set<number>();
  return recent.filter((join) => {
    const last = !seen.has(join.userId);
    seen.add(join.userId);
    return last && join.link === link && !inside.has(join.userId);
  });
}
