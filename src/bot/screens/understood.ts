import { DateTime } from 'luxon';
import { dayAndTime, distance, offset, type Reading } from './moment.ts';

/**
 * A moment as it was understood: "Fri, 27 Nov, 18:00 (Europe/Berlin, UTC+1) · in 6 days"; with the year where it is another
 * one, and shorter in UTC. The offset is the one of that day, not today's.
 */
export function understood(date: Date, reading: Reading, now: Date): string {
  const at = DateTime.fromJSDate(date, { zone: reading.timeZone });
  const zone = reading.timeZone === 'UTC' ? '' : ` (${reading.timeZone}, ${offset(at)})`;
  return `${dayAndTime(date, reading, now)}${zone} · ${distance(date, reading, now)}`;
}
