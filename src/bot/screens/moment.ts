import { DateTime } from 'luxon';

/** Where and how a person reads times. */
export interface Reading {
  /** BCP 47. */
  locale: string;
  /** IANA name. */
  timeZone: string;
}

/** "Fri, 27 Nov 2026, 18:00 (UTC+1)": the offset is always shown, since links are read by people elsewhere. */
export function moment(date: Date, reading: Reading): string {
  const at = inZone(date, reading);
  return `${at.toFormat('ccc, d LLL yyyy, HH:mm')} (${offset(at)})`;
}

/** "20 Nov, 18:03": for lists, where the zone is said once. */
export function shortMoment(date: Date, reading: Reading, now: Date): string {
  const at = inZone(date, reading);
  return at.toFormat(at.year === inZone(now, reading).year ? 'd LLL, HH:mm' : 'd LLL yyyy, HH:mm');
}

/** What was chosen as a week must not be "6 days" a second later. */
const SLACK_MS = 30_000;

/** "in 6 days", "2 hours ago". */
export function distance(date: Date, reading: Reading, now: Date): string {
  const base = date > now ? new Date(now.getTime() - SLACK_MS) : now;
  return inZone(date, reading).toRelative({ base: inZone(base, reading), locale: reading.locale }) ?? '';
}

/** "UTC+1", "UTC+5:30", "UTC". */
export function offset(at: DateTime): string {
  const minutes = at.offset;
  if (minutes === 0) return 'UTC';
  const sign = minutes < 0 ? '−' : '+';
  const hours = Math.trunc(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  return `UTC${sign}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

function inZone(date: Date, reading: Reading): DateTime {
  return DateTime.fromJSDate(date, { zone: reading.timeZone }).setLocale(reading.locale);
}
