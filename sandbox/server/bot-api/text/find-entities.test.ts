import { expect, test } from 'vitest';
import { withFoundEntities } from './find-entities.ts';

const found = (text: string) =>
  withFoundEntities(text, []).map(
    ({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`,
  );

test.each([
  ['/newlink Spring meetup', ['bot_command /newlink']],
  ['see /links@latch_bot, please', ['bot_command /links@latch_bot']],
  ['and/or a/b path/to', []],
  ['@ada and ada@example.com', ['mention @ada', 'email ada@example.com']],
  ['https://t.me/+AbC-d_e.', ['url https://t.me/+AbC-d_e']],
  ['(t.me/joinchat/abc)', ['url t.me/joinchat/abc']],
  ['#spring $USD #1', ['hashtag #spring', 'cashtag $USD']],
  ['friday 18:00, 1.12.2026', []],
])('in %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('nothing is found inside code, and nothing twice', () => {
  const code = { type: 'code', offset: 0, length: 6 };
  const once = withFoundEntities('/links /help', [code]);
  expect(once).toEqual([code, { type: 'bot_command', offset: 7, length: 5 }]);
  expect(withFoundEntities('/links /help', once)).toEqual(once);
});
