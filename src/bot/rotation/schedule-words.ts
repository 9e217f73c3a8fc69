import { DateTime } from 'luxon';
import type { Rotation, Schedule } from '../../domain/rotation.ts';
import { timeOfDay, type Reading } from '../screens/moment.ts';
import type { Wording } from '../words.ts';

/** "A new link every Monday at 09:00". HTML. */
export function scheduleText(schedule: Schedule, words: Wording, reading: Reading): string {
  const { every, day, minute, timeZone } = schedule;
  return words.html('rotation-schedule', {
    every,
    weekday: every === 'week' ? weekdayName(day, reading) : '',
    day: every === 'month' && day === LAST_DAY ? 'last' : String(day),
    at: clockTime(minute, reading),
    zone: timeZone,
  });
}

/** Of a month: one that has fewer days takes its last. */
export const LAST_DAY = 31;

/** @param day 1 for Monday, as which June 2026 begins. */
export function weekdayName(day: number, { locale }: Reading): string {
  return DateTime.utc(2026, 6, day).setLocale(locale).toLocaleString({ weekday: 'long' });
}

/** "09:00", "9:00 AM". */
export function clockTime(minute: number, reading: Reading): string {
  const at = DateTime.fromObject(
    { year: 2026, hour: Math.floor(minute / 60), minute: minute % 60 },
    { zone: 'UTC' },
  );
  return timeOfDay(at.toJSDate(), { ...reading, timeZone: 'UTC' });
}

/** How long each new link works. */
export function lifetimeText(lifetime: Rotation['lifetime'], words: Wording): string {
  const { unit, count } = lengthOf(lifetime);
  return words.html('rotation-lifetime', { unit, count });
}

const HOUR = 3_600;
const DAY = 24 * HOUR;

function lengthOf(seconds: number | null): { unit: string; count: number } {
  if (seconds === null) return { unit: 'never', count: 0 };
  if (seconds >= 2 * DAY) return { unit: 'days', count: Math.round(seconds / DAY) };
  if (seconds >= 2 * HOUR) return { unit: 'hours', count: Math.round(seconds / HOUR) };
  return { unit: 'minutes', count: Math.round(seconds / 60) };
}
