import { createRequire } from 'node:module';
import type { Chrono, ParsedComponents } from 'chrono-node';
import type { DateTime } from 'luxon';
import type { Clock } from './clock.ts';

const LANGUAGES = ['fr', 'it', 'ja', 'nl', 'uk'] as const;
/** Chrono marks these parts of a day with an hour it is not certain of; the hour is what was meant. */
const PART_OF_DAY = /^casualReference\/(?:tonight|evening|afternoon|morning|noon|midnight)$/;

/** Each is loaded when it is first needed: all of them would take as long as the rest of a start. */
const load = createRequire(import.meta.url);

export interface WallClock {
  day: DateTime;
  /** null: a day alone. */
  clock: Clock | null;
}

/** Reads a moment in the person's own language, if that is not English. The whole text has to be understood. */
export function readInLanguage(text: string, now: DateTime, locale: string): WallClock | null {
  const own = LANGUAGES.find((language) => language === locale.split('-')[0]);
  if (own === undefined) return null;
  const language: { casual: Chrono } = load(`chrono-node/${own}`);
  // Chrono takes a fixed offset only: what it says is used as a wall-clock time and placed in the zone by who asks.
  const reference = { instant: now.toJSDate(), timezone: now.offset };
  const [result, more] = language.casual.parse(text, reference, { forwardDate: true });
  if (result === undefined || more !== undefined || result.end) return null;
  return result.text.length < text.length ? null : wallClock(result.start, now);
}

function wallClock(parts: ParsedComponents, now: DateTime): WallClock | null {
  const tags = [...parts.tags()];
  const relative = tags.includes('result/relativeDate');
  const timed = parts.isCertain('hour') || tags.some((tag) => PART_OF_DAY.test(tag));
  // A month with a year may as well be one with a day ("dic 31"); offsets are read before this.
  const dayless = parts.isCertain('month') && !parts.isCertain('day') && !relative;
  if (dayless || parts.isCertain('timezoneOffset')) return null;
  return {
    day: now.startOf('day').set({
      year: parts.get('year') ?? now.year,
      month: parts.get('month') ?? 1,
      day: parts.get('day') ?? 1,
    }),
    clock: timed
      ? { hour: parts.get('hour') ?? 0, minute: parts.get('minute') ?? 0 }
      : relative
        ? { hour: now.hour, minute: now.minute }
        : null,
  };
}
