import type { Person } from '../../domain/person.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { Wording } from '../words.ts';
import { regionOf, usualHourCycle } from './formats.ts';
import type { Reading } from './moment.ts';

type Reader = Pick<Person, 'locale' | 'timeZone' | 'hourCycle'>;

/** The texts that somebody reads, and how dates, times and numbers are written for them. */
export function readerOf(
  person: Reader,
  deps: Pick<BotDependencies, 'words' | 'defaultTimeZone'>,
): { words: Wording; reading: Reading } {
  const timeZone = person.timeZone ?? deps.defaultTimeZone;
  const region = regionOf(person.locale, timeZone);
  const words = deps.words.in(person.locale, region);
  const hourCycle = person.hourCycle ?? usualHourCycle(region);
  return { words, reading: { locale: words.formatLocale, timeZone, hourCycle } };
}

/** As `readerOf`, for whom an update is from. */
export function readingOf(ctx: { person: Reader }, deps: BotDependencies): Reading {
  return readerOf(ctx.person, deps).reading;
}
