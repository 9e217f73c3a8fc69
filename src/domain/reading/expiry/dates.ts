import type { DateTime } from 'luxon';
import type { DateOrder } from '../../person.ts';
import type { Calendar, Days } from './days.ts';

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = `(${MONTHS.join('|')})`;
const WEEKDAY = /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: ?,)? (?:the )?/;
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const DAY = '(?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\.?';
/** Two digits only for the years a link may end in: "31 dec 18" is no year. */
const YEAR = '(?: ?,? ?[-/. ] ?(?:of )?(\\d{4}|(?:2[6-9]|3\\d)))?';

const DAY_MONTH = new RegExp(`^${DAY}(?: of |[-/. ])?(?: )?${MONTH}${YEAR}$`);
const MONTH_DAY = new RegExp(`^${MONTH}[-/. ]?(?: )?${DAY}(?: ?,? ?[-/. ] ?(\\d{4}))?$`);
const MONTH_ALONE = new RegExp(`^(?:in )?${MONTH}(?: (?:of )?(\\d{4}))?$`);
const MID_MONTH = new RegExp(`^(?:mid|middle of)[ -]${MONTH}$`);
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|2[6-9]|3\d)|\.)?$/;
const SLASHED = /^(\d{1,2})([/-])(\d{1,2})(?:[/-](\d{4}|\d\d))?$/;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)(?: (?:of )?(?:(this|the|next) month))?$/;

/** Reads a date of the calendar: "31 december", "dec 31, 2026", "31.12.", "12/31", "2026-12-31", "30th". */
export function readDate(text: string, calendar: Calendar): Days | null {
  const [prefix, name] = WEEKDAY.exec(text) ?? [];
  if (prefix === undefined) return readPlainDate(text.replace(/^(?:the )/, ''), calendar);
  const found = readPlainDate(text.slice(prefix.length), calendar);
  if (found === null || found.whole === true) return null;
  return { ...found, days: found.days.flatMap((day) => agreeing(day, name ?? '')) };
}

/** A date and a weekday that don't agree: they meant one of the two. */
function agreeing(day: DateTime, name: string): DateTime[] {
  const off = (WEEKDAYS.indexOf(name) + 1 - day.weekday + 7) % 7;
  if (off === 0) return [day];
  return [day, day.plus({ days: off > 3 ? off - 7 : off })];
}

function readPlainDate(text: string, calendar: Calendar): Days | null {
  const { now } = calendar;
  const [, day, monthAfter, yearAfter] = DAY_MONTH.exec(text) ?? [];
  if (monthAfter !== undefined)
    return certain(dated(now, Number(day), MONTHS.indexOf(monthAfter) + 1, yearAfter));
  const [, monthBefore, dayAfter, yearBehind] = MONTH_DAY.exec(text) ?? [];
  if (monthBefore !== undefined)
    return certain(dated(now, Number(dayAfter), MONTHS.indexOf(monthBefore) + 1, yearBehind));
  const [, middle] = MID_MONTH.exec(text) ?? [];
  if (middle !== undefined) return certain(dated(now, 15, MONTHS.indexOf(middle) + 1, undefined));
  const [, alone, ofYear] = MONTH_ALONE.exec(text) ?? [];
  if (alone !== undefined) return month(now, MONTHS.indexOf(alone) + 1, ofYear);
  const [, year, isoMonth, isoDay] = ISO.exec(text) ?? [];
  if (year !== undefined) return certain(dated(now, Number(isoDay), Number(isoMonth), year));
  const [, nth, which] = ORDINAL.exec(text) ?? [];
  if (nth !== undefined) return dayOfMonth(now, Number(nth), which);
  return inDigits(text, calendar);
}

function certain(day: DateTime | null): Days | null {
  return day === null ? null : { days: [day], why: 'which-day' };
}

/** Without a year: the next time that date comes, today included. @returns null for a date that no calendar has. */
function dated(now: DateTime, day: number, month: number, year: string | undefined): DateTime | null {
  if (year !== undefined)
    return existing(now, day, month, year.length === 2 ? 2000 + Number(year) : Number(year));
  const thisYear = existing(now, day, month, now.year);
  if (thisYear !== null && thisYear.endOf('day') >= now) return thisYear;
  // The 29th of February comes every four years.
  for (let ahead = 1; ahead <= 8; ahead += 1) {
    const later = existing(now, day, month, now.year + ahead);
    if (later !== null) return later;
  }
  return null;
}

function existing(now: DateTime, day: number, month: number, year: number): DateTime | null {
  const at = now.startOf('day').set({ year, month, day: 1 }).set({ day });
  return month >= 1 && month <= 12 && day >= 1 && at.month === month && at.day === day ? at : null;
}

/** Until it begins, or until it ends: they say which. */
function month(now: DateTime, number: number, year: string | undefined): Days {
  const last = (at: DateTime): DateTime => at.endOf('month').startOf('day');
  const first = now.startOf('month').set({ month: number, year: Number(year ?? now.year) });
  const start = year === undefined && first.endOf('month') < now ? first.plus({ years: 1 }) : first;
  return { days: [start.minus({ days: 1 }), last(start)], why: 'which-day', whole: true };
}

function dayOfMonth(now: DateTime, day: number, which: string | undefined): Days | null {
  if (day < 1 || day > 31) return null;
  const from = which === 'next' ? 1 : 0;
  for (let ahead = from; ahead <= from + 12; ahead += 1) {
    const first = now.startOf('month').plus({ months: ahead });
    const at = existing(now, day, first.month, first.year);
    if (at === null) continue;
    if (at.hasSame(now, 'day') && which === undefined)
      return { days: [at, at.plus({ months: 1 })], why: 'which-day' };
    if (at.endOf('day') >= now || which !== undefined) return certain(at);
  }
  return null;
}

function inDigits(text: string, { now, dateOrder, locale }: Calendar): Days | null {
  const dotted = DOTTED.exec(text);
  // Who writes dots puts the day first; "05.06" may be a time as well, which is asked elsewhere.
  const [first, second, year] = dotted?.slice(1) ?? slashed(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const dayFirst = dated(now, Number(first), Number(second), year);
  const monthFirst = dated(now, Number(second), Number(first), year);
  const order = dateOrder ?? (dotted === null ? orderOf(locale) : 'day-first');
  if (dotted !== null && dateOrder !== 'month-first') return certain(dayFirst) ?? certain(monthFirst);
  if (dayFirst === null || monthFirst === null || Number(first) === Number(second))
    return certain(dayFirst ?? monthFirst);
  if (dotted === null && order !== null) return certain(order === 'day-first' ? dayFirst : monthFirst);
  return { days: [dayFirst, monthFirst], why: 'day-or-month' };
}

function slashed(text: string): string[] | null {
  const match = SLASHED.exec(text);
  const [, first, mark, second, year] = match ?? [];
  if (first === undefined || second === undefined) return null;
  // "5-6" and "9-17" are rather ranges, "31-12" can't be, and "24/7" is always.
  if (text === '24/7') return null;
  if (mark === '-' && year === undefined && Number(first) <= 12) return null;
  return [first, second, ...(year === undefined ? [] : [year])];
}

/** What all who write that language write; English is written in either order, others are not known. */
export function orderOf(locale: string): DateOrder | null {
  const [language = ''] = locale.split('-');
  if (['ja', 'ko', 'zh', 'hu', 'lt'].includes(language)) return 'month-first';
  return ['ar', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'ru', 'uk', 'pl', 'cs', 'tr'].includes(language)
    ? 'day-first'
    : null;
}
