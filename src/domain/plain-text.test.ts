import { expect, test } from 'vitest';
import { tidyTitle } from './link-settings.ts';
import { clipped, plainText } from './plain-text.ts';

test.each([
  ['two\nlines', 'two lines'],
  ['a\u2028b\tc', 'a b c'],
  ['\u202egro.nekcah\u202c', 'gro.nekcah'],
  ['👩\u200d🚀 keeps her joiner', '👩\u200d🚀 keeps her joiner'],
])('%j is shown as %j', (typed, shown) => {
  expect(plainText(typed)).toBe(shown);
});

test.each(['\u200b', '\u2060\u200d', '\u3164', '\u2800 \u00ad', '\u202e\u202c'])(
  'a title of %j is none: nobody could see it',
  (typed) => {
    expect(tidyTitle(typed)).toBeNull();
  },
);

test('what cannot be seen is taken out of a title: it could pass for another one', () => {
  expect(tidyTitle('Staff\u200b only\ufeff')).toBe('Staff only');
});

test('a text is clipped between characters, never within one', () => {
  expect(clipped('🙂🙂🙂', 3)).toBe('🙂🙂🙂');
  expect(clipped('🙂🙂🙂🙂', 3)).toBe('🙂🙂…');
});
