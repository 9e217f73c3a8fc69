import type { DateTime } from 'luxon';
import type { DateOrder } from '../../person.ts';
import type { UnsureWhy } from '../read-result.ts';
import { readDate, WEEKDAYS } from './dates.ts';
import { readHoliday } from './holidays.ts';

/** Days that a text may mean, the likeliest first. They may be past. */
export interface Days {
  days: DateTime[];
  why: UnsureWhy;
  /** A month, a week, or a year: no time of day goes with it. */
  whole?: true;
}

export interface Calendar {
  /** In the person's zone. */
  now: DateTime;
  dateOrder: DateOrder | null;
  /** With a region where it is known. BCP 47. */
  locale: string;
}

const WEEKDAY = `(${WEEKDAYS.join('|')})`;
const COUNT = '(\\d{1,3}|an?)';
const PERIOD = '(week|month|year)';
type Period = 'week' | 'month' | 'year';

type Form = readonly [RegExp, (groups: readonly string[], calendar: Calendar) => Days | null];

const FORMS: readonly Form[] = [
  [/^(?:today|this)$/, (_, { now }) => day(now)],
  [/^tomorrow$/, (_, { now }) => day(now.plus({ days: 1 }))],
  [/^day after tomorrow$/, (_, { now }) => day(now.plus({ days: 2 }))],
  [/^(?:yesterday|last \w+)$/, (_, { now }) => day(now.minus({ days: 1 }))],
  [form(`(?:this |coming |this coming )?${WEEKDAY}`), ([name], { now }) => weekday(now, name)],
  [form(`(?:next|following) ${WEEKDAY}`), ([name], { now }) => nextWeekday(now, name)],
  [form(`${WEEKDAY} after next`), ([name], { now }) => day(coming(now, name).plus({ weeks: 1 }))],
  [
    form(`(?:next week (?:on )?${WEEKDAY}|${WEEKDAY} (?:of )?next week)`),
    ([a, b], { now }) => inNextWeek(now, a ?? b),
  ],
  // A week from friday, friday week, 3 days after christmas.
  [/^(.+) (week|fortnight)$/, ([base, unit], at) => shifted(base, 1, unit, at)],
  [
    form(`(?:(?!in .* on )in )?(?:${COUNT} )?(days?|weeks?|fortnights?|months?) (from|on|after|before) (.+)`),
    ([n = '1', unit, side, base], at) => shifted(base, side === 'before' ? `-${n}` : n, unit, at),
  ],
  [
    form(`${COUNT} (weeks?|fortnights?) (today|tomorrow|${WEEKDAYS.join('|')})`),
    ([n, unit, base], at) => shifted(base, n, unit, at),
  ],
  // With a time of day; alone, it is a length of time.
  [
    form(`(?:in )?${COUNT} (days?|weeks?|fortnights?|months?)(?: from now)?`),
    ([n, unit], at) => shifted('today', n, unit, at),
  ],
  [/^end of (?:the |this )?weekend$/, (_, { now }) => day(now.endOf('week'))],
  [/^(?:this |coming )?weekend$/, (_, { now }) => weekend(now)],
  [/^(?:next|following) weekend$/, (_, { now }) => nextWeekend(now)],
  [form(`end of (?:this |the )?${PERIOD}`), ([period], { now }) => endOf(now, period)],
  [
    form(`end of (?:next |the next |the following )${PERIOD}`),
    ([period], { now }) => endOf(following(now, period), period),
  ],
  [/^this (month|year)$/, ([period], { now }) => endOf(now, period)],
  [/^this week$/, (_, { now }) => endOf(now, 'week')],
  // Until it begins, or until it ends: they say which.
  [
    form(`(?:next|following|coming) ${PERIOD}`),
    ([period], { now }) => around(following(now, period), period),
  ],
  [/^(20\d\d)$/, ([year], { now }) => around(now.set({ year: Number(year), month: 6 }), 'year')],
  [/^end of (20\d\d)$/, ([year], { now }) => day(now.set({ year: Number(year), month: 12, day: 31 }))],
  [/^end of (.+)$/, ([base], at) => endOfBase(base, at)],
];

