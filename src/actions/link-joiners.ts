import type { InviteLink } from '../domain/invite-link.ts';
import type { JoinerPage } from '../domain/ports/joiner-store.ts';
import { visibleLink } from './access.ts';
import type { ActionDependencies } from './dependencies.ts';
import { readJoiners, type JoinersRead } from './read-joiners.ts';

/** What is known of who joined with a link, and how far that goes. */
export interface KnownJoiners extends JoinerPage {
  read: JoinersRead;
  /** Who joined before and left again may be missing; null before Telegram was asked. */
  knownFrom: Date | null;
}

export interface LinkJoiners extends KnownJoiners {
  link: InviteLink;
  /** Counted from 0. */
  page: number;
  pages: number;
}

/**
 * Who joined with a link, a page of them, newest first; those who left since, too. The last page where there is no such page.
 * @param query.text part of a name or username.
 * @throws Refusal `link-not-found`, `actor-lacks-right`.
 */
export async function linkJoiners(
  deps: ActionDependencies,
  query: { actorId: number; linkId: string; text: string | null; page: number; limit: number },
): Promise<LinkJoiners> {
  const { joiners } = deps.store;
  const link = await visibleLink(deps, query.linkId, query.actorId);
  const { text, limit } = query;
  const first = await knownJoiners(deps, link, { text, offset: query.page * limit, limit });
  const pages = Math.max(Math.ceil(first.total / limit), 1);
  const page = Math.min(query.page, pages - 1);
  const found =
    page === query.page ? first : await joiners.page(link.id, { text, offset: page * limit, limit });
  return { ...first, ...found, link, page, pages };
}

/** The person may see the link. */
export async function knownJoiners(
  deps: ActionDependencies,
  link: InviteLink,
  query: { text: string | null; offset: number; limit: number },
): Promise<KnownJoiners> {
  const { joiners } = deps.store;
  const read = await readJoiners(deps, link);
  const [page, reading] = await Promise.all([joiners.page(link.id, query), joiners.reading(link.id)]);
  return { ...page, read, knownFrom: reading?.knownFrom ?? null };
}
