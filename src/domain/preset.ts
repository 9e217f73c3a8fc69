import type { LinkSettings } from './link-settings.ts';

/** What is kept of a link's settings, to be given to others. */
export interface PresetSettings extends Pick<
  LinkSettings,
  'usageLimit' | 'requestNeeded' | 'subscriptionPricing' | 'strict'
> {
  /** How long a link works, in seconds; null for ever. */
  lifetime: number | null;
}

/** Settings that were saved under a name, to give them to a link with one tap. */
export interface Preset extends PresetSettings {
  id: string;
  /** Whose it is: a person's id, or a chat's (which is below zero) for one that all who may make links there can use. */
  ownerId: number;
  /** Unlike the owner's other ones. */
  name: string;
  createdAt: Date;
}

/** So many a person, or a chat, may have. */
export const PRESETS_MAX = 8;

export function samePreset(a: PresetSettings, b: PresetSettings): boolean {
  return (
    a.lifetime === b.lifetime &&
    a.usageLimit === b.usageLimit &&
    a.requestNeeded === b.requestNeeded &&
    a.strict === b.strict &&
    a.subscriptionPricing?.amount === b.subscriptionPricing?.amount
  );
}

const MINUTE = 60;
/** In seconds, as the next two. */
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/**
 * How long a link was made for, in seconds; null for ever. Rounded, since a link is made some time after "1 day" was chosen,
 * and a day must not shrink each time it is taken over.
 */
export function lifetimeOf({ date, expireDate }: { date: Date; expireDate: Date | null }): number | null {
  if (expireDate === null) return null;
  const length = (expireDate.getTime() - date.getTime()) / 1000;
  const unit = length > 6 * HOUR ? HOUR : 5 * MINUTE;
  return Math.max(Math.round(length / unit), 1) * unit;
}

/** What a link that is made now gets from a preset. */
export function settingsFrom(
  { lifetime, usageLimit, requestNeeded, subscriptionPricing, strict }: PresetSettings,
  now: Date,
): Omit<LinkSettings, 'title'> {
  return { expireDate: expiryAfter(lifetime, now), usageLimit, requestNeeded, subscriptionPricing, strict };
}

/** @param lifetime in seconds. */
export function expiryAfter(lifetime: number | null, now: Date): Date | null {
  return lifetime === null ? null : new Date(now.getTime() + lifetime * 1000);
}
