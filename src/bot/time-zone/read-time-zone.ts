import { DateTime, IANAZone } from 'luxon';
import { clipped } from '../../domain/plain-text.ts';
import { offset, timeOfDay, type Reading } from '../screens/moment.ts';
import { zonesAbbreviated } from './abbreviations.ts';
import { zonesOfPlace } from './places.ts';
import { byPopulation, distinct, zoneList } from './zone-data.ts';

/** Offered as buttons; around the world from west to east. */
export const COMMON_ZONES = [
  'America/Los_Angeles',
  'America/New_York',
  'America/Sao_Paulo',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Kyiv',
  'Europe/Istanbul',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Sydney',
] as const;

const OFFERED_MAX = 12;
const TYPED_MAX = 60;
const OFFSET = /^(?:utc|gmt)? ?([+\-−–]) ?(\d{1,2})(?:[:.]?([0-5]\d))?(?: ?h(?:ours?)?)?$/i;
const CLOCK = /^(\d{1,2})(?:[:.h]([0-5]\d))? ?(am|pm|a\.m\.|p\.m\.)?$/i;
const AROUND_PLACE =
  /^(?:i['’]?m |i am |i live |we['’]?re |we are |it['’]?s |my (?:time ?zone|city|clock) is )?(?:in |from |near |at )?| time(?: ?zone)?$/gi;
const QUARTER = 15;

/**
 * Reads a zone as a person names it: a city, a country, an IANA name, an abbreviation, `UTC+2`, or what their clock shows
 * just now ("18:05", "6:05 pm").
 * @param language BCP 47, for the names of countries.
 * @returns IANA names, the likeliest first; none if nothing fits. Several are to be asked about.
 */
export function readTimeZone(text: string, now: Date, language: string): string[] {
  const typed = text.trim().replaceAll(/\s+/g, ' ');
  if (typed === '' || typed.length > TYPED_MAX) return [];
  const exact = named(typed);
  if (exact !== null) return [exact];
  const zones = atOffset(typed, now) ?? atClock(typed, now) ?? spokenOf(typed, language, now);
  return zones.slice(0, OFFERED_MAX);
}

/** "Berlin 18:05": for a button. People compare it with their own clock. */
export function zoneLabel(zone: string, now: Date, hourCycle: Reading['hourCycle']): string {
  const time = timeOfDay(now, { locale: 'en-001', timeZone: zone, hourCycle }).toUpperCase();
  return `${clipped(cityOf(zone), LABEL_MAX - time.length - 1)} ${time}`;
}

/** Longer labels are cut on a phone. */
const LABEL_MAX = 20;

/** A button for each zone, two in a row. */
export function zoneRows<Button>(
  zones: readonly string[],
  now: Date,
  hourCycle: Reading['hourCycle'],
  button: (label: string, zone: string) => Button,
): Button[][] {
  const buttons = zones.map((zone) => button(zoneLabel(zone, now, hourCycle), zone));
  return buttons.flatMap((_, index) => (index % 2 === 0 ? [buttons.slice(index, index + 2)] : []));
}

/** "18:05 (UTC+1)": what clocks in somebody's zone show. */
export function zoneNow(reading: Reading, now: Date): string {
  return `${timeOfDay(now, reading)} (${offset(DateTime.fromJSDate(now, { zone: reading.timeZone }))})`;
}

function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

function named(typed: string): string | null {
  if (/^(?:utc|z|zulu)$/i.test(typed)) return 'UTC';
  const name = typed.toLowerCase();
  if (!name.includes('/')) return null;
  // Older names ("Europe/Kiev", "US/Pacific") are in use as well.
  const zone = zoneList()
    .flatMap(({ group }) => group)
    .find((each) => each.toLowerCase() === name);
  return zone ?? (IANAZone.isValidZone(typed) ? IANAZone.create(typed).name : null);
}

function spokenOf(typed: string, language: string, now: Date): string[] {
  const abbreviated = zonesAbbreviated(typed.toLowerCase(), now);
  if (abbreviated.length > 0) return abbreviated;
  const exact = zonesOfPlace(typed, language, now);
  const bare = typed.replaceAll(AROUND_PLACE, '');
  return exact.length > 0 || bare === typed ? exact : spokenOf(bare, language, now);
}

/** @returns null for what is no offset. */
function atOffset(typed: string, now: Date): string[] | null {
  const [, sign, hours, minutes = '0'] = OFFSET.exec(typed.replace(/[.,]5$/, ':30')) ?? [];
  if (hours === undefined) return null;
  const total = Number(hours) * 60 + Number(minutes);
  return zonesAt(sign === '+' ? total : -total, now);
}

/** @returns null for what is no time of day. */
function atClock(typed: string, now: Date): string[] | null {
  const [, hours, minutes, half] = CLOCK.exec(typed) ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined)) return null;
  const hour = Number(hours);
  const times = half === undefined ? hoursOf(hours) : hour >= 1 && hour <= 12 ? [hour % 12] : [];
  const shift = half?.toLowerCase().startsWith('p') === true ? 12 : 0;
  return times.flatMap((each) => zonesAt(offsetOf((each + shift) * 60 + Number(minutes ?? 0), now), now));
}

/** "6:05" may be in the morning or in the evening; "06:05" and "18:05" are clear. */
function hoursOf(hours: string): number[] {
  const hour = Number(hours);
  if (hour > 23) return [];
  return hour === 0 || hour > 12 || hours.startsWith('0') ? [hour] : [hour, (hour + 12) % 24];
}

/** The offset, in minutes, at which a clock shows this minute of the day now; to the nearest quarter of an hour. */
function offsetOf(minuteOfDay: number, now: Date): number {
  const utc = now.getUTCHours() * 60 + now.getUTCMinutes();
  const difference = Math.round((minuteOfDay - utc) / QUARTER) * QUARTER;
  // Zones run from UTC−12 to UTC+14: what lies beyond is the day before or after.
  if (difference > 14 * 60) return difference - 24 * 60;
  return difference <= -12 * 60 ? difference + 24 * 60 : difference;
}

/** Zones that are there now, with different clocks through the year. */
function zonesAt(minutes: number, now: Date): string[] {
  const zones = [...COMMON_ZONES, ...byPopulation(zoneList().map(({ name }) => name))];
  const fitting = zones.filter((zone) => IANAZone.create(zone).offset(now.getTime()) === minutes);
  return distinct(minutes === 0 ? ['UTC', ...fitting] : fitting, now);
}
