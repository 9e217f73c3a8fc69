import { Api } from 'telegram';
import { returnBigInt } from 'telegram/Helpers.js';
import type { TelegramSettings, SubscriptionPricing } from '../../domain/link-settings.ts';
import { dateToTl } from './date.ts';

/** The fields of `messages.exportChatInvite`; what is not set is absent. */
export function settingsToTl(settings: TelegramSettings): {
  title?: string;
  expireDate?: number;
  usageLimit?: number;
  requestNeeded?: boolean;
  subscriptionPricing?: Api.StarsSubscriptionPricing;
} {
  const { subscriptionPricing } = settings;
  return {
    ...(settings.title === null ? {} : { title: settings.title }),
    ...(settings.expireDate === null ? {} : { expireDate: dateToTl(settings.expireDate) }),
    ...(settings.usageLimit === null ? {} : { usageLimit: settings.usageLimit }),
    ...(settings.requestNeeded ? { requestNeeded: true } : {}),
    ...(subscriptionPricing === null ? {} : { subscriptionPricing: pricingToTl(subscriptionPricing) }),
  };
}

function pricingToTl({ period, amount }: SubscriptionPricing): Api.StarsSubscriptionPricing {
  return new Api.StarsSubscriptionPricing({ period, amount: returnBigInt(amount) });
}

/**
 * The fields of `messages.editExportedChatInvite`: only what changes, since a subscription link refuses the others even
 * unchanged. 0 and the empty string clear. A price stays as it is.
 */
export function changesToTl(
  from: TelegramSettings,
  to: TelegramSettings,
): { title?: string; expireDate?: number; usageLimit?: number; requestNeeded?: boolean } {
  const before = whole(from);
  const after = whole(to);
  return {
    ...(before.title === after.title ? {} : { title: after.title }),
    ...(before.expireDate === after.expireDate ? {} : { expireDate: after.expireDate }),
    ...(before.usageLimit === after.usageLimit ? {} : { usageLimit: after.usageLimit }),
    ...(before.requestNeeded === after.requestNeeded ? {} : { requestNeeded: after.requestNeeded }),
  };
}

/** The same without knowing what it has. Of a subscription link Telegram takes the title alone. */
export function valuesToTl(settings: TelegramSettings): ReturnType<typeof changesToTl> {
  const values = whole(settings);
  return settings.subscriptionPricing === null ? values : { title: values.title };
}

function whole(settings: TelegramSettings): Required<ReturnType<typeof changesToTl>> {
  return {
    title: settings.title ?? '',
    expireDate: settings.expireDate === null ? 0 : dateToTl(settings.expireDate),
    usageLimit: settings.usageLimit ?? 0,
    requestNeeded: settings.requestNeeded,
  };
}
