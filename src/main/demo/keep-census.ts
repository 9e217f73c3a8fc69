import { CAST, type World } from 'telegram-sandbox';
import type { Store } from '../../domain/ports/store.ts';
import { newId } from '../clock.ts';
import { dateOf, exportedFrom, personFrom, userOf } from './from-world.ts';
import type { Happened } from './play.ts';

/**
 * The account read all links that it sees in a chat: those that nobody asked the bot for are on record from then on.
 * @param linkIds by hash; those that are new are added.
 */
export async function keepCensus(
  store: Store,
  { world, linkIds }: { world: World; linkIds: Map<string, string> },
  { at, links, admins }: Happened,
  peerId: number,
): Promise<void> {
  const key = { peerId, accountId: CAST.robin };
  const now = dateOf(at);
  await store.census.begin(key, now);
  const counted = admins?.map(({ adminId, count, revokedCount }) => {
    const user = userOf(world, adminId);
    return { ...personFrom(user), isBot: user.isBot, links: count, revokedLinks: revokedCount };
  });
  await store.census.keepAdmins(key, counted ?? null);
  for (const { hash } of links) if (!linkIds.has(hash)) linkIds.set(hash, newId());
  const page = {
    links: links.map((view) => ({ id: linkIds.get(view.hash) ?? '', exported: exportedFrom(view) })),
    position: { at: 'importers', list: null },
    // Of its own links alone, nobody said before how many there are.
    total: counted === undefined ? links.length : 0,
  } as const;
  await store.census.keepLinks(key, page, now);
  await store.census.finish(key, now);
}

/** Who joined with each link was read by then. */
export async function keepImportersRead(store: Store, peerId: number): Promise<void> {
  const { links } = await store.census.unreadImporters(peerId, { adminId: null, limit: 1_000 });
  await Promise.all(links.map(({ id, usage }) => store.census.importersRead(id, usage)));
}
