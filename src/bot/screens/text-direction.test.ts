import { describe, expect, it } from 'vitest';
import { loadWords } from '../words.ts';
import { withLinesDirected } from './text-direction.ts';

const RIGHT_TO_LEFT = '\u200f';
const LEFT_TO_RIGHT = '\u200e';
const words = loadWords('locales');

/** As Unicode says where a line begins (UAX 9, P2): by its first letter or mark outside of isolates. */
function beginsRightToLeft(html: string): boolean {
  let depth = 0;
  for (const letter of html.replaceAll(/<[^>]*>|&\w+;/g, '')) {
    if (/[\u2066-\u2068]/.test(letter)) depth += 1;
    else if (letter === '\u2069') depth -= 1;
    else if (depth === 0 && (/\p{L}/u.test(letter) || letter === LEFT_TO_RIGHT || letter === RIGHT_TO_LEFT)) {
      return /[\u200f\u0590-\u08ff]/.test(letter);
    }
  }
  return false;
}

describe('a line that has nothing but a name in it', () => {
  it.each(['الرابط', 'Spring meetup', '@harbour', '7 & 8'])(
    'is read from right to left in Arabic: %s',
    (title) => {
      const arabic = words.in('ar');
      for (const html of [
        arabic.html('link-title', { title }),
        arabic.html('list-link', { number: 1, state: 'active', title }),
        arabic.html('audit-open-link', { number: 1, risk: 'primary', title }),
      ]) {
        expect(beginsRightToLeft(html)).toBe(true);
      }
    },
  );

  it('is read from left to right in Russian, also where the name is Arabic, and carries nothing where it isn’t', () => {
    const russian = words.in('ru');
    expect(russian.html('link-title', { title: 'لقاء' })).toBe(`${LEFT_TO_RIGHT}🔗 <b>\u2068لقاء\u2069</b>`);
    expect(russian.html('link-title', { title: 'Встреча' })).toBe('🔗 <b>Встреча</b>');
    expect(russian.html('link-chat', { chat: 'لقاء' })).not.toContain(LEFT_TO_RIGHT);
  });
});

it('leaves what people copy as it is', () => {
  const link = 'https://t.me/+abc';
  expect(words.in('ar').html('link-url', { link })).toBe(link);
  const code = '<pre>1\n\u20682\u2069\n3</pre>\n4';
  expect(withLinesDirected(code, true)).toBe(
    `${RIGHT_TO_LEFT}<pre>1\n\u20682\u2069\n3</pre>\n${RIGHT_TO_LEFT}4`,
  );
});

it('leaves lines that say themselves which way they go, and those with nothing on them', () => {
  for (const html of ['<b>مرحبا</b>', '', ' ', '⭐', 'سطر\n\nسطر'])
    expect(withLinesDirected(html, true)).toBe(html);
});
