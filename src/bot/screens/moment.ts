import { DateTime, type DateTimeFormatOptions } from 'luxon';
import type { HourCycle } from '../../domain/person.ts';

/** Where and how a person reads times. */
export interface Reading {
  /** BCP 47, with the region: how dates and numbers are written. */
  locale: string;
  /** IANA name. */
  timeZone: string;
  hourCycle: HourCycle;
}

const DAY = { day: 'numeric', month: 'short' } as const;

/** "Fri, 27 Nov 2026, 18:00 (UTC+1)": the offset is always shown, since links are read by people elsewhere. */
export function moment(date: Date, reading: Reading): string {
  return `${fullMoment(date, reading)} (${offset(inZone(date, reading))})`;
}

/** "Fri, 27 Nov 2026, 18:00". */
export function fullMoment(date: Date, reading: Reading): string {
  return written(date, reading, { weekday: 'short', ...DAY, year: 'numeric', ...clock(reading) });
}

/** "20 Nov, 18:03": for lists, where the zone is said once. */
export function shortMoment(date: Date, reading: Reading, now: Date): string {
  return written(date, reading, { ...dayIn(date, reading, now), ...clock(reading) });
}

/** "Fri, 20 Nov, 18:03"; with the year where it is another one. */
export function dayAndTime(date: Date, reading: Reading, now: Date): string {
  return written(date, reading, { weekday: 'short', ...dayIn(date, reading, now), ...clock(reading) });
}

/** "Fri, 5 Jun 2027": where the time goes without saying. */
export function dayOf(date: Date, reading: Reading): string {
  return written(date, reading, { weekday: 'short', ...DAY, year: 'numeric' });
}

/** "5 Jun": for the axis of a plot. */
export function dayOfMonth(date: Date, reading: Reading): string {
  return written(date, reading, DAY);
}

/** "18:03", "6:03 PM". */
export function timeOfDay(date: Date, reading: Reading): string {
  return written(date, reading, clock(reading));
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** The longest that is said in each unit; months and years are those of the calendar, on average. */
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number, number])[] = [
  ['minute', MINUTE_MS, 90],
  ['hour', HOUR_MS, 47],
  ['day', DAY_MS, 60],
  ['month', (365.25 / 12) * DAY_MS, 23],
  ['year', 365.25 * DAY_MS, Infinity],
];

/** "in 6 days", "2 hours ago": to the nearest, in the unit that a person would say. */
export function distance(date: Date, reading: Reading, now: Date): string {
  const ms = date.getTime() - now.getTime();
  const format = new Intl.RelativeTimeFormat(reading.locale);
  for (const [unit, length, most] of UNITS) {
    const count = Math.round(Math.abs(ms) / length);
    if (count <= most) return format.format(Math.sign(ms) * Math.max(count, 1), unit);
  }
  return '';
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

function dayIn(date: Date, reading: Reading, now: Date): DateTimeFormatOptions {
  const thisYear = inZone(date, reading).year === inZone(now, reading).year;
  return thisYear ? DAY : { ...DAY, year: 'numeric' };
}

function clock({ hourCycle }: Reading): DateTimeFormatOptions {
  return hourCycle === '12'
    ? { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' }
    : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
}

function written(date: Date, reading: Reading, options: DateTimeFormatOptions): string {
  return inZone(date, reading).toLocaleString({ ...options, calendar: 'gregory' });
}

function inZone(date: Date, reading: Reading): DateTime {
  return DateTime.fromJSDate(date, { zone: reading.timeZone }).setLocale(reading.locale);
}
