import { linkHash } from '../../domain/invite-link.ts';
import type { ExportedLink } from '../../domain/invite-link.ts';
import { sameSettings } from '../../domain/link-settings.ts';
import type { LinkSettings } from '../../domain/link-settings.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { LinkPageCursor } from '../../domain/ports/telegram.ts';
import type { Context } from '../context.ts';

/** For the clocks' drift since they were compared. */
const MARGIN_MS = 60_000;

/**
 * The account's own links of a chat, active and revoked, made since `since`, with the same settings, that no operation
 * owns; oldest first. Telegram stamps them by its own clock: where that is behind ours, so is the bound. Where it is ahead
 * the bound stays, for a link that is overlooked would be made twice.
 */
export async function findUnowned(
  { telegram, store, clock }: Pick<Context, 'telegram' | 'store' | 'clock'>,
  peerId: PeerId,
  settings: LinkSettings,
  since: Date,
): Promise<ExportedLink[]> {
  const found: ExportedLink[] = [];
  for (const revoked of [false, true]) {
    let after: LinkPageCursor | null = null;
    do {
      const page = await telegram.listLinks(peerId, { revoked, after });
      const oldest =
        since.getTime() + Math.min(telegram.telegramNow().getTime() - clock.now().getTime(), 0) - MARGIN_MS;
      found.push(...page.links.filter((link) => link.date.getTime() >= oldest));
      const last = page.links.at(-1);
      after = last !== undefined && last.date.getTime() >= oldest ? page.next : null;
    } while (after !== null);
  }
  const owned = await store.links.ownedHashes(peerId);
  return found
    .filter((link) => !link.permanent && sameSettings(link, settings) && !owned.has(linkHash(link.link)))
    .sort((a, b) => a.date.getTime() - b.date.getTime());
}
