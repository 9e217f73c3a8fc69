import { LANGUAGE } from '../text.ts';

/** All take Unix seconds and answer in the viewer's own zone. */

const clock = new Intl.DateTimeFormat(LANGUAGE, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const weekday = new Intl.DateTimeFormat(LANGUAGE, { weekday: 'short' });
const dayAndMonth = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short' });
const longDay = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'long' });
const longDayAndYear = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'long', year: 'numeric' });
const full = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
const relative = new Intl.RelativeTimeFormat(LANGUAGE, { numeric: 'auto' });

const DAY = 86_400;

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', DAY],
  ['hour', 3600],
  ['minute', 60],
];

function dayNumber(seconds: number): number {
  const date = new Date(seconds * 1000);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / (DAY * 1000));
}

export function clockTime(seconds: number): string {
  return clock.format(seconds * 1000);
}

export function fullTime(seconds: number): string {
  return full.format(seconds * 1000);
}

export function sameDay(a: number, b: number): boolean {
  return dayNumber(a) === dayNumber(b);
}

/** "Today", "Yesterday", "4 March", "4 March 2025". */
export function dayTitle(seconds: number, now: number): string {
  const days = dayNumber(seconds) - dayNumber(now);
  if (days === 0 || days === -1) {
    const words = relative.format(days, 'day');
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
  const sameYear = new Date(seconds * 1000).getFullYear() === new Date(now * 1000).getFullYear();
  return (sameYear ? longDay : longDayAndYear).format(seconds * 1000);
}

/** As short as a list allows: "14:05", "Tue", "4 Mar". */
export function listTime(seconds: number, now: number): string {
  const days = dayNumber(now) - dayNumber(seconds);
  if (days === 0) return clockTime(seconds);
  return days > 0 && days < 7 ? weekday.format(seconds * 1000) : dayAndMonth.format(seconds * 1000);
}

/** "7 days", "1.5 hours": a length of time, never negative. */
export function duration(seconds: number): string {
  const length = Math.abs(seconds);
  const [unit, unitLength] = UNITS.find(([, unitLength]) => length >= unitLength) ?? ['second', 1];
  const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(LANGUAGE, style).format(length / unitLength);
}

/** "in 3 days", "2 hours ago". */
export function fromNow(seconds: number, now: number): string {
  const away = seconds - now;
  const [unit, length] = UNITS.find(([, length]) => Math.abs(away) >= length) ?? ['second', 1];
  return relative.format(Math.round(away / length), unit);
}
