import type { InviteLink } from '../domain/invite-link.ts';
import type { JoinerPage } from '../domain/ports/joiner-store.ts';
import { visibleLink } from './access.ts';
import type { ActionDependencies } from './dependencies.ts';
import { readJoiners, type JoinersRead } from './read-joiners.ts';

export interface LinkJoiners extends JoinerPage {
  link: InviteLink;
  /** Counted from 0. */
  page: number;
  pages: number;
  read: JoinersRead;
  /** Who joined before and left again may be missing; null before Telegram was asked. */
  knownFrom: Date | null;
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
  const read = await readJoiners(deps, link);
  const { text, limit } = query;
  const first = await joiners.page(link.id, { text, offset: query.page * limit, limit });
  const pages = Math.max(Math.ceil(first.total / limit), 1);
  const page = Math.min(query.page, pages - 1);
  const found =
    page === query.page ? first : await joiners.page(link.id, { text, offset: page * limit, limit });
  const reading = await joiners.reading(link.id);
  return { ...found, link, page, pages, read, knownFrom: reading?.knownFrom ?? null };
}
