import type { LinkSettings } from '../../domain/link-settings.ts';
import type { Wording } from '../words.ts';
import { moment, type Reading } from './moment.ts';
import { priceText } from './price.ts';

type Shown = LinkSettings & { usage?: number; requested?: number; subscriptionExpired?: number | null };

/** A link's settings in words, a line each. HTML. */
export function settingsLines(settings: Shown, words: Wording, reading: Reading, now: Date): string[] {
  return [
    expiryLine(settings.expireDate, words, reading, now),
    usageLine(settings, words),
    joinLine(settings, words),
  ];
}

function expiryLine(expireDate: Date | null, words: Wording, reading: Reading, now: Date): string {
  if (expireDate === null) return words.html('settings-expiry-never');
  // Not "in 2 days" as well: a card stands for weeks.
  const variables = { at: moment(expireDate, reading) };
  return words.html(expireDate <= now ? 'settings-expired' : 'settings-expiry', variables);
}

function usageLine(
  { usageLimit, usage, subscriptionPricing, subscriptionExpired, strict }: Shown,
  words: Wording,
): string {
  if (usage === undefined) {
    return usageLimit === null
      ? words.html('settings-no-limit')
      : words.html('settings-limit', { limit: usageLimit, strict: strict ? 'yes' : 'no' });
  }
  if (subscriptionPricing !== null) {
    const ended = subscriptionExpired ?? 0;
    return ended === 0
      ? words.html('settings-subscribed', { usage })
      : words.html('settings-subscribed-ended', { usage, ended });
  }
  return usageLimit === null
    ? words.html('settings-usage', { usage })
    : words.html('settings-usage-of', { usage, limit: usageLimit, strict: strict ? 'yes' : 'no' });
}

function joinLine({ requestNeeded, requested, subscriptionPricing }: Shown, words: Wording): string {
  if (subscriptionPricing !== null) {
    return words.html('settings-price', { price: priceText(subscriptionPricing, words) });
  }
  if (!requestNeeded) return words.html('settings-join-at-once');
  return words.html('settings-approval', { requested: requested ?? 0 });
}
