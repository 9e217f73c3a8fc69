import { isAnswer, Refusal } from '../domain/errors.ts';
import type { InviteLink } from '../domain/invite-link.ts';
import type { ImporterCursor, ImporterPage, RecentJoins } from '../domain/ports/telegram.ts';
import type { ActionDependencies } from './dependencies.ts';

/** So many pages of a hundred are read while somebody waits; the rest is read in the background. */
const PAGES_AT_ONCE = 3;
/** What was read so lately is not read again for the next page that somebody looks at. */
const FRESH_MS = 10_000;

/**
 * `part`: the rest comes. Of the others, what was read before stands: `deleted` where Telegram no longer lists the link, `failed`
 * with why it didn't say.
 */
export type JoinersRead = 'whole' | 'part' | 'deleted' | { failed: Error };

/** Brings what is stored of a link's joiners up to date. The person may see the link. */
export async function readJoiners(deps: ActionDependencies, link: InviteLink): Promise<JoinersRead> {
  const { store, clock } = deps;
  if (link.deleted) return 'deleted';
  const since = clock.now();
  const before = await store.joiners.reading(link.id);
  const age = before === null ? Infinity : since.getTime() - before.readAt.getTime();
  if (age >= 0 && age < FRESH_MS) return 'whole';
  try {
    // Before the list: somebody who joins in between has not left.
    const recent = await recentJoinsOf(deps, link);
    const whole = await readPages(deps, link, since);
    if (whole) await store.joiners.finish(link.id, { since, recent });
    else deps.operations.readJoiners(link.id);
    return whole ? 'whole' : 'part';
  } catch (error) {
    if (!isAnswer(error)) throw error;
    return { failed: error };
  }
}

async function readPages(
  { store, telegram }: ActionDependencies,
  link: InviteLink,
  since: Date,
): Promise<boolean> {
  let after: ImporterCursor | null = null;
  for (let page = 0; page < PAGES_AT_ONCE; page += 1) {
    const answer: ImporterPage = await telegram.importers(link.peerId, link.link, {
      requested: false,
      after,
    });
    await store.joiners.record(link.id, answer.importers, since);
    after = answer.next;
    if (after === null) return true;
  }
  return false;
}

/** Those of the link. Where the log can't be read, the list still can. */
async function recentJoinsOf(
  { telegram }: ActionDependencies,
  { peerId, link }: InviteLink,
): Promise<RecentJoins | null> {
  try {
    const recent = await telegram.recentJoins(peerId);
    return recent === null ? null : { ...recent, joins: recent.joins.filter((join) => join.link === link) };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
