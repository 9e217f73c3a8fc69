import { describe, expect, test } from 'vitest';
import { readSchedule } from './schedule.ts';

const at = (hour: number, minute = 0): number => hour * 60 + minute;
const daily = { every: 'day', day: 0 } as const;
const weekly = (day: number) => ({ every: 'week', day }) as const;
const monthly = (day: number) => ({ every: 'month', day }) as const;

describe('a schedule as people type it', () => {
  test.each([
    ['Monday 09:30', weekly(1), [at(9, 30)]],
    ['every Monday at 09:30', weekly(1), [at(9, 30)]],
    ['on Mondays, 9:30 am', weekly(1), [at(9, 30)]],
    ['weekly on fri @ 18:00', weekly(5), [at(18)]],
    ['Sundays', weekly(7), []],
    ['18:15 on tuesdays', weekly(2), [at(18, 15)]],
    ['every day at 7pm', daily, [at(19)]],
    ['daily 00:00', daily, [0]],
    ['noon every day', daily, [at(12)]],
    ['the last day of the month at 18:00', monthly(31), [at(18)]],
    ['end of the month', monthly(31), []],
    ['on the 1st of every month, 08:45', monthly(1), [at(8, 45)]],
    ['15th 9:05', monthly(15), [at(9, 5)]],
    ['the first of every month at noon', monthly(1), [at(12)]],
    ['day 20', monthly(20), []],
    ['every week', { every: 'week' }, []],
    ['monthly', { every: 'month' }, []],
    ['quarter past 9 pm', {}, [at(21, 15)]],
    ['0930', {}, [at(9, 30)]],
    ['09:30', {}, [at(9, 30)]],
    ['monday morning', weekly(1), [at(9)]],
  ])('%s', (text, day, minutes) => {
    expect(readSchedule(text, {}, '24', 'en')).toEqual({ day, minutes });
  });

  test('an hour that may be of the morning or the evening is both', () => {
    expect(readSchedule('monday at 9', {}, '24', 'en')).toEqual({ day: weekly(1), minutes: [at(9), at(21)] });
    expect(readSchedule('9:30', {}, '12', 'en')).toEqual({ day: {}, minutes: [at(9, 30), at(21, 30)] });
    expect(readSchedule('9:30', {}, '24', 'en')).toEqual({ day: {}, minutes: [at(9, 30)] });
  });

  test('a number is a day where one is asked for', () => {
    expect(readSchedule('15', { every: 'month' }, '24', 'en')).toEqual({ day: monthly(15), minutes: [] });
    expect(readSchedule('32', { every: 'month' }, '24', 'en')).toBeNull();
  });

  test.each([
    'every other monday',
    'every 2 weeks',
    'weekdays at 9',
    'monday and friday',
    'the 32nd',
    'monday 25:00',
    'now and then',
    '',
    'monday '.repeat(30),
  ])('%s is not understood', (text) => {
    expect(readSchedule(text, {}, '24', 'en')).toBeNull();
  });
});
