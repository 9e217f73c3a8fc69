import type { DateTime } from 'luxon';
import type { Calendar, Days } from './days.ts';

/** Days that are called by a name everywhere: month and day, two where people mean either. */
const FIXED: readonly (readonly [RegExp, ...(readonly [number, number])[]])[] = [
  [/^(?:christmas|christmas day)$/, [12, 25]],
  [/^christmas eve$/, [12, 24]],
  [/^boxing day$/, [12, 26]],
  [/^(?:new year's eve|silvester)$/, [12, 31]],
  [/^new year's day$/, [1, 1]],
  [/^(?:the )?new year(?:'?s)?$/, [12, 31], [1, 1]],
  [/^(?:saint |st\.? )?valentine'?s?(?: day)?$/, [2, 14]],
  [/^(?:saint |st\.? )patrick'?s?(?: day)?$/, [3, 17]],
  [/^april fool'?s?'?(?: day)?$/, [4, 1]],
  [/^hallowe'?en$/, [10, 31]],
];

const FROM_EASTER: readonly (readonly [RegExp, number])[] = [
  [/^good friday$/, -2],
  [/^easter(?: sunday)?$/, 0],
  [/^easter monday$/, 1],
];

/** Reads the few holidays that are on the same day wherever they are kept. */
export function readHoliday(text: string, { now }: Calendar): Days | null {
  const [, named = '', which] = /^(.+?)(?: (this year|20\d\d))?$/.exec(text) ?? [];
  const year = Number(which);
  const fixed = FIXED.find(([name]) => name.test(named));
  if (fixed !== undefined) {
    const [, ...dates] = fixed;
    // "New year 2027" begins as 2026 ends.
    if (dates.length > 1 && year > 0) return null;
    return {
      days: dates.map(([month, day]) => ahead(now, year, (year) => now.set({ year, month, day }))),
      why: 'which-day',
    };
  }
  const easter = FROM_EASTER.find(([name]) => name.test(named));
  if (easter === undefined) return null;
  return {
    days: [ahead(now, year, (year) => easterSunday(now, year).plus({ days: easter[1] }))],
    why: 'which-day',
  };
}

/** In the year that is named; else the next time. */
function ahead(now: DateTime, named: number, of: (year: number) => DateTime): DateTime {
  if (named > 0) return of(named);
  const thisYear = of(now.year);
  return thisYear.endOf('day') < now ? of(now.year + 1) : thisYear;
}

/** The Gregorian computus (Meeus). */
function easterSunday(now: DateTime, year: number): DateTime {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * correction + 114;
  return now.set({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}
