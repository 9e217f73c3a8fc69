import { isInvisible, plainText } from './plain-text.ts';

/**
 * What a person chooses about a link, and all that has to know which fields there are. A new field is added here; the
 * compiler then asks for its column (store/links/settings-columns.ts) and its TL form (worker/tl/settings.ts).
 * Invariants: `checkSettings`.
 */
export interface LinkSettings {
  /** Seen by administrators only; null for none. */
  title: string | null;
  /** null for never. */
  expireDate: Date | null;
  /** How many who joined with this link may be in the chat at once; null for no limit. */
  usageLimit: number | null;
  /** Whether an administrator approves each request to join. Excludes `usageLimit`. */
  requestNeeded: boolean;
  /** What joining costs, channels only; excludes expiry, limit and approval. null for nothing. */
  subscriptionPricing: SubscriptionPricing | null;
  /**
   * Closed for good once as many people joined as may: on Telegram, who leaves makes room for somebody else. Ours alone;
   * without a `usageLimit` it means nothing.
   */
  strict: boolean;
}

/** What Telegram knows of them. */
export type TelegramSettings = Omit<LinkSettings, 'strict'>;

/** TL `starsSubscriptionPricing`. */
export interface SubscriptionPricing {
  /** Seconds. */
  period: number;
  /** Stars a period. */
  amount: number;
}

export const NO_SETTINGS: LinkSettings = {
  title: null,
  expireDate: null,
  usageLimit: null,
  requestNeeded: false,
  subscriptionPricing: null,
  strict: false,
};

/** The settings alone, in one order: a link holds more. */
export function settingsOf(link: LinkSettings): LinkSettings {
  return { ...telegramSettingsOf(link), strict: link.strict };
}

export function telegramSettingsOf(link: TelegramSettings): TelegramSettings {
  return {
    title: link.title,
    expireDate: link.expireDate,
    usageLimit: link.usageLimit,
    requestNeeded: link.requestNeeded,
    subscriptionPricing: link.subscriptionPricing,
  };
}

/** Telegram's bounds (td_api.tl, Bot API createChatInviteLink). */
export const TITLE_MAX = 32;
export const USAGE_LIMIT_MAX = 99_999;
/** Unix seconds are 32-bit signed on the wire. */
export const EXPIRE_DATE_MAX = new Date(0x7fffffff * 1000);
/** An expiry nearer than this has no use by the time the link is shared. */
export const EXPIRY_LEAD_MS = 60_000;

export type SettingsProblem =
  | { code: 'title-too-long'; length: number }
  | { code: 'usage-limit-range' }
  | { code: 'expire-date-past' }
  | { code: 'expire-date-far' }
  | { code: 'limit-with-approval' }
  /** `max`: null where it is not known here. */
  | { code: 'price-range'; max: number | null }
  | { code: 'price-with-others' };

/** @returns the first invariant that is broken, or null. */
export function checkSettings(settings: LinkSettings, now: Date): SettingsProblem | null {
  const length = settings.title === null ? 0 : titleLength(settings.title);
  if (length > TITLE_MAX) return { code: 'title-too-long', length };
  const limit = settings.usageLimit;
  if (limit !== null && !(Number.isInteger(limit) && limit >= 1 && limit <= USAGE_LIMIT_MAX)) {
    return { code: 'usage-limit-range' };
  }
  if (settings.expireDate !== null) {
    if (settings.expireDate.getTime() < now.getTime() + EXPIRY_LEAD_MS) return { code: 'expire-date-past' };
    if (settings.expireDate > EXPIRE_DATE_MAX) return { code: 'expire-date-far' };
  }
  if (limit !== null && settings.requestNeeded) return { code: 'limit-with-approval' };
  const { subscriptionPricing: price } = settings;
  if (price === null) return null;
  if (!Number.isInteger(price.amount) || price.amount < 1) return { code: 'price-range', max: null };
  return excludesPrice(settings) ? { code: 'price-with-others' } : null;
}

/** An expiry, a limit or approval: Telegram takes none of them together with a price. */
export function excludesPrice({
  expireDate = null,
  usageLimit = null,
  requestNeeded = false,
}: Partial<LinkSettings>): boolean {
  return expireDate !== null || usageLimit !== null || requestNeeded;
}

/** In Unicode code points, as Telegram's server counts. */
export function titleLength(title: string): number {
  return Array.from(title).length;
}

/**
 * Tidies what a person typed as a title: plain text, nothing in it that cannot be seen (two titles in an owner's audit must
 * not look alike), single spaces.
 * @returns null for an empty one.
 */
export function tidyTitle(text: string): string | null {
  const tidy = plainText(text.normalize('NFC'))
    .replace(/[\u00ad\u180e\u200b\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return isInvisible(tidy) ? null : tidy;
}

/** What Telegram keeps of each field: settings that agree in all of them can't be told apart there. */
const AS_KEPT: Record<keyof TelegramSettings, (settings: TelegramSettings) => string | number | boolean> = {
  title: ({ title }) => titleAsKept(title ?? ''),
  // In whole seconds.
  expireDate: ({ expireDate }) => (expireDate === null ? 0 : Math.floor(expireDate.getTime() / 1000)),
  usageLimit: ({ usageLimit }) => usageLimit ?? 0,
  requestNeeded: ({ requestNeeded }) => requestNeeded,
  subscriptionPricing: ({ subscriptionPricing: price }) =>
    price === null ? '' : `${price.amount}/${price.period}`,
};

/** Whether two links with such settings look the same on Telegram: then two operations may each take the other's. */
export function sameSettings(a: TelegramSettings, b: TelegramSettings): boolean {
  return Object.values(AS_KEPT).every((kept) => kept(a) === kept(b));
}

/**
 * A title may come back tidied, or cut at 32. No source says 32 of what, so this counts the smallest unit, in
 * which an emoji is two: a link that is overlooked would be made a second time.
 */
function titleAsKept(title: string): string {
  const cut = (tidyTitle(title) ?? '').slice(0, TITLE_MAX);
  // Not in the middle of a character, nor right after a space.
  return cut.replace(/[\ud800-\udbff]$/, '').trimEnd();
}
