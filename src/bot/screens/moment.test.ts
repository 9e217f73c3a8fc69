import { expect, test } from 'vitest';
import { loadWords } from '../words.ts';
import { distance, moment, shortMoment } from './moment.ts';
import { readerOf } from './reading.ts';
import { understood } from './understood.ts';

const AT = new Date('2026-11-27T17:00:00Z');
const NOW = new Date('2026-11-21T17:00:00Z');
const deps = { words: loadWords('locales'), defaultTimeZone: 'UTC' };
const shown = (text: string): string => text.replaceAll('\u{202f}', ' ');

function read(timeZone: string | null, locale = 'en', hourCycle: '12' | '24' | null = null) {
  return readerOf({ locale, timeZone, hourCycle }, deps);
}

test.each([
  ['Europe/Berlin', 'Fri, 27 Nov 2026, 18:00 (UTC+1)'],
  ['Europe/London', 'Fri, 27 Nov 2026, 17:00 (UTC)'],
  ['America/New_York', 'Fri, Nov 27, 2026, 12:00 PM (UTC−5)'],
  ['America/Sao_Paulo', 'Fri, 27 Nov 2026, 14:00 (UTC−3)'],
  ['Europe/Moscow', 'Fri, 27 Nov 2026, 20:00 (UTC+3)'],
  ['Asia/Kolkata', 'Fri, 27 Nov, 2026, 10:30 pm (UTC+5:30)'],
  ['Asia/Dubai', 'Fri, 27 Nov 2026, 9:00 PM (UTC+4)'],
  ['UTC', 'Fri, 27 Nov 2026, 17:00 (UTC)'],
  [null, 'Fri, 27 Nov 2026, 17:00 (UTC)'],
])('in %s it is %s', (zone, text) => {
  expect(shown(moment(AT, read(zone).reading))).toBe(text);
});

test.each(['', 'x_y', 'en-xx', 'zh-hans', 'en-'])('a language of %j still has dates', (language) => {
  expect(shown(moment(AT, read('Europe/Berlin', language).reading))).toContain('2026');
});

test('a region in the language counts more than the zone', () => {
  expect(shown(moment(AT, read('Europe/Berlin', 'en-US').reading))).toBe(
    'Fri, Nov 27, 2026, 6:00 PM (UTC+1)',
  );
});

test('a clock that somebody chose counts more than what is usual where they live', () => {
  expect(shown(moment(AT, read('Europe/Berlin', 'en', '12').reading))).toBe(
    'Fri, 27 Nov 2026, 6:00 pm (UTC+1)',
  );
  expect(shown(shortMoment(AT, read('America/New_York', 'en', '24').reading, NOW))).toBe('Nov 27, 12:00');
  const midnight = new Date('2026-11-27T23:00:00Z');
  expect(shown(shortMoment(midnight, read('Europe/Berlin').reading, NOW))).toBe('28 Nov, 00:00');
});

test('the year is said where it is another one', () => {
  const { reading } = read('Europe/Berlin');
  expect(shortMoment(AT, reading, NOW)).toBe('27 Nov, 18:00');
  expect(shortMoment(AT, reading, new Date('2027-01-01T12:00:00Z'))).toBe('27 Nov 2026, 18:00');
});

test('what was understood names the zone and how far away it is', () => {
  expect(understood(AT, read('Europe/Berlin').reading, NOW)).toBe(
    'Fri, 27 Nov, 18:00 (Europe/Berlin, UTC+1) · in 6 days',
  );
});

test.each([
  [30, 'in 1 minute'],
  [60 * 30, 'in 30 minutes'],
  [60 * 90, 'in 90 minutes'],
  [60 * 91, 'in 2 hours'],
  [3600 * 24, 'in 24 hours'],
  [3600 * 24 - 1, 'in 24 hours'],
  [3600 * 47, 'in 47 hours'],
  [3600 * 48 - 5, 'in 2 days'],
  [3600 * 24 * 7 - 5, 'in 7 days'],
  [3600 * 24 * 60, 'in 60 days'],
  [3600 * 24 * 92, 'in 3 months'],
  [3600 * 24 * 365 * 3, 'in 3 years'],
  [-3600 * 2, '2 hours ago'],
])('%s seconds are %s', (seconds, text) => {
  expect(distance(new Date(NOW.getTime() + seconds * 1000), read('Europe/Berlin').reading, NOW)).toBe(text);
});

test('numbers are grouped as they are where somebody lives', () => {
  const thousand = (zone: string | null): string =>
    read(zone).words.plain('newlink-limit-now', { limit: 12_345 });
  expect(thousand(null)).toContain('12,345');
  expect(thousand('America/New_York')).toContain('12,345');
  expect(thousand('Europe/Berlin')).toContain('12.345');
});
