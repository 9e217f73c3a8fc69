import { expect, it } from 'vitest';
import { readRequest } from './request.ts';

const reader = {
  timeZone: 'UTC',
  now: new Date('2026-11-18T12:00:00Z'),
  locale: 'en',
  dateOrder: null,
  hourCycle: null,
  chats: [],
};

it('reads title, limit and expiry', () => {
  expect(readRequest('Spring meetup, 50 people, until friday 18:00', reader)).toEqual({
    settings: { title: 'Spring meetup', usageLimit: 50, expireDate: new Date('2026-11-20T18:00:00Z') },
    chat: null,
    doubts: [],
  });
});

it('reads the parts in any order, with a chat and approval', () => {
  expect(readRequest('3d; @harbour_makers; with approval; Open day', reader)).toEqual({
    settings: { title: 'Open day', requestNeeded: true, expireDate: new Date('2026-11-21T12:00:00Z') },
    chat: { by: 'username', username: 'harbour_makers' },
    doubts: [],
  });
});

it('keeps a title that has commas and numbers in it', () => {
  expect(readRequest('Dinner, drinks and 3 bands, 1,000 people', reader).settings).toEqual({
    title: 'Dinner, drinks and 3 bands',
    usageLimit: 1000,
  });
});

it('says what it could not use, and keeps the rest', () => {
  const line = readRequest('Party, 0 people, until yesterday', reader);
  expect(line.settings).toEqual({ title: 'Party' });
  expect(line.doubts).toMatchObject([
    { field: 'usageLimit', text: '0 people', why: 'zero' },
    { field: 'expireDate', text: 'until yesterday', why: 'past' },
  ]);
});
