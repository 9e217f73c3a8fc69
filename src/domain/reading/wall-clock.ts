import { DateTime } from 'luxon';

/**
 * The moment at which clocks in another zone show what they showed in the former one: 18:00 stays 18:00. A time that a clock
 * change skips there is the first one after it.
 */
export function sameWallClock(date: Date, fromZone: string, toZone: string): Date {
  return DateTime.fromJSDate(date, { zone: fromZone }).setZone(toZone, { keepLocalTime: true }).toJSDate();
}
