import { badRequest } from './errors.ts';
import type { ChatKind, InviteLink, LinkSettings } from './types.ts';

const TITLE_CHARACTERS = 32;
const USAGE_LIMIT_MAX = 99_999;
/** 30 days, https://core.telegram.org/constructor/starsSubscriptionPricing; on Telegram's test servers a minute or five. */
const SUBSCRIPTION_PERIODS = [2_592_000];
const TEST_SUBSCRIPTION_PERIODS = [60, 300];
/** `stars_subscription_amount_max`. */
const SUBSCRIPTION_AMOUNT_MAX = 10_000;

/** What a link holds of its settings; absent where they say "none". */
export type HeldSettings = Pick<
  InviteLink,
  'title' | 'expireDate' | 'usageLimit' | 'requestNeeded' | 'subscriptionPricing'
>;

/**
 * Checks what a link would look like. Zero and the empty title mean "none".
 *
 * How the server refuses a title that is too long is not documented; here it does so by `TITLE_INVALID`.
 * @throws TelegramError 400.
 */
export function checkedSettings(
  settings: LinkSettings,
  kind: ChatKind,
  { now, testServer }: { now: number; testServer: boolean },
): HeldSettings {
  const { title = '', expireDate = 0, usageLimit = 0, requestNeeded = false, subscriptionPricing } = settings;
  // Code points, as TDLib counts them.
  if (Array.from(title).length > TITLE_CHARACTERS) throw badRequest('TITLE_INVALID');
  if (expireDate !== 0 && !(Number.isInteger(expireDate) && expireDate > now))
    throw badRequest('EXPIRE_DATE_INVALID');
  if (!Number.isInteger(usageLimit) || usageLimit < 0 || usageLimit > USAGE_LIMIT_MAX) {
    throw badRequest('USAGE_LIMIT_INVALID');
  }
  if (requestNeeded && usageLimit !== 0) throw badRequest('USAGE_LIMIT_INVALID');
  if (subscriptionPricing) checkPricing({ ...settings, subscriptionPricing }, kind, testServer);
  return {
    requestNeeded,
    ...(title !== '' && { title }),
    ...(expireDate !== 0 && { expireDate }),
    ...(usageLimit !== 0 && { usageLimit }),
    ...(subscriptionPricing && { subscriptionPricing }),
  };
}

/**
 * Subscriptions are for channels, public ones too (where nobody pays), and know neither expiry nor limit nor approval. A
 * price outside of the limits is `PRICING_CHAT_INVALID` as well: https://core.telegram.org/method/messages.exportChatInvite
 */
function checkPricing(
  {
    subscriptionPricing: { period, amount },
    expireDate,
    usageLimit,
    requestNeeded,
  }: LinkSettings & Required<Pick<LinkSettings, 'subscriptionPricing'>>,
  kind: ChatKind,
  testServer: boolean,
): void {
  if (kind !== 'channel' || requestNeeded) throw badRequest('PRICING_CHAT_INVALID');
  if (expireDate) throw badRequest('EXPIRE_DATE_INVALID');
  if (usageLimit) throw badRequest('USAGE_LIMIT_INVALID');
  const periods = testServer ? TEST_SUBSCRIPTION_PERIODS : SUBSCRIPTION_PERIODS;
  if (!periods.includes(period)) throw badRequest('SUBSCRIPTION_PERIOD_INVALID');
  if (!Number.isInteger(amount) || amount < 1 || amount > SUBSCRIPTION_AMOUNT_MAX) {
    throw badRequest('PRICING_CHAT_INVALID');
  }
}
