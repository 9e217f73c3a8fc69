import { expect, test } from 'vitest';
import { parseMarkdownV2 } from './markdown-v2.ts';

test.each([
  [String.raw`a\.b\*c`, 'a.b*c', []],
  [
    '*b _bi_*',
    'b bi',
    [
      { type: 'bold', offset: 0, length: 4 },
      { type: 'italic', offset: 2, length: 2 },
    ],
  ],
  [
    '__u__ ~s~ ||p||',
    'u s p',
    ['underline', 'strikethrough', 'spoiler'].map((type, index) => ({ type, offset: index * 2, length: 1 })),
  ],
  ['`a*b_c`', 'a*b_c', [{ type: 'code', offset: 0, length: 5 }]],
  ['```ts\nx = 1```', 'x = 1', [{ type: 'pre', offset: 0, length: 5, language: 'ts' }]],
  [
    String.raw`[a\]b](https://t.me/a_\)b)`,
    'a]b',
    [{ type: 'text_link', offset: 0, length: 3, url: 'https://t.me/a_)b' }],
  ],
  ['[x](tg://user?id=7)', 'x', [{ type: 'text_mention', offset: 0, length: 1, user: { id: 7 } }]],
  ['![🔑](tg://emoji?id=5)', '🔑', [{ type: 'custom_emoji', offset: 0, length: 2, custom_emoji_id: '5' }]],
  ['>a\n>b\nc', 'a\nb\nc', [{ type: 'blockquote', offset: 0, length: 3 }]],
  ['>a\n>b||\nc', 'a\nb\nc', [{ type: 'expandable_blockquote', offset: 0, length: 3 }]],
])('reads %s', (source, text, entities) => {
  expect(parseMarkdownV2(source)).toEqual({ text, entities });
});

test.each([
  ['a.b', "Character '.' is reserved and must be escaped with the preceding '\\'"],
  ['50 (now)', "Character '(' is reserved and must be escaped with the preceding '\\'"],
  ['é *bold', "Can't find end of Bold entity at byte offset 3"],
  ['`x', "Can't find end of Code entity at byte offset 0"],
])('refuses %s', (source, words) => {
  expect(() => parseMarkdownV2(source)).toThrow(`Bad Request: can't parse entities: ${words}`);
});
