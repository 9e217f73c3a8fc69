import type { DateTime, DurationLikeObject } from 'luxon';
import type { UnsureWhy } from '../read-result.ts';

/** How long a link is to work, from now on; several moments when a person has to choose. */
export interface Length {
  moments: DateTime[];
  why: UnsureWhy;
}

type Unit = 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';

const UNITS: readonly (readonly [RegExp, Unit, number])[] = [
  [/^(?:s|secs?|seconds?)$/, 'seconds', 1],
  [/^(?:m|mins?|mn|minutes?)$/, 'minutes', 1],
  [/^(?:h|hrs?|hours?)$/, 'hours', 1],
  [/^(?:d|days?)$/, 'days', 1],
  [/^(?:w|wks?|weeks?)$/, 'weeks', 1],
  [/^fortnights?$/, 'weeks', 2],
  [/^(?:mo|mos|mths?|mnths?|months?)$/, 'months', 1],
  [/^(?:y|yrs?|years?)$/, 'years', 1],
];
/** What half of one is: a month and a half has no certain end. */
const PARTS: Readonly<Partial<Record<Unit, readonly [Unit, number]>>> = {
  minutes: ['seconds', 60],
  hours: ['minutes', 60],
  days: ['hours', 24],
  weeks: ['hours', 168],
  years: ['months', 12],
};
/** "3m" may be minutes or months; these are minutes to most people. */
const MINUTES = new Set(['5', '10']);

const AROUND =
  /^(?:(?:in|for|after|within|over|another|next|about|exactly|a total of|another) )+|(?: (?:from now(?: on)?|from today|more|long|later|max(?:imum)?|total|old|hence))+$/g;
const AMOUNT = '(\\d{1,5}(?:[.,]\\d{1,2})?|\\.5|an?|half an?|half)';
const UNIT = '([a-z]+)';
const PIECE = new RegExp(`^${AMOUNT} ?${UNIT}(?: and (a half))?`);
const VAGUE = new RegExp(`^(?:a )?(?:few|several|some) ${UNIT}$`);
const RANGE = new RegExp(`^(\\d{1,4}) ?(?:-|to|or) ?(\\d{1,4}) ?${UNIT}$`);
const OR_TWO = new RegExp(`^(?:an?|1) ${UNIT} or 2$`);
/** "2 and a half hours", "1 and a half days". */
const AND_A_HALF = /^(\d{1,4}) and a half (?=[a-z])/;

/** Reads "3d", "1h30", "a week and 2 days", "half an hour". @returns null for what is no length of time. */
export function readLength(phrase: string, now: DateTime): Length | null {
  const text = phrase
    .replaceAll(AROUND, '')
    .replace(/^the (?:next )?/, '')
    .replace(AND_A_HALF, '$1.5 ')
    .replace(/^fortnight$/, 'a fortnight');
  const [, few] = VAGUE.exec(text) ?? [];
  if (few !== undefined) return choice(now, ['3', '2', '5'], few);
  const [, low, high, unit] = RANGE.exec(text) ?? [];
  if (low !== undefined && high !== undefined && unit !== undefined) return choice(now, [high, low], unit);
  const [, either] = OR_TWO.exec(text) ?? [];
  if (either !== undefined) return choice(now, ['2', '1'], either);

  const [, short] = /^(\d{1,2}) ?m$/.exec(text) ?? [];
  if (short !== undefined && Number(short) <= 12 && !MINUTES.has(short)) {
    const moments = [now.plus({ minutes: Number(short) }), now.plus({ months: Number(short) })];
    return { moments, why: 'minutes-or-months' };
  }
  const pieces = readPieces(text);
  return pieces === null ? null : { moments: [add(now, pieces)], why: 'how-many' };
}

function choice(now: DateTime, amounts: string[], unit: string): Length | null {
  const moments = amounts.flatMap((amount) => {
    const piece = readPiece(amount, unit, false);
    return piece === null ? [] : [now.plus(piece)];
  });
  return moments.length === amounts.length ? { moments, why: 'how-many' } : null;
}

const add = (from: DateTime, pieces: DurationLikeObject[]): DateTime =>
  pieces.reduce<DateTime>((at, piece) => at.plus(piece), from);

function readPieces(text: string): DurationLikeObject[] | null {
  // "1h30": what follows hours without a unit is minutes.
  let rest = text
    .replace(/^(\d{1,3}) ?(h|hrs?|hours?) ?([0-5]\d)$/, '$1h $3m')
    .replace(/^(\d):([0-5]\d) ?(?:h|hrs?|hours?)$/, '$1h $2m')
    .trim();
  const pieces: DurationLikeObject[] = [];
  let smallest = UNITS.length;
  while (rest !== '') {
    const match = PIECE.exec(rest);
    const [whole, amount, unit, half] = match ?? [];
    if (whole === undefined || amount === undefined || unit === undefined) return null;
    const piece = readPiece(amount, unit, half !== undefined);
    if (piece === null) return null;
    // "3d 5d" are two lengths, not one.
    const size = UNITS.findIndex(([spelling]) => spelling.test(unit));
    if (size >= smallest) return null;
    smallest = size;
    pieces.push(piece);
    rest = rest.slice(whole.length).replace(/^(?: ?,| ?\+| and\b)? ?/, '');
  }
  return pieces.length === 0 ? null : pieces;
}

function readPiece(amount: string, word: string, andHalf: boolean): DurationLikeObject | null {
  const [, unit, times] = UNITS.find(([spelling]) => spelling.test(word)) ?? [];
  if (unit === undefined || times === undefined) return null;
  const number = /^an?$/.test(amount)
    ? 1
    : amount.startsWith('half')
      ? 0.5
      : Number(amount.replace(',', '.'));
  const count = (number + (andHalf ? 0.5 : 0)) * times;
  if (Number.isInteger(count)) return { [unit]: count };
  const [part, of] = PARTS[unit] ?? [];
  return part === undefined || of === undefined || !Number.isInteger(count * of)
    ? null
    : { [part]: count * of };
}
