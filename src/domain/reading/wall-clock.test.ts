import { expect, it } from 'vitest';
import { sameWallClock } from './wall-clock.ts';

it.each([
  // 18:00 in both, before and after Berlin's clock change.
  ['2026-11-27T17:00:00Z', 'Europe/Berlin', 'America/New_York', '2026-11-27T23:00:00Z'],
  ['2026-07-27T16:00:00Z', 'Europe/Berlin', 'Asia/Kolkata', '2026-07-27T12:30:00Z'],
  ['2026-11-27T18:00:00Z', 'UTC', 'UTC', '2026-11-27T18:00:00Z'],
  // 02:30 does not exist in Berlin on that night.
  ['2027-03-28T02:30:00Z', 'UTC', 'Europe/Berlin', '2027-03-28T01:30:00Z'],
])('%s from %s to %s', (date, from, to, expected) => {
  expect(sameWallClock(new Date(date), from, to)).toEqual(new Date(expected));
});
