import { createRequire } from 'node:module';
import type { HourCycle } from '../../domain/person.ts';

/** Loaded when somebody's country is first asked for: it takes as long as much of a start. */
const load = createRequire(import.meta.url);

/** English as it is written around the world: "27 Nov 2026, 18:00", "1,000". */
const NO_REGION = '001';

/**
 * Where somebody is, to write dates as people do there: what their language says ("pt-BR"), or the country of their zone.
 * @returns ISO 3166; null for a zone without a country, such as UTC.
 */
export function regionOf(language: string, timeZone: string): string | null {
  const said = /-([a-z]{2})\b/i.exec(language)?.[1];
  if (said !== undefined) return said.toUpperCase();
  const zones: typeof import('@vvo/tzdb') = load('@vvo/tzdb');
  return zones.getCountryCode(timeZone) ?? null;
}

/**
 * @param language BCP 47, as its folder is called: its own region counts where the person's isn't known.
 * @returns BCP 47: how dates and numbers are written in a language, in a region.
 */
export function formatLocale(language: string, region: string | null): string {
  const [spoken = '', own = NO_REGION] = language.split('-');
  const tag = `${spoken}-${region ?? own}`;
  // English of a country that has none of its own would be American.
  if (language === 'en' && new Intl.DateTimeFormat(tag).resolvedOptions().locale !== tag)
    return `en-${NO_REGION}`;
  // Texts, examples and buttons have 0–9, whatever the country: so have the numbers and dates among them.
  return language === 'ar' ? `${tag}-u-ca-gregory-nu-latn` : tag;
}

/** Looked up once for each: making a formatter takes longer than a message. */
const hourCycles = new Map<string, HourCycle>();

/** @returns how clocks are read in a region: as in the language that most people speak there. */
export function usualHourCycle(region: string | null): HourCycle {
  if (region === null) return '24';
  const known = hourCycles.get(region);
  if (known !== undefined) return known;
  const { language } = new Intl.Locale('und', { region }).maximize();
  const { hourCycle } = new Intl.DateTimeFormat(`${language}-${region}`, {
    hour: 'numeric',
  }).resolvedOptions();
  const usual = hourCycle === 'h12' || hourCycle === 'h11' ? '12' : '24';
  hourCycles.set(region, usual);
  return usual;
}
