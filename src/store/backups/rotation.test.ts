import { expect, test } from 'vitest';
import { rotatedOut, type Rotation } from './rotation.ts';

const HOUR_MS = 3_600_000;
/** A Sunday, just before midnight UTC. */
const NOW = Date.UTC(2026, 10, 29, 23, 30);

/** So many hours before that. */
const at = (hours: number, before: string | null = null): { takenAt: Date; before: string | null } => ({
  takenAt: new Date(NOW - hours * HOUR_MS),
  before,
});

const hoursOf = (backups: { takenAt: Date }[]): number[] =>
  backups.map(({ takenAt }) => (NOW - takenAt.getTime()) / HOUR_MS).toSorted((a, b) => a - b);

test.each<[string, number[], Rotation, number[]]>([
  ['nothing', [], { hourly: 1, daily: 1, weekly: 1 }, []],
  ['the only one, whatever is wanted', [0], { hourly: 0, daily: 0, weekly: 0 }, [0]],
  ['the newest of each hour', [0, 0.2, 1, 1.2, 2], { hourly: 3, daily: 0, weekly: 0 }, [0, 1, 2]],
  ['hours that have none don’t count', [0, 5, 30], { hourly: 2, daily: 0, weekly: 0 }, [0, 5]],
  ['the newest of each day', [0, 5, 24, 30, 48], { hourly: 1, daily: 2, weekly: 0 }, [0, 24]],
  [
    'the newest of each week, which begins on Monday',
    [0, 24 * 6, 24 * 7, 24 * 13, 24 * 14],
    { hourly: 1, daily: 1, weekly: 2 },
    [0, 24 * 7],
  ],
])('keeps %s', (_, hours, keep, kept) => {
  const backups = hours.map((each) => at(each));
  const out = rotatedOut(backups, keep);
  expect(hoursOf(backups.filter((backup) => !out.includes(backup)))).toEqual(kept);
});

test('a year of hourly backups becomes 24 hours, 14 days and 8 weeks', () => {
  let kept: { takenAt: Date; before: string | null }[] = [];
  for (let hour = 24 * 365; hour >= 0; hour -= 1) {
    kept.push(at(hour));
    const out = new Set(rotatedOut(kept, { hourly: 24, daily: 14, weekly: 8 }));
    kept = kept.filter((backup) => !out.has(backup));
  }
  const oldestDays = Math.max(...hoursOf(kept)) / 24;
  expect(kept.length).toBeLessThanOrEqual(24 + 14 + 8);
  expect(kept.length).toBeGreaterThanOrEqual(24 + 13 + 6);
  expect(oldestDays).toBeGreaterThanOrEqual(7 * 7);
});

test('the last three made before an upgrade stay, however old: they are the way back', () => {
  const upgrades = [1000, 2000, 3000, 4000].map((hours) => at(hours, '0.2.0'));
  const out = rotatedOut([at(0), ...upgrades], { hourly: 1, daily: 1, weekly: 1 });
  expect(hoursOf(out)).toEqual([4000]);
});
