import { expect, test } from 'vitest';
import { splitText } from './split-text.ts';

test('a text that fits is one message, and nothing is none', () => {
  expect(splitText(' hello ')).toEqual(['hello']);
  expect(splitText(' \n ')).toEqual([]);
});

test('a longer one is cut between lines, and nothing of it is lost', () => {
  const lines = Array.from({ length: 1_000 }, (_, n) => `Guest ${n}`);
  const parts = splitText(lines.join('\n'));
  expect(parts.every((part) => part.length <= 4_096)).toBe(true);
  expect(parts.join('\n').split('\n')).toEqual(lines);
});

test('one without lines is cut where it has to be', () => {
  expect(splitText('x'.repeat(5_000)).map(({ length }) => length)).toEqual([4_096, 904]);
});
