import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { TITLE_MAX, titleLength } from '../../../domain/link-settings.ts';
import { shortened } from './title.ts';

test('ends with a whole word where most of the title stays', () => {
  expect(shortened('The big spring meetup of all harbour makers')).toBe('The big spring meetup of all');
  expect(shortened(`${'x'.repeat(40)} y`)).toBe('x'.repeat(32));
});

test('never cuts an emoji in two', () => {
  const family = '👩‍👩‍👧‍👦';
  expect(shortened(family.repeat(6))).toBe(family.repeat(4));
});

test('always fits', () => {
  assert(
    property(string({ unit: 'grapheme', minLength: 33, maxLength: 80 }), (title) => {
      expect(titleLength(shortened(title))).toBeLessThanOrEqual(TITLE_MAX);
    }),
  );
});
