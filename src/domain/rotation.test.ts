import { describe, expect, test } from 'vitest';
import { lastOccurrence, nextOccurrence, rotationKey, type Schedule } from './rotation.ts';

const LISBON = { timeZone: 'Europe/Lisbon' };
const daily = (minute: number): Schedule => ({ every: 'day', day: 0, minute, ...LISBON });
const monday: Schedule = { every: 'week', day: 1, minute: 9 * 60, ...LISBON };
const onThe = (day: number): Schedule => ({ every: 'month', day, minute: 9 * 60, ...LISBON });

/** The next ones after it, as UTC. */
function following(schedule: Schedule, after: string, count: number): string[] {
  const found: string[] = [];
  for (let at = new Date(after); found.length < count;) {
    at = nextOccurrence(schedule, at);
    found.push(at.toISOString().slice(0, 16));
  }
  return found;
}

describe('the next occurrence', () => {
  test.each([
    [
      'every day at the same time',
      daily(18 * 60 + 30),
      '2026-12-01T12:00Z',
      ['2026-12-01T18:30', '2026-12-02T18:30'],
    ],
    ['not twice at the very moment', daily(18 * 60), '2026-12-01T18:00Z', ['2026-12-02T18:00']],
    ['every Monday', monday, '2026-11-29T12:00Z', ['2026-11-30T09:00', '2026-12-07T09:00']],
    ['on that Monday, before and after', monday, '2026-11-30T08:59Z', ['2026-11-30T09:00']],
    ['a week later once it is over', monday, '2026-11-30T09:01Z', ['2026-12-07T09:00']],
    [
      'on the last day of a short month',
      onThe(31),
      '2027-01-31T10:00Z',
      ['2027-02-28T09:00', '2027-03-31T08:00'],
    ],
    ['on the first of the month', onThe(1), '2026-12-01T09:00Z', ['2027-01-01T09:00']],
    ['at nine in summer, too', monday, '2027-03-22T12:00Z', ['2027-03-29T08:00', '2027-04-05T08:00']],
    [
      'at the first time there is, where a clock change skips it',
      daily(90),
      '2027-03-27T12:00Z',
      ['2027-03-28T01:30', '2027-03-29T00:30'],
    ],
    [
      'once, where a clock change repeats it',
      daily(90),
      '2026-10-24T12:00Z',
      ['2026-10-25T00:30', '2026-10-26T01:30'],
    ],
  ])('%s', (_, schedule, after, expected) => {
    expect(following(schedule, after, expected.length)).toEqual(expected);
  });
});

test('of several that were missed, the last one counts', () => {
  expect(lastOccurrence(daily(9 * 60), new Date('2026-12-10T08:59Z'))).toEqual(new Date('2026-12-09T09:00Z'));
  expect(lastOccurrence(monday, new Date('2026-12-07T09:00Z'))).toEqual(new Date('2026-12-07T09:00Z'));
  expect(lastOccurrence(onThe(30), new Date('2027-03-01T00:00Z'))).toEqual(new Date('2027-02-28T09:00Z'));
});

test('each occurrence has a key of its own', () => {
  const [first, second] = following(monday, '2026-11-29T12:00Z', 2).map((at) =>
    rotationKey({ id: 'r' }, new Date(`${at}Z`)),
  );
  expect(first).toBe('rotation:r:2026-11-30T09:00:00.000Z');
  expect(second).not.toBe(first);
});
