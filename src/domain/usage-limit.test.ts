import { expect, it } from 'vitest';
import { readUsageLimit } from './usage-limit.ts';

it.each([
  ['50', 50],
  ['50 people', 50],
  ['max 50', 50],
  ['up to 1,000 members', 1000],
  ['1 000', 1000],
  ['99999', 99_999],
  ['no limit', null],
  ['unlimited', null],
])('understands %s', (text, limit) => {
  expect(readUsageLimit(text)).toEqual({ ok: true, limit });
});

it.each([
  ['0', 'zero'],
  ['-1', 'negative'],
  ['1e9', 'too-many'],
  ['100000', 'too-many'],
  ['2.5', 'not-whole'],
  ['2,5', 'not-whole'],
  ['ten', 'not-a-number'],
  ['', 'not-a-number'],
  ['50 or 60', 'not-a-number'],
])('refuses %s as %s', (text, problem) => {
  expect(readUsageLimit(text)).toEqual({ ok: false, problem });
});
