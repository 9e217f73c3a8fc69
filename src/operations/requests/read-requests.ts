import type { AskedToJoin } from '../../domain/join-request.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { Importer, ImporterCursor, ImporterPage, Telegram } from '../../domain/ports/telegram.ts';
import type { Context } from '../context.ts';

type Asking = Pick<Telegram, 'importers'>;

/** Telegram says of one who waits everything but the link: so many links are asked about. */
const LINKS_MAX = 10;

/**
 * Reads who waits in a chat, and by which of our links, into the store.
 * @param pagesMax of a hundred.
 * @returns whether anything was news, and whether that is all of them.
 */
export async function readRequests(
  { store, clock, accountId }: Pick<Context, 'store' | 'clock' | 'accountId'>,
  telegram: Asking,
  peerId: PeerId,
  pagesMax: number,
): Promise<{ news: boolean; complete: boolean }> {
  const readAt = clock.now();
  const { importers, complete } = await pages(telegram, peerId, null, pagesMax);
  const links = new Map<number, string>();
  const unknown = new Set<number>();
  for (const { userId, date } of importers) {
    const known = await store.requests.find({ peerId, userId });
    const same = known !== null && known.linkId !== null && known.date.getTime() === date.getTime();
    if (!same) unknown.add(userId);
  }
  const asked = unknown.size === 0 ? [] : await store.requests.linksAsked(peerId, accountId, LINKS_MAX);
  for (const { id, link } of asked) {
    if (unknown.size === 0) break;
    for (const { userId } of (await pages(telegram, peerId, link, pagesMax)).importers) {
      links.set(userId, id);
      unknown.delete(userId);
    }
  }
  const waiting = importers.map((importer) => askedToJoin(importer, links.get(importer.userId) ?? null));
  if (complete) return { news: await store.requests.recordAll(peerId, waiting, readAt), complete };
  await store.requests.record(peerId, waiting, readAt);
  return { news: true, complete };
}

async function pages(
  telegram: Asking,
  peerId: PeerId,
  link: string | null,
  pagesMax: number,
): Promise<{ importers: Importer[]; complete: boolean }> {
  const importers: Importer[] = [];
  let after: ImporterCursor | null = null;
  for (let read = 0; read < pagesMax; read += 1) {
    const page: ImporterPage = await telegram.importers(peerId, link, { requested: true, after });
    importers.push(...page.importers);
    after = page.next;
    if (after === null) return { importers, complete: true };
  }
  return { importers, complete: false };
}

function askedToJoin({ userId, name, username, bio, date }: Importer, linkId: string | null): AskedToJoin {
  return { userId, name, username, bio, date, linkId, userChatId: null };
}
