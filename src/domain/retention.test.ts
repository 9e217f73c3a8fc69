import { expect, it } from 'vitest';
import { readRetention, USUAL_RETENTION } from './retention.ts';

it.each([
  ['joins=365', { joins: 365 }],
  ['updates=2, buttons=10 ,notices=8,drafts=1', { updates: 2, buttons: 10, notices: 8, drafts: 1 }],
])('%s', (text, changed) => {
  expect(readRetention(text)).toEqual({ ...USUAL_RETENTION, ...changed });
});

it.each([
  '',
  '30',
  'joins',
  'joins=0',
  'joins=-1',
  'joins=1.5',
  'audit=30',
  'updates=1',
  'notices=7',
  'joins=1;drafts=1',
])('“%s” is refused', (text) => expect(readRetention(text)).toBeNull());
