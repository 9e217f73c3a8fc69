import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { USAGE_LIMIT_MAX } from '../link-settings.ts';
import { readApproval } from './approval.ts';
import { readSmallWord } from './small-words.ts';
import { readUsageLimit } from './usage-limit.ts';

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'max',
        'people',
        'no',
        'more',
        'than',
        'or',
        'to',
        '-',
        'x',
        'k',
        'a',
        'few',
        'dozen',
        'and',
      ),
      fc.constantFrom(
        'me',
        'us',
        'ask',
        'approve',
        'not',
        'anyone',
        'half',
        'less',
        'between',
        'once',
        ',',
        '…',
        '∞',
      ),
      fc.integer({ min: -5, max: 200_000 }).map(String),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.join(' '));

test('whatever is typed, a limit that was read is one that a link can have', () => {
  fc.assert(
    fc.property(words, (text) => {
      const reading = readUsageLimit(text, 'en');
      const values =
        reading.kind === 'read' ? [reading.value] : reading.kind === 'unsure' ? reading.values : [];
      for (const value of values) {
        expect(value === null || (Number.isInteger(value) && value >= 1 && value <= USAGE_LIMIT_MAX)).toBe(
          true,
        );
      }
      if (reading.kind === 'unsure') expect(new Set(values).size).toBeGreaterThan(1);
    }),
    { numRuns: 2000 },
  );
});

test('whatever is typed, nothing throws', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(['read', 'refused']).toContain(readApproval(text, 'en').kind);
      readSmallWord(text, 'en');
    }),
    { numRuns: 2000 },
  );
});
