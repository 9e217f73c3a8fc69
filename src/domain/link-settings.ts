import { isInvisible, plainText } from './plain-text.ts';

/** What a person chooses about a link. Invariants: `checkSettings`. */
export interface LinkSettings {
  /** Seen by administrators only; null for none. */
  title: string | null;
  /** null for never. */
  expireDate: Date | null;
  /** How many may be in the chat by this link at once; null for no limit. */
  usageLimit: number | null;
  /** Whether an administrator admits each joiner. Excludes `usageLimit`. */
  requestNeeded: boolean;
}

export const NO_SETTINGS: LinkSettings = {
  title: null,
  expireDate: null,
  usageLimit: null,
  requestNeeded: false,
};

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
  | { code: 'limit-with-approval' };

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
  return null;
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

/**
 * Equal on the wire: two operations with such settings may each take the other's link.
 * Expiries are compared in whole seconds, as Telegram keeps them.
 */
export function sameSettings(a: LinkSettings, b: LinkSettings): boolean {
  return (
    (a.title ?? '') === (b.title ?? '') &&
    seconds(a.expireDate) === seconds(b.expireDate) &&
    (a.usageLimit ?? 0) === (b.usageLimit ?? 0) &&
    a.requestNeeded === b.requestNeeded
  );
}

function seconds(date: Date | null): number {
  return date === null ? 0 : Math.floor(date.getTime() / 1000);
}