/** Reads a day: "tomorrow", "friday week", "31 december", "30th", "end of the month". */
export function readDays(phrase: string, calendar: Calendar): Days | null {
  const text = phrase.replace(/^(?:on|the) (?:the )?/, '');
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    const days = match === null ? null : read(match.slice(1), calendar);
    if (days !== null) return days;
  }
  return readHoliday(text, calendar) ?? readDate(text, calendar);
}

function form(source: string): RegExp {
  return new RegExp(`^${source}$`);
}

function day(...days: DateTime[]): Days {
  return { days, why: 'which-day' };
}

/** The next day of that name, today included. */
function coming(now: DateTime, name = ''): DateTime {
  return now.plus({ days: (WEEKDAYS.indexOf(name) + 1 - now.weekday + 7) % 7 });
}

/** "Friday", said on a Friday, may be today or in a week. */
function weekday(now: DateTime, name: string | undefined): Days {
  const next = coming(now, name);
  return next.hasSame(now, 'day') ? day(next, next.plus({ weeks: 1 })) : day(next);
}

/** The coming one to some, the one after it to others. */
function nextWeekday(now: DateTime, name: string | undefined): Days {
  const next = coming(now, name);
  const later = next.plus({ weeks: 1 });
  return next.hasSame(now, 'day') ? day(later) : day(next, later);
}

function inNextWeek(now: DateTime, name = ''): Days {
  return day(now.startOf('week').plus({ weeks: 1, days: WEEKDAYS.indexOf(name) }));
}

function shifted(base = '', count: string | number | undefined, unit = '', calendar: Calendar): Days | null {
  if (/^(?:in )?\d+$|^(?:an?|this|next|last|end of|end of (?:this|the|next))$/.test(base)) return null;
  // "Friday week", said on a Friday, is in a week.
  if (base === 'now') return shifted('today', count, unit, calendar);
  const from = WEEKDAYS.includes(base) ? day(coming(calendar.now, base)) : readDays(base, calendar);
  if (from === null || from.whole === true) return null;
  const name = unit.replace(/s$/, '');
  const times = Number(String(count).replace(/an?$/, '1')) * (name === 'fortnight' ? 2 : 1);
  const by = { [name === 'fortnight' ? 'weeks' : `${name}s`]: times };
  return { ...from, days: from.days.map((at) => at.plus(by)) };
}

function weekend(now: DateTime): Days {
  const sunday = now.endOf('week');
  return now.weekday === 7 ? day(sunday) : day(sunday, sunday.minus({ days: 1 }));
}

function nextWeekend(now: DateTime): Days {
  const [sunday, later] = [now.endOf('week'), now.endOf('week').plus({ weeks: 1 })];
  return now.weekday > 5
    ? day(later, later.minus({ days: 1 }))
    : day(sunday, sunday.minus({ days: 1 }), later, later.minus({ days: 1 }));
}

function isPeriod(text: string | undefined): text is Period {
  return text === 'week' || text === 'month' || text === 'year';
}

function endOf(now: DateTime, period: string | undefined): Days | null {
  if (!isPeriod(period)) return null;
  const end = now.endOf(period);
  // A week of work ends on a Friday.
  const friday = end.minus({ days: 2 });
  return period === 'week' && friday >= now ? day(end, friday) : day(end);
}

function following(now: DateTime, period: string | undefined): DateTime {
  return isPeriod(period) ? now.startOf(period).plus({ [`${period}s`]: 1 }) : now;
}

function around(at: DateTime, period: string | undefined): Days | null {
  if (!isPeriod(period)) return null;
  return { ...day(at.startOf(period).minus({ days: 1 }), at.endOf(period)), whole: true };
}

/** "End of friday" is friday; the end of a month that is named is its last day. */
function endOfBase(base = '', calendar: Calendar): Days | null {
  const days = readDays(base, calendar);
  return days?.whole === true ? day(...days.days.slice(-1)) : days;
}
