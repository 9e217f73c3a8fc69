import { linkHash } from '../../domain/invite-link.ts';
import type { ExportedLink } from '../../domain/invite-link.ts';
import { sameSettings } from '../../domain/link-settings.ts';
import type { LinkSettings } from '../../domain/link-settings.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { Store } from '../../domain/ports/store.ts';
import type { LinkPage, LinkPageCursor, Telegram } from '../../domain/ports/telegram.ts';

/** Telegram dates links to the second, and its servers' clocks differ a little. */
const MARGIN_MS = 60_000;

/**
 * The account's own links of a chat, active and revoked, made since `since` (Telegram's time), with the same settings, that
 * no operation owns; oldest first. A link that is overlooked would be made twice: pages are read until they are surely older.
 */
export async function findUnowned(
  { telegram, store }: { telegram: Pick<Telegram, 'listLinks'>; store: Store },
  peerId: PeerId,
  settings: LinkSettings,
  since: Date,
): Promise<ExportedLink[]> {
  const oldest = since.getTime() - MARGIN_MS;
  const isYoung = ({ date }: ExportedLink): boolean => date.getTime() >= oldest;
  const found: ExportedLink[] = [];
  for (const revoked of [false, true]) {
    let after: LinkPageCursor | null = null;
    do {
      const page: LinkPage = await telegram.listLinks(peerId, { revoked, after });
      // A primary link is as old as the account's right, wherever it is listed.
      const dated = page.links.filter((link) => !link.permanent);
      found.push(...dated.filter(isYoung));
      const older = dated.at(-1);
      after = older === undefined || isYoung(older) ? page.next : null;
    } while (after !== null);
  }
  const owned = await store.links.ownedHashes(peerId);
  return found
    .filter((link) => sameSettings(link, settings) && !owned.has(linkHash(link.link)))
    .sort((a, b) => a.date.getTime() - b.date.getTime());
}
