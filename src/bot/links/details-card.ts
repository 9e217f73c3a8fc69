import { linkState } from '../../domain/invite-link.ts';
import { settingsOf } from '../../domain/link-settings.ts';
import type { Wording } from '../words.ts';
import type { Screen, ScreenButton } from '../screens/screen.ts';
import { moment, type Reading } from '../screens/moment.ts';
import { settingsLines } from '../screens/settings-lines.ts';
import { priceText } from '../screens/price.ts';
import type { LinkCardView } from './link-card.ts';
import { ruleLines } from '../requests/shown-rule.ts';
import { linkName } from './link-name.ts';

export interface DetailsView extends LinkCardView {
  /** The account that Telegram names as the link's maker; null where nobody here knows its name. */
  adminName: string | null;
}

/** All that Telegram says of a link, and what we know of it besides, a line each. */
export function detailsCard(
  view: DetailsView,
  rows: ScreenButton[][],
  words: Wording,
  reading: Reading,
): Screen {
  const { link, now } = view;
  const at = (date: Date): string => moment(date, reading);
  const { subscriptionPricing: price } = link;
  // Without its usage, which has a line of its own.
  const [expiry = '', limit = ''] = settingsLines(settingsOf(link), words, reading, now);
  const lines = [
    words.html('details-title', { title: linkName(link, words) }),
    words.html('link-chat', { chat: view.chat?.title ?? words.plain('chat-unknown') }),
    '',
    words.html('details-kind', { kind: link.permanent ? 'primary' : 'additional' }),
    words.html(link.deleted ? 'link-state-deleted' : 'link-state', { state: linkState(link, now) }),
    words.html('details-made', { at: at(link.date) }),
    words.html('details-asked-by', { actor: link.actorName ?? 'none' }),
    words.html('details-admin', { name: view.adminName ?? 'none', id: String(link.adminId) }),
    link.startDate === null
      ? words.html('details-never-changed')
      : words.html('details-changed', { at: at(link.startDate) }),
    expiry,
    limit,
    words.html('details-approval', { needed: link.requestNeeded ? 'yes' : 'no' }),
    ...ruleLines(view.rule ?? null, words),
    price === null
      ? words.html('details-free')
      : words.html('settings-price', { price: priceText(price, words) }),
    words.html('details-usage', { usage: link.usage }),
    words.html('details-requested', { requested: link.requested }),
    ...(price === null ? [] : [words.html('details-ended', { ended: link.subscriptionExpired ?? 0 })]),
    ...(link.revokedAt === null ? [] : [words.html('details-revoked', { at: at(link.revokedAt) })]),
    '',
    words.html('details-seen', { at: at(link.lastSeenAt) }),
  ];
  return { text: lines.join('\n'), rows };
}
