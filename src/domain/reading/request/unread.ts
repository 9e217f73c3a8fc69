import { findAll, standsAlone, type Candidate, type Line } from './candidate.ts';
import { MONTH, UNIT, WEEKDAY } from './expiries.ts';

/** What is said of a number that is to be another one. */
const CHANGING = 'instead|rather|not|actually|make|set|change';
/** Of a number that comes on top: of which, the line doesn't say. */
const ADDING = 'more|extra|another';
const CLOCK = '\\d{1,2}(?:[:.]\\d\\d)?(?:am|pm|h)';
/** A day, a length of time or an hour among other words. */
const MOMENT = new RegExp(
  `(?:^| )(?:${WEEKDAY}|${MONTH}|today|tonight|tomorrow|${CLOCK}|\\d+ ?(?:${UNIT})|(?:\\d+|an?|another) (?:(?:${ADDING}) )?(?:${UNIT}))(?: |$)`,
);
const CHANGE = new RegExp(`(?:^| )(?:${CHANGING}|${ADDING})(?: |$)`);
const ADDED = new RegExp(`(?:^| )(?:${ADDING})(?: |$)`);
/** What such words are made of, and nothing else: a title has a word of its own. */
const ONLY = new RegExp(
  `^(?:\\d+|${CLOCK}|${UNIT}|${WEEKDAY}|${MONTH}|today|tonight|tomorrow|an?|to|and|or|of|it|than|${CHANGING}|${ADDING})$`,
);
const LONGEST = 8;

/**
 * Finds what stands alone, is made of nothing but moments, numbers and words that join or change them, and was read as none:
 * "mon-fri", "2 more days", "20 instead of 10".
 */
export function findUnread(line: Line): Candidate[] {
  return findAll(line, LONGEST, (from, to) => {
    if (!standsAlone(line, from, to)) return null;
    const words = line.tokens.slice(from, to).flatMap(({ spelt }) => spelt.split(/[-/ ]+/));
    if (!words.every((word) => ONLY.test(word))) return null;
    const said = words.join(' ');
    const at = { from, to, strength: 'word' } as const;
    if (MOMENT.test(said)) return { ...at, field: 'expireDate', meanings: [], why: 'not-understood' };
    const numbers = words.filter((word) => /^\d{1,5}$/.test(word) && Number(word) > 0);
    if (numbers.length === 0 || !CHANGE.test(said)) return null;
    const meanings = ADDED.test(said)
      ? []
      : numbers.map((number) => ({ settings: { usageLimit: Number(number) } }));
    return { ...at, field: 'usageLimit', meanings, why: 'not-a-number' };
  });
}
