import type { Session } from '../web/mini-app/api.ts';

/** How this person reads times and numbers. Moments are Unix milliseconds. */
export interface Formats {
  number: (value: number) => string;
  /** "34%". @param share 0 to 1. */
  percent: (share: number) => string;
  /** "+12%", "−3%". @param share of what it was before: 0.12, -0.03. */
  change: (share: number) => string;
  /** "27 Nov 2026, 18:00" */
  moment: (at: number) => string;
  /** "27 Nov", with the year where it is another one. */
  day: (at: number) => string;
  /** "in 3 days", "2 hours ago" */
  distance: (at: number) => string;
}

const MINUTE = 60_000;
const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, ms: number, most: number])[] = [
  ['minute', MINUTE, 90],
  ['hour', 60 * MINUTE, 47],
  ['day', 1440 * MINUTE, 60],
  ['month', 43_830 * MINUTE, 23],
  ['year', 525_960 * MINUTE, Infinity],
];

export function createFormats({ locale, timeZone, hourCycle }: Session['reading']): Formats {
  const clock = {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: hourCycle === '12' ? 'h12' : 'h23',
  } as const;
  const day = { day: 'numeric', month: 'short', timeZone } as const;
  // Making one takes as long as a paragraph of the page: only those that are used are made.
  const numbers = once(() => new Intl.NumberFormat(locale));
  const percents = once(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const changes = once(() => new Intl.NumberFormat(locale, { style: 'percent', signDisplay: 'exceptZero' }));
  const moments = once(() => new Intl.DateTimeFormat(locale, { ...day, year: 'numeric', ...clock }));
  const days = once(() => new Intl.DateTimeFormat(locale, day));
  const daysOfYears = once(() => new Intl.DateTimeFormat(locale, { ...day, year: 'numeric' }));
  const years = once(() => new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }));
  const distances = once(() => new Intl.RelativeTimeFormat(locale));
  return {
    number: (value) => numbers().format(value),
    percent: (share) => percents().format(share),
    change: (share) => changes().format(share),
    moment: (at) => moments().format(at),
    day: (at) => (years().format(at) === years().format(Date.now()) ? days : daysOfYears)().format(at),
    distance(at) {
      const ms = at - Date.now();
      for (const [unit, length, most] of UNITS) {
        const count = Math.round(Math.abs(ms) / length);
        if (count <= most) return distances().format(Math.sign(ms) * Math.max(count, 1), unit);
      }
      return '';
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
