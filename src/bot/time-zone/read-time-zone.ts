import { DateTime, IANAZone } from 'luxon';
import { offset } from '../screens/moment.ts';

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

const OFFERED_MAX = 8;
const OFFSET = /^(?:utc|gmt)\s*([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?$/i;
const CLOCK = /^([01]?\d|2[0-3])[:.h]([0-5]\d)$/;
const QUARTER = 15;

/**
 * Reads a zone as a person names it: an IANA name, a city, `UTC+2`, or what their clock shows just now ("18:05").
 * @returns IANA names, the likeliest first, eight at most; none if nothing fits.
 */
export function readTimeZone(text: string, now: Date): string[] {
  const typed = text.trim();
  if (typed === '' || typed.length > 60) return [];
  if (/^(?:utc|gmt|z)$/i.test(typed)) return ['UTC'];
  const [, sign, hours, minutes = '0'] = OFFSET.exec(typed) ?? [];
  if (hours !== undefined) {
    const total = Number(hours) * 60 + Number(minutes);
    return zonesAt(sign === '+' ? total : -total, now);
  }
  const clock = CLOCK.exec(typed);
  if (clock !== null) return zonesAt(offsetOf(Number(clock[1]) * 60 + Number(clock[2]), now), now);
  return named(typed);
}

/** "Berlin, 18:05 (UTC+1)": what somebody checks against their own clock. */
export function zoneLabel(zone: string, now: Date): string {
  const at = DateTime.fromJSDate(now, { zone });
  return `${cityOf(zone)}, ${at.toFormat('HH:mm')} (${offset(at)})`;
}

function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

function allZones(): string[] {
  return Intl.supportedValuesOf('timeZone');
}

function named(typed: string): string[] {
  const name = typed.replaceAll(/\s+/g, '_').toLowerCase();
  const exact = [...COMMON_ZONES, ...allZones()].find((zone) => zone.toLowerCase() === name);
  if (exact !== undefined) return [exact];
  // Older names ("Europe/Kiev") are not listed, yet understood.
  if (name.includes('/') && IANAZone.isValidZone(name)) return [IANAZone.create(name).name];
  if (name.length < 3) return [];
  const zones = [...new Set([...COMMON_ZONES, ...allZones()])];
  const cities = zones.filter((zone) => cityOf(zone).replaceAll(' ', '_').toLowerCase() === name);
  if (cities.length > 0) return cities.slice(0, OFFERED_MAX);
  return zones.filter((zone) => zone.toLowerCase().includes(name)).slice(0, OFFERED_MAX);
}

/** The offset, in minutes, at which a clock shows this minute of the day now; to the nearest quarter of an hour. */
function offsetOf(minuteOfDay: number, now: Date): number {
  const utc = now.getUTCHours() * 60 + now.getUTCMinutes();
  const difference = Math.round((minuteOfDay - utc) / QUARTER) * QUARTER;
  // Zones run from UTC−12 to UTC+14: what lies beyond is the day before or after.
  if (difference > 14 * 60) return difference - 24 * 60;
  return difference <= -12 * 60 ? difference + 24 * 60 : difference;
}

function zonesAt(minutes: number, now: Date): string[] {
  const fits = (zone: string): boolean => DateTime.fromJSDate(now, { zone }).offset === minutes;
  const common = COMMON_ZONES.filter(fits);
  const zones = common.length > 0 ? common : allZones().filter(fits);
  return (minutes === 0 ? ['UTC', ...zones] : zones).slice(0, OFFERED_MAX);
}
