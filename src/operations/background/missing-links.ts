import { linkHash } from '../../domain/invite-link.ts';
import type { ExportedLink } from '../../domain/invite-link.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { LinkPage } from '../../domain/ports/telegram.ts';
import type { Context } from '../context.ts';

/** So many are asked after in one reading; the rest in the next. */
const AT_MOST = 20;
const NEWEST = 500;

/**
 * Open links of our record that Telegram's first pages should show and do not: each is asked after. One that Telegram no
 * longer knows was revoked and then deleted outside, and lets nobody in.
 */
export async function lookForMissing(
  { telegram, store, accountId, clock }: Context,
  peerId: PeerId,
  pages: readonly LinkPage[],
): Promise<ExportedLink[]> {
  const shown = new Set(pages.flatMap((page) => page.links.map(({ link }) => linkHash(link))));
  const since = Math.max(...pages.map(wholeSince));
  const everybody = { peerId, actorId: null, state: null, text: null };
  const known = await store.links.list({ ...everybody, offset: 0, limit: NEWEST }, clock.now());
  const missing = known.links.filter(
    (link) =>
      !link.revoked && link.adminId === accountId && link.date.getTime() > since && !shown.has(link.hash),
  );
  const found: ExportedLink[] = [];
  for (const link of missing.slice(0, AT_MOST)) {
    found.push((await telegram.findLink(peerId, link.link)) ?? { ...link, revoked: true });
  }
  return found;
}

/** Milliseconds since 1970 from which on the page shows every link of its list. */
function wholeSince({ links, next }: LinkPage): number {
  return next === null ? -Infinity : (links.at(-1)?.date.getTime() ?? Infinity);
}
