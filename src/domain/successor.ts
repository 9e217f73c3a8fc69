import { EXPIRY_LEAD_MS, settingsOf, type LinkSettings } from './link-settings.ts';

/**
 * What a link's successor is made with: the same settings. One that has expired (or is about to) works as long again as
 * it was made for.
 */
export function successorSettings(link: LinkSettings & { date: Date }, now: Date): LinkSettings {
  const settings = settingsOf(link);
  const { expireDate } = settings;
  if (expireDate === null || expireDate.getTime() >= now.getTime() + EXPIRY_LEAD_MS) return settings;
  const lifetime = Math.max(expireDate.getTime() - link.date.getTime(), 2 * EXPIRY_LEAD_MS);
  return { ...settings, expireDate: new Date(now.getTime() + lifetime) };
}
