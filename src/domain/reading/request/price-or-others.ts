import { excludesPrice, type LinkSettings } from '../../link-settings.ts';
import type { Doubt } from '../request.ts';

/** Telegram takes a price, or what else a link can have, a title aside. @returns null where nothing is to be asked. */
export function priceOrOthers(
  settings: Partial<LinkSettings>,
): { left: Partial<LinkSettings>; doubt: Omit<Doubt, 'text'> } | null {
  const { subscriptionPricing, expireDate, usageLimit, requestNeeded, ...left } = settings;
  if (subscriptionPricing === undefined || subscriptionPricing === null || !excludesPrice(settings))
    return null;
  const none = { expireDate: null, usageLimit: null, requestNeeded: false };
  const others = {
    ...(expireDate === undefined ? {} : { expireDate }),
    ...(usageLimit === undefined ? {} : { usageLimit }),
    ...(requestNeeded === undefined ? {} : { requestNeeded }),
  };
  return {
    left,
    doubt: {
      field: 'subscriptionPricing',
      why: 'price-with-others',
      readings: [
        { settings: { subscriptionPricing, ...none } },
        { settings: { subscriptionPricing: null, ...others } },
      ],
    },
  };
}
