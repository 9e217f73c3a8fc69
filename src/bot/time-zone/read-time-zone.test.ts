import { expect, test } from 'vitest';
import { readTimeZone, zoneLabel } from './read-time-zone.ts';

const NOW = new Date('2026-11-20T16:05:00Z');

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['europe/berlin', 'Europe/Berlin'],
  ['Berlin', 'Europe/Berlin'],
  ['new york', 'America/New_York'],
  ['utc', 'UTC'],
  ['UTC+5:30', 'Asia/Kolkata'],
  ['18:05', 'Europe/Kyiv'],
  ['11.05', 'America/New_York'],
  // Theirs is tomorrow already.
  ['01:05', 'Asia/Tokyo'],
])('%s is %s', (typed, zone) => {
  expect(readTimeZone(typed, NOW)[0]).toBe(zone);
});

test.each(['', 'soon', 'Atlantis', '25:00', 'ab'])('%j is no zone', (typed) => {
  expect(readTimeZone(typed, NOW)).toEqual([]);
});

test('what is said of a zone can be checked against one’s own clock', () => {
  expect(zoneLabel('Asia/Kolkata', NOW)).toBe('Kolkata, 21:35 (UTC+5:30)');
});
