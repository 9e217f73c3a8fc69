import { expect, it } from 'vitest';
import { readOneLine } from './one-line.ts';

const reader = { timeZone: 'UTC', now: new Date('2026-11-20T12:00:00Z'), locale: 'en' };

it('reads title, limit and expiry', () => {
  expect(readOneLine('Spring meetup, 50 people, until friday 18:00', reader)).toEqual({
    settings: { title: 'Spring meetup', usageLimit: 50, expireDate: new Date('2026-11-20T18:00:00Z') },
    chat: null,
    problems: [],
  });
});

it('reads the parts in any order, with a chat and approval', () => {
  expect(readOneLine('3d; @harbour_makers; with approval; Open day', reader)).toEqual({
    settings: { title: 'Open day', requestNeeded: true, expireDate: new Date('2026-11-23T12:00:00Z') },
    chat: { by: 'username', username: 'harbour_makers' },
    problems: [],
  });
});

it('keeps a title that has commas and numbers in it', () => {
  expect(readOneLine('Dinner, drinks and 3 bands, 1,000 people', reader).settings).toEqual({
    title: 'Dinner, drinks and 3 bands',
    usageLimit: 1000,
  });
});

it('says what it could not use, and keeps the rest', () => {
  const line = readOneLine('Party, 0 people, until yesterday', reader);
  expect(line.settings).toEqual({ title: 'Party' });
  expect(line.problems).toEqual([
    { field: 'usageLimit', text: '0 people' },
    { field: 'expireDate', text: 'until yesterday', problem: 'past' },
  ]);
});
