import type { HourCycle } from '../person.ts';
import type { Schedule } from '../rotation.ts';
import { readClock } from './expiry/clock.ts';
import { WEEKDAYS } from './expiry/dates.ts';
import { plainPhrase } from './expiry/phrase.ts';
import { readEitherWay } from './languages/in-english.ts';

type Day = Partial<Pick<Schedule, 'every' | 'day'>>;

/** What somebody said of a schedule; what they left out is not there. */
export interface TypedSchedule {
  day: Day;
  /** Minutes of the day: none, one, or several that may be meant, the likeliest first. */
  minutes: number[];
}

const TEXT_MAX = 100;
const OF_MONTH = '(?: of (?:the|every|each|a) month| (?:every|each) month)?';
const ON = '(?:(?:on|every|each|weekly|monthly) )*(?:the )?';

type Form = readonly [string, (groups: Readonly<Record<string, string>>) => Day | null];

const FORMS: readonly Form[] = [
  ['(?:every ?day|each day|daily)', () => ({ every: 'day', day: 0 })],
  [
    `(?:every week |weekly )?${ON}(?<weekday>${WEEKDAYS.join('|')})s?`,
    ({ weekday = '' }) => ({ every: 'week', day: WEEKDAYS.indexOf(weekday) + 1 }),
  ],
  [`${ON}(?:last day|end)${OF_MONTH}`, () => ({ every: 'month', day: 31 })],
  [`${ON}(?<date>\\d{1,2})(?:st|nd|rd|th)${OF_MONTH}`, dayOfMonth],
  [`${ON}day (?<date>\\d{1,2})${OF_MONTH}`, dayOfMonth],
  ['(?:every week|weekly)', () => ({ every: 'week' })],
  ['(?:every month|monthly)', () => ({ every: 'month' })],
];

function dayOfMonth({ date }: Readonly<Record<string, string>>): Day | null {
  const day = Number(date);
  return day >= 1 && day <= 31 ? { every: 'month', day } : null;
}

/**
 * Reads when something is to happen again and again: "Monday 09:30", "every day at 7", "the last day of the month", "18:00".
 * @param language BCP 47: read besides English. @param chosen what was said before: where a day of the month is asked for, "15" is one.
 * @returns null for what is not understood as a whole.
 */
export function readSchedule(
  text: string,
  chosen: Day,
  cycle: HourCycle | null,
  language: string,
): TypedSchedule | null {
  if (text.length > TEXT_MAX) return null;
  return readEitherWay(
    text,
    language,
    (english) => readEnglishSchedule(english, chosen, cycle),
    (read) => read !== null,
  );
}

function readEnglishSchedule(text: string, chosen: Day, cycle: HourCycle | null): TypedSchedule | null {
  const phrase = plainPhrase(text);
  const asksDay = chosen.every === 'month' && chosen.day === undefined;
  if (asksDay && /^\d{1,2}$/.test(phrase)) {
    const day = dayOfMonth({ date: phrase });
    return day === null ? null : { day, minutes: [] };
  }
  for (const [form, dayOf] of FORMS) {
    const match =
      new RegExp(`^${form}(?:(?: ,)? (?<rest>.+))?$`).exec(phrase) ??
      new RegExp(`^(?<rest>.+?)(?: ,)? ${form}$`).exec(phrase);
    if (match === null) continue;
    const { rest, ...groups } = match.groups ?? {};
    const day = dayOf(groups);
    const minutes = rest === undefined ? [] : minutesOf(rest, cycle);
    if (day !== null && minutes !== null) return { day, minutes };
  }
  const minutes = minutesOf(phrase, cycle);
  return minutes === null ? null : { day: {}, minutes };
}

/** Midnight is the beginning of the day that is named. */
function minutesOf(phrase: string, cycle: HourCycle | null): number[] | null {
  const clocks = readClock(phrase, cycle);
  return clocks === null ? null : [...new Set(clocks.map(({ hour, minute }) => hour * 60 + minute))];
}
