import { expect, test } from 'vitest';
import type { BatchList, BatchRow } from '../../batch-plan.ts';
import { NO_SETTINGS, type LinkSettings } from '../../link-settings.ts';
import type { Reader } from '../read-result.ts';
import { readLines, rowOf, stemMax } from './lines.ts';
import { readLinkCount, splitLinkCount } from './link-count.ts';

const NOW = new Date('2026-11-27T12:00:00Z');
const READER: Reader = {
  timeZone: 'Europe/Berlin',
  now: NOW,
  locale: 'en',
  dateOrder: null,
  hourCycle: null,
};
const ONE_GUEST: LinkSettings = { ...NO_SETTINGS, usageLimit: 1 };

function list(rows: Partial<BatchRow>[], repeats: BatchList['repeats'] = 'keep'): BatchList {
  const empty = { title: '', limit: '', expiry: '', approval: '', spills: false };
  return {
    of: 'list',
    rows: rows.map((row, n) => ({ ...empty, line: n + 1, ...row })),
    ignored: [],
    repeats,
  };
}

/** What a single line with these settings comes to. */
function line(row: Partial<BatchRow>, settings: LinkSettings = ONE_GUEST) {
  const { good, bad } = readLines(list([{ title: 'Anna', ...row }]), settings, READER);
  return good[0]?.settings ?? bad[0]?.problem;
}

test('names are numbered with as many digits as the last one has', () => {
  const titles = readLines({ of: 'number', count: 100 }, { ...ONE_GUEST, title: 'Guest' }, READER).good.map(
    ({ settings }) => settings.title,
  );
  expect([titles[0], titles[8], titles[99]]).toEqual(['Guest 001', 'Guest 009', 'Guest 100']);
  expect('x'.repeat(stemMax(100)).length + ' 100'.length).toBe(32);
});

test('an empty cell takes what all have', () => {
  expect(line({})).toEqual({ ...ONE_GUEST, title: 'Anna' });
});

test('a limit takes the place of approval, and approval that of a limit', () => {
  expect(line({ approval: 'yes' })).toMatchObject({ requestNeeded: true, usageLimit: null });
  const asks = { ...NO_SETTINGS, requestNeeded: true };
  expect(line({ limit: '5' }, asks)).toMatchObject({ requestNeeded: false, usageLimit: 5 });
  expect(line({ limit: '5', approval: 'x' })).toMatchObject({ why: 'limit-with-approval' });
});

test('an expiry is read in the person’s zone, and an ISO date as spreadsheets write it', () => {
  expect(line({ expiry: '2026-12-31 18:00' })).toMatchObject({
    expireDate: new Date('2026-12-31T17:00:00Z'),
  });
  expect(line({ expiry: '31.12.2026' })).toMatchObject({ expireDate: new Date('2026-12-31T22:59:00Z') });
});

test('a dash leaves a cell empty', () => {
  expect(line({ limit: '-', expiry: '–', approval: '—' })).toEqual({ ...ONE_GUEST, title: 'Anna' });
});

test.each([
  { ...ONE_GUEST, title: 'Anna', expireDate: new Date('2026-12-31T18:00:00Z') },
  { ...NO_SETTINGS, title: 'Anna', requestNeeded: true },
  { ...NO_SETTINGS, title: null },
])('settings are read back from the row that says them: %j', (settings) => {
  const plan = list([rowOf(1, settings)]);
  expect(readLines(plan, { ...ONE_GUEST, title: 'Guest' }, READER).good[0]?.settings).toEqual(settings);
});

test('a thousand lines that say the same are read at once', () => {
  const rows = Array.from({ length: 1_000 }, (_, n) => ({ title: `Guest ${n}`, expiry: 'sunday 18:00' }));
  const begun = performance.now();
  expect(readLines(list(rows), ONE_GUEST, READER).good).toHaveLength(1_000);
  expect(performance.now() - begun).toBeLessThan(500);
});

test('lines repeat where they say the same, in any case', () => {
  const rows = [{ title: 'Anna' }, { title: ' anna ' }, { title: 'Anna', limit: '2' }];
  expect(readLines(list(rows), ONE_GUEST, READER)).toMatchObject({ repeated: 1, good: { length: 3 } });
  expect(readLines(list(rows, 'drop'), ONE_GUEST, READER)).toMatchObject({
    repeated: 1,
    good: [{ line: 1 }, { line: 3 }],
  });
});

test.each([
  ['50', 50],
  ['two hundred', 200],
  ['1,000', 1_000],
  ['20 single-use links', 20],
  ['make 30 links', 30],
  ['Anna', null],
  ['50 people', null],
  ['1.5', null],
  ['12\n345', null],
])('how many links are “%s”: %s', (text, count) => {
  expect(readLinkCount(text, 'en')).toBe(count);
});

test.each([
  ['50 for My Channel, 1 guest each', true, { count: 50, rest: 'for My Channel, 1 guest' }],
  ['50 links until friday', false, { count: 50, rest: 'until friday' }],
  ['50, until friday', true, { count: 50, rest: 'until friday' }],
  ['make 12 different links, 2 people each', false, { count: 12, rest: '2 people' }],
  ['50 people', true, null],
  ['50 for My Channel', false, null],
  ['20:00', true, null],
  ['Spring meetup', true, null],
])('“%s” begins with how many', (text, bare, found) => {
  expect(splitLinkCount(text, { bare, language: 'en' })).toEqual(found);
});
