import { readFileSync } from 'node:fs';
import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { inEnglish } from '../../src/domain/reading/languages/in-english.ts';
import { readRequest } from '../../src/domain/reading/request.ts';
import { readerIn, UNDERSTOOD } from './understood.ts';

const LANGUAGES = ['ar', 'de', 'es', 'pt', 'ru'];

interface Phrasing {
  kind: string;
  text: string;
  meant: string;
}

/** Lines of "what is typed => what it means", under the kind of question in brackets. */
function phrasings(language: string): Phrasing[] {
  const file = new URL(`../../src/domain/reading/languages/${language}.phrasings.txt`, import.meta.url);
  let kind = '';
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [text = '', meant] = line.split(' => ');
      if (meant !== undefined) return [{ kind, text, meant }];
      kind = text.slice(1, -1);
      return [];
    });
}

test.each(LANGUAGES)('what is typed in %s is understood as it is meant', (language) => {
  const reader = readerIn(language);
  const wrong = phrasings(language).flatMap(({ kind, text, meant }) => {
    const found = UNDERSTOOD[kind]?.(text, reader);
    return found === meant ? [] : [`${kind}: ${text} => ${found}, not ${meant}`];
  });
  expect(wrong).toEqual([]);
});

test.each(LANGUAGES)('no word of a line in %s is lost, whatever is typed', (language) => {
  const reader = { ...readerIn(language), chats: [] };
  const typed = phrasings(language).flatMap(({ text }) => text.split(' '));
  const words = [...typed, 'Ада', '🥐', '20', 'until', 'friday', ',', '/', 'é', '\n'];
  const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{M}\d]/gu, '');
  const counted = (texts: string[]): string[] =>
    texts.flatMap((text) => Array.from(letters(text))).toSorted();
  assert(
    property(array(constantFrom(...words), { maxLength: 12 }), (some) => {
      const line = some.join(' ');
      const { parts, doubts } = readRequest(line, reader);
      const kept = counted([...parts, ...doubts].map(({ text }) => text));
      expect(counted([line]).filter((letter) => !kept.includes(letter))).toEqual([]);
      expect(kept.length).toBeGreaterThanOrEqual(letters(line).length);
    }),
    { numRuns: 40 },
  );
});

test('what stands for a word that was typed is where the word is', () => {
  const typed = 'Fest bis Freitagabend';
  const read = inEnglish(typed, 'de');
  const at = read?.text.indexOf('Friday') ?? -1;
  expect(typed.slice(read?.starts[at], read?.ends[at])).toBe('Freitagabend');
});
