import { expect, test } from 'vitest';
import { isUsageJump } from './drift.ts';

const NOW = new Date('2026-11-29T12:00:00Z');
const daysOld = (days: number): Date => new Date(NOW.getTime() - days * 24 * 3_600_000);

test.each([
  ['a link nobody used for weeks', 10, 0, 30, true],
  ['one fewer', 9, 0, 30, false],
  ['a link that was just shared', 200, 0, 0.5, false],
  ['a link of yesterday', 12, 2, 1.1, true],
  ['one an hour, and now ten', 10, 7 * 24, 30, true],
  ['two an hour, and now ten: five times as many', 10, 2 * 7 * 24, 30, true],
  ['three an hour, and now ten', 10, 3 * 7 * 24, 30, false],
  ['a busy link that gets busier', 100, 30 * 7 * 24, 300, false],
  ['a busy link that somebody leaked', 1_000, 30 * 7 * 24, 300, true],
  ['of a link two days old, the hours there were count', 10, 2 * 47, 2, true],
  ['and no others', 10, 3 * 47, 2, false],
])('%s: %d within the hour, %d in the week before', (_, lastHour, before, days, jumps) => {
  expect(isUsageJump({ lastHour, before }, daysOld(days), NOW)).toBe(jumps);
});
