import { DateTime } from 'luxon';
import type { HourCycle } from '../../person.ts';
import type { Reader, UnsureWhy } from '../read-result.ts';
import { readClock, type Clock } from './clock.ts';
import { readDate } from './dates.ts';
import { readDays, type Calendar, type Days } from './days.ts';
import { readLength } from './length.ts';
import { readInLanguage } from './other-languages.ts';

/** Moments that a text may mean, the likeliest first. They may be past, or skipped by a clock change. */
export interface Moments {
  moments: (DateTime | 'skipped')[];
  why: UnsureWhy;
}

const END_OF_DAY: Clock = { hour: 23, minute: 59 };
const WEEKDAY = /day$/;
/** Years that look like times of day. */
const YEAR = /^(?:, )?20[2-5]\d$/;
/** Between a day and a time of that day, in either order. */
const JOINT =
  /^(?:,|at|on|by|until|before|around|about|from) |(?: ?,| at| on| by| until| before| around| about)+$/g;

/**
 * Reads a length of time, a day, a time of day, or a day with a time.
 * @param phrase as `plainPhrase` gives it. @param lead what stood before it, as "until ". @param now in the zone it is in.
 */
export function readMoments(phrase: string, lead: string, now: DateTime, reader: Reader): Moments | null {
  const cycle = reader.hourCycle ?? cycleOf(reader.locale);
  const calendar = { now, dateOrder: reader.dateOrder, locale: reader.locale };
  const text = phrase.includes('tonight') ? `today ${phrase.replace('tonight', '').trim()} night` : phrase;
  // "Until the weekend" is until it begins, or with it.
  if (/^(?:this )?weekend$/.test(text) && /\b(?:until|till?|by|before) $/.test(lead)) {
    const friday = at(now.endOf('week').minus({ days: 2 }), END_OF_DAY);
    const sunday = at(now.endOf('week'), END_OF_DAY);
    return { moments: lead.endsWith('before ') ? [friday] : [friday, sunday], why: 'which-day' };
  }
  return (
    readLengthOrHour(text, lead, now, cycle) ??
    alone(text, lead, calendar, cycle) ??
    dayWithClock(text, calendar, cycle) ??
    inLanguage(phrase, now, reader.locale)
  );
}

/** English alone tells nothing; with a region, or in another language, it is known how times are written. */
function cycleOf(locale: string): HourCycle | null {
  // "und", or none: a language that is not known.
  if (locale === 'en' || !/^(?!und)[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(locale)) return null;
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  return hourCycle === 'h12' || hourCycle === 'h11' ? '12' : '24';
}

/** "18h" is a time to many, and a length to others. */
function readLengthOrHour(
  text: string,
  lead: string,
  now: DateTime,
  cycle: HourCycle | null,
): Moments | null {
  const length = readLength(text, now);
  const [, hour] = /^(\d{1,2}) ?h(?: ?[0-5]\d)?$/.exec(text) ?? [];
  const until = /\b(?:until|till|til|by|before) $/.test(lead);
  if (length === null || hour === undefined || Number(hour) > 23) return length;
  if (!until && (lead !== '' || Number(hour) < 13)) return length;
  const clocks = readClock(text, cycle) ?? [];
  return {
    moments: [...length.moments, ...clocks.map((clock) => nextAt(now, clock))],
    why: 'length-or-time',
  };
}

function alone(text: string, lead: string, calendar: Calendar, cycle: HourCycle | null): Moments | null {
  const { now } = calendar;
  const days = readDays(text, calendar);
  // "2040" is a year, and "0" is nothing.
  const clocks = YEAR.test(text) || /^0+$/.test(text) ? null : readClock(text, cycle);
  const nth = /^(?:1[3-9]|2[0-3])$/.test(text) ? readDate(`${text}th`, calendar) : null;
  const ends = [days, nth].flatMap((found) => (found === null ? [] : endsOf(found, /\bbefore $/.test(lead))));
  const times = (clocks ?? []).map((clock) => nextAt(now, clock));
  if (ends.length + times.length === 0) return null;
  const why = ends.length > 0 && times.length > 0 ? 'date-or-time' : (days?.why ?? 'am-or-pm');
  return { moments: [...times, ...ends], why };
}

/** The ends of the days; "before friday" may leave friday out. */
function endsOf({ days, whole }: Days, before: boolean): (DateTime | 'skipped')[] {
  const ends = before && whole !== true ? days.flatMap((day) => [day.minus({ days: 1 }), day]) : days;
  return ends.map((day) => at(day, END_OF_DAY));
}

/** "Friday at 5", "5pm on friday". The longest day that leaves a time is taken. */
function dayWithClock(text: string, calendar: Calendar, cycle: HourCycle | null): Moments | null {
  const words = text.split(' ');
  for (let size = words.length - 1; size > 0; size -= 1) {
    const [start, end] = [words.slice(0, size).join(' '), words.slice(size).join(' ')];
    const found = combined(start, end, calendar, cycle);
    if (found !== null) return found;
  }
  for (let size = words.length - 1; size > 0; size -= 1) {
    const [start, end] = [words.slice(-size).join(' '), words.slice(0, -size).join(' ')];
    // "20 until friday" is 20 of something.
    if (/^(?:until|till?|by|before) /.test(start) || / (?:until|till?|by|before)$/.test(end)) continue;
    const found = combined(start, end, calendar, cycle);
    if (found !== null) return found;
  }
  return null;
}

function combined(
  dayText: string,
  clockText: string,
  calendar: Calendar,
  cycle: HourCycle | null,
): Moments | null {
  // "Friday 2030" may name a year.
  const clocks = YEAR.test(clockText) ? null : readClock(clockText.replaceAll(JOINT, ''), cycle);
  const found = clocks === null ? null : readDays(dayText.replaceAll(JOINT, ''), calendar);
  if (clocks === null || found === null || found.whole === true) return null;
  const moments = found.days.flatMap((day) => clocks.map((clock) => at(day, clock)));
  const why = found.days.length > 1 || clocks.some(({ nextDay }) => nextDay) ? found.why : 'am-or-pm';
  // "Friday 13" may be a day as well.
  if (!WEEKDAY.test(dayText) || !/^\d{1,2}$/.test(clockText)) return { moments, why };
  const date = readDate(`${clockText}th`, calendar)?.days.filter((day) =>
    found.days.some(({ weekday }) => weekday === day.weekday),
  );
  return date === undefined || date.length === 0
    ? { moments, why }
    : { moments: [...moments, ...date.map((day) => at(day, END_OF_DAY))], why: 'date-or-time' };
}

function inLanguage(text: string, now: DateTime, locale: string): Moments | null {
  const found = readInLanguage(text, now, locale);
  return found === null ? null : { moments: [at(found.day, found.clock ?? END_OF_DAY)], why: 'which-day' };
}

/** The next time the clock says so, long enough from now to be of use. */
function nextAt(now: DateTime, clock: Clock): DateTime | 'skipped' {
  const today = at(now, clock);
  return today !== 'skipped' && today <= now.plus({ minutes: 1 }) ? at(now.plus({ days: 1 }), clock) : today;
}

function at(date: DateTime, { hour, minute, nextDay }: Clock): DateTime | 'skipped' {
  const { year, month, day } = nextDay === true ? date.plus({ days: 1 }) : date;
  const moment = DateTime.fromObject({ year, month, day, hour, minute }, { zone: date.zone });
  // Luxon moves a time that a clock change skips to one that exists: that is not what was typed.
  return moment.isValid && (moment.hour !== hour || moment.minute !== minute) ? 'skipped' : moment;
}
