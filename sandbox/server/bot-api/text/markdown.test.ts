import { expect, test } from 'vitest';
import { parseMarkdown } from './markdown.ts';

test.each([
  [
    '*b* _i_ `c`',
    'b i c',
    ['bold', 'italic', 'code'].map((type, index) => ({ type, offset: index * 2, length: 1 })),
  ],
  [
    '[x](https://t.me/a) a.b!',
    'x a.b!',
    [{ type: 'text_link', offset: 0, length: 1, url: 'https://t.me/a' }],
  ],
  ['```py\nx```', 'x', [{ type: 'pre', offset: 0, length: 1, language: 'py' }]],
  [String.raw`snake\_case`, 'snake_case', []],
])('reads %s', (source, text, entities) => {
  expect(parseMarkdown(source)).toEqual({ text, entities });
});

test('refuses a mark without end', () => {
  expect(() => parseMarkdown('é snake_case')).toThrow(
    "can't parse entities: Can't find end of the entity starting at byte offset 8",
  );
});
