import type { Wording } from '../words.ts';
import { shortMoment, type Reading } from './moment.ts';

/** Up to here a person counts minutes; beyond, they look at the clock. */
const MINUTES_MAX = 90;

/** How long somebody has to wait, as they would say it: "about 2 minutes", "until 25 Nov, 14:05". */
export function waitTime(seconds: number, words: Wording, reading: Reading, now: Date): string {
  const minutes = Math.max(Math.round(seconds / 60), 1);
  if (minutes <= MINUTES_MAX) return words.plain('wait-minutes', { minutes });
  return words.plain('wait-until', {
    at: shortMoment(new Date(now.getTime() + seconds * 1000), reading, now),
  });
}

/** The same without a clock, for texts that don't know how the person reads one. */
export function aboutHowLong(seconds: number): { unit: 'minutes' | 'hours'; count: number } {
  const minutes = Math.max(Math.round(seconds / 60), 1);
  return minutes <= MINUTES_MAX
    ? { unit: 'minutes', count: minutes }
    : { unit: 'hours', count: Math.round(minutes / 60) };
}
