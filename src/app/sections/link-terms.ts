import type { LinkSettings } from '../../web/mini-app/api.ts';
import type { Formats } from '../formats.ts';
import { t } from '../text.ts';

const DAY_S = 86_400;

/** A link's settings in a line: "until 3 Dec · 5 people". */
export function termsOf(settings: LinkSettings, formats: Formats): string {
  return Object.values(settingsIn(settings, formats))
    .filter((text) => text !== null)
    .join(' · ');
}

/** Each of a link's settings, in words; null for what goes without saying. */
export function settingsIn(
  { expiresAt, usageLimit, requestNeeded, price, strict }: LinkSettings,
  formats: Formats,
): Record<'expires' | 'limit' | 'approval' | 'price', string | null> {
  return {
    expires: expiresAt === null ? t('expires-never') : t('expires-at', { at: formats.moment(expiresAt) }),
    limit:
      usageLimit === null
        ? null
        : t(strict ? 'limit-strict' : 'limit-of', { count: usageLimit, shown: formats.number(usageLimit) }),
    approval: requestNeeded ? t('needs-approval') : null,
    price:
      price === null
        ? null
        : t('price-of', {
            amount: formats.number(price.amount),
            days: Math.round(price.periodSeconds / DAY_S),
          }),
  };
}
