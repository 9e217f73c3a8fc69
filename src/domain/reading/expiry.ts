import { createRequire } from 'node:module';
import type { Chrono, ParsedComponents } from 'chrono-node';
import { DateTime, type DurationLikeObject } from 'luxon';
import { EXPIRE_DATE_MAX, EXPIRY_LEAD_MS } from '../link-settings.ts';
import type { Reader, ReadResult } from './read-result.ts';

export type ExpiryProblem =
  | 'not-understood'
  | 'past'
  | 'far'
  /** The clocks go forward over it: that local time does not exist on that day. */
  | 'skipped-by-clock-change';

const NEVER = /^(?:never|no(?:ne| expir(?:y|ation))?|forever|without end|∞)$/i;
const LEAD_IN = /^(?:until|till|til|by|expires?(?: (?:on|at|in))?|ends?|for|on)\s+/i;
const SHORT =
  /^(?:in\s+)?(\d{1,5})\s*(mo|months?|m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|weeks?|y|years?)$/i;
/** Chrono marks these parts of a day with an hour it is not certain of; the hour is what was meant. */
const PART_OF_DAY = /^casualReference\/(?:tonight|evening|afternoon|morning|noon|midnight)$/;

const LANGUAGES = ['de', 'es', 'fr', 'it', 'ja', 'nl', 'pt', 'ru', 'uk'] as const;

/** Each is loaded when it is first needed: all of them would take as long as the rest of a start. */
const load = createRequire(import.meta.url);

/**
 * Reads when a link is to expire, as a person types it: `30m`, `3d`, `1mo`, "friday 18:00", "in two weeks", a date,
 * "never". Wall-clock times are of the person's zone; a date without a time means the end of that day, 23:59. The whole
 * text has to be understood.
 * @returns null for *never*.
 */
export function readExpiry(text: string, reader: Reader): ReadResult<Date | null, ExpiryProblem> {
  const typed = text.trim().replace(LEAD_IN, '').trim();
  if (typed === '' || typed.length > 100) return { kind: 'refused', problem: 'not-understood' };
  if (NEVER.test(typed)) return { kind: 'read', value: null };

  const now = DateTime.fromJSDate(reader.now, { zone: reader.timeZone });
  const at = shortDuration(typed, now) ?? naturalDate(typed, now, reader.locale);
  if (at === null) return { kind: 'refused', problem: 'not-understood' };
  if (at === 'skipped') return { kind: 'refused', problem: 'skipped-by-clock-change' };
  if (!at.isValid || at.toMillis() > EXPIRE_DATE_MAX.getTime()) return { kind: 'refused', problem: 'far' };
  if (at.toMillis() < reader.now.getTime() + EXPIRY_LEAD_MS) return { kind: 'refused', problem: 'past' };
  return { kind: 'read', value: at.startOf('second').toJSDate() };
}

function shortDuration(typed: string, now: DateTime): DateTime | null {
  const match = SHORT.exec(typed);
  const unit = match?.[2]?.toLowerCase();
  if (unit === undefined) return null;
  const amount = Number(match?.[1]);
  return now.plus(duration(unit, amount));
}

function duration(unit: string, amount: number): DurationLikeObject {
  if (unit.startsWith('mo')) return { months: amount };
  switch (unit.charAt(0)) {
    case 'm':
      return { minutes: amount };
    case 'h':
      return { hours: amount };
    case 'd':
      return { days: amount };
    case 'w':
      return { weeks: amount };
    default:
      return { years: amount };
  }
}

function naturalDate(typed: string, now: DateTime, locale: string): DateTime | 'skipped' | null {
  for (const read of parsers(locale)) {
    // Chrono takes a fixed offset only: what it says is used as a wall-clock time and placed in the zone here.
    const reference = { instant: now.toJSDate(), timezone: now.offset };
    const [result, more] = read(typed, reference, { forwardDate: true });
    if (result === undefined || more !== undefined) continue;
    if (result.text.length < typed.length || result.end) continue;
    return place(result.start, now);
  }
  return null;
}

function* parsers(locale: string): Generator<Chrono['parse']> {
  const own = LANGUAGES.find((language) => language === locale.split('-')[0]);
  if (own !== undefined) {
    const language: { casual: Chrono } = load(`chrono-node/${own}`);
    yield (...typed) => language.casual.parse(...typed);
  }
  const english: typeof import('chrono-node/en') = load('chrono-node/en');
  yield (...typed) => english.GB.parse(...typed);
}

function place(parts: ParsedComponents, now: DateTime): DateTime | 'skipped' {
  if (parts.isCertain('timezoneOffset')) return DateTime.fromJSDate(parts.date(), { zone: now.zone });
  const tags = [...parts.tags()];
  const partOfDay = tags.some((tag) => PART_OF_DAY.test(tag));
  const timed = parts.isCertain('hour') || partOfDay;
  const relative = tags.includes('result/relativeDate');
  const clock = timed
    ? { hour: parts.get('hour') ?? 0, minute: parts.get('minute') ?? 0 }
    : relative
      ? { hour: now.hour, minute: now.minute }
      : { hour: 23, minute: 59 };
  const day = {
    year: parts.get('year') ?? now.year,
    month: parts.get('month') ?? 1,
    day: parts.get('day') ?? 1,
  };
  const at = DateTime.fromObject({ ...day, ...clock }, { zone: now.zone });
  // Luxon moves a time that a clock change skips to one that exists: that is not what was typed.
  return at.isValid && (at.hour !== clock.hour || at.minute !== clock.minute) ? 'skipped' : at;
}
