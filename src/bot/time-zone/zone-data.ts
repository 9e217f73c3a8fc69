import { createRequire } from 'node:module';
import { IANAZone } from 'luxon';

/** Both are loaded when somebody first names their zone: two megabytes that few people need. */
const load = createRequire(import.meta.url);

type Zones = typeof import('@vvo/tzdb');
type Cities = typeof import('city-timezones');

export function zoneList(): Zones['rawTimeZones'] {
  const zones: Zones = load('@vvo/tzdb');
  return zones.rawTimeZones;
}

export function cityList(): Cities['cityMapping'] {
  const cities: Cities = load('city-timezones');
  return cities.cityMapping;
}

let people: Map<string, number> | undefined;

/** How many people live in the cities of a zone. */
function populationOf(zone: string): number {
  people ??= countPeople();
  return people.get(zone) ?? 0;
}

/** By each name of a zone, the older ones included. */
function countPeople(): Map<string, number> {
  const inCities = new Map<string, number>();
  for (const { timezone, pop } of cityList()) inCities.set(timezone, (inCities.get(timezone) ?? 0) + pop);
  const counted = new Map<string, number>();
  for (const { group } of zoneList()) {
    const total = group.reduce((sum, name) => sum + (inCities.get(name) ?? 0), 0);
    for (const name of group) counted.set(name, total);
  }
  return counted;
}

const WEEK_MS = 7 * 86_400_000;

/** What a clock of a zone shows through the year that begins now: the same for zones that nobody can tell apart. */
export function clockOf(zone: string, now: Date): string {
  const iana = IANAZone.create(zone);
  return Array.from({ length: 52 }, (_, week) => iana.offset(now.getTime() + week * WEEK_MS)).join();
}

/** Of zones whose clocks show the same, the first. */
export function distinct(zones: readonly string[], now: Date): string[] {
  const clocks = new Map<string, string>();
  for (const zone of zones) {
    const clock = clockOf(zone, now);
    if (!clocks.has(clock)) clocks.set(clock, zone);
  }
  return [...clocks.values()];
}

export function byPopulation(zones: readonly string[]): string[] {
  return [...new Set(zones)].sort((one, other) => populationOf(other) - populationOf(one));
}
