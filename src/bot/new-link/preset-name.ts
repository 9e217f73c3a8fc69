import { DAY, HOUR, WEEK, type PresetSettings } from '../../domain/preset.ts';
import { priceText } from '../screens/price.ts';
import type { Wording } from '../words.ts';

/** "50 people · 3 days", "Ask first · no expiry": what a preset is called that nobody named. */
export function presetName(
  { lifetime, usageLimit, requestNeeded, subscriptionPricing, strict }: PresetSettings,
  words: Wording,
): string {
  if (subscriptionPricing !== null) return priceText(subscriptionPricing, words);
  const who = requestNeeded
    ? words.plain('newlink-preset-ask')
    : usageLimit === null
      ? words.plain('newlink-limit-none')
      : words.plain(strict ? 'newlink-people-strict' : 'newlink-people', { limit: usageLimit });
  return `${who} · ${lengthOf(lifetime, words)}`;
}

function lengthOf(lifetime: number | null, words: Wording): string {
  if (lifetime === null) return words.plain('newlink-length-never');
  if (lifetime % WEEK === 0) return words.plain('newlink-length-weeks', { count: lifetime / WEEK });
  if (lifetime >= 2 * DAY) return words.plain('newlink-length-days', { count: Math.round(lifetime / DAY) });
  if (lifetime >= HOUR) return words.plain('newlink-length-hours', { count: Math.round(lifetime / HOUR) });
  return words.plain('newlink-length-minutes', { count: Math.round(lifetime / 60) });
}
