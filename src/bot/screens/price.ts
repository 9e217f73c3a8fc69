import type { SubscriptionPricing } from '../../domain/link-settings.ts';
import { USUAL_TERMS } from '../../domain/subscription.ts';
import type { Wording } from '../words.ts';

/** "500 Stars a month"; on Telegram's test servers a month is minutes. Plain text. */
export function priceText({ amount, period }: SubscriptionPricing, words: Wording): string {
  return period === USUAL_TERMS.period
    ? words.plain('settings-price-month', { amount })
    : words.plain('settings-price-minutes', { amount, minutes: Math.max(Math.round(period / 60), 1) });
}
