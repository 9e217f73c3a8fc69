import { MONTHS, WEEKDAYS } from '../expiry/dates.ts';
import { plainPhrase } from '../expiry/phrase.ts';
import { readEnglishExpiry } from '../expiry.ts';
import { hasVocabulary } from '../languages/in-english.ts';
import type { Reader } from '../read-result.ts';
import { findAll, type Candidate, type Line, type Meaning, type Strength } from './candidate.ts';
import { typed, type Token } from './tokens.ts';

export const WEEKDAY = WEEKDAYS.join('|');
export const MONTH = MONTHS.join('|');
export const UNIT =
  's|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|fortnights?|mo|mos|mths?|months?|y|yrs?|years?';

/** What a moment begins with. */
const START = new RegExp(
  `^(?:\\d.*|\\.5|half|quarter|an?|the|at|on|in|by|before|for|within|after|until|till?|through|thru|end|mid|this|next|coming|last|first|few|couple|several|today|tonight|tomorrow|yesterday|day|week|${WEEKDAY}|${MONTH}|christmas|boxing|new|easter|good|halloween|valentine'?s?|st|weekend|noon|midnight|midday|cob|expire|ends|ending|lasts|lasting|closes|closing|valid|deadline|never|permanent|permanently|forever|indefinitely|always|no|without|doesn't|doesnt|does|don't|should|shouldn't|won't|open|active|working|works|available|usable|it|that|which|must|will|stays?|remains?|up|ttl|lifetime|duration|time|limit|only|from|starting|remove|drop)$`,
);
/** "Until" in the languages that are read besides English. */
const OWN_UNTIL = /^(?:bis|до|hasta|jusqu'(?:à|au)|até|fino|tot)$/;
/** What may stand within one. */
const WITHIN = new RegExp(
  `^(?:\\d.*|through|\\.5|half|quarter|an?|the|at|on|in|by|before|for|within|after|until|till?|from|now|to|past|of|and|or|end|mid|middle|this|next|coming|following|last|few|couple|several|more|today|tonight|tomorrow|yesterday|morning|afternoon|evening|night|noon|midnight|midday|${UNIT}|${WEEKDAY}|${MONTH}|christmas|eve|boxing|new|year'?s?|easter|halloween|valentine'?s?|patrick'?s?|weekend|cob|o'clock|am|pm|utc|gmt.*|ce?s?t|e[sd]?t|p[sd]?t|bst|expire|expires|date|valid|good|not|never|ever|expiry|limit|time|further|notice|revoked|cancelled|i|we|close|cancel|stop|revoke|it|be|open|should|must|will|only|is|up|around|about)$`,
);
/** No moment ends with these. */
const OPEN_END =
  /^(?:at|on|in|by|before|for|within|after|until|till?|from|to|of|and|or|an?|the|this|next|last|good|not|no|it(?<!close it)|be|is|should|must|will|i|we)$/;

const FIRM =
  /^(?:(?:from now|from now on|from today|starting now|starting today|open|active|working|works|available|usable|good|it|that|which|and|should|must|will|stays?|remains?|is|be) )*(?:until|till?|through|thru|expire|ends|ending|lasts|lasting|closes|closing|valid|deadline|ttl|lifetime|duration|time limit|limit|good (?:for|until|till?)|never expire|bis|до|hasta|jusqu'(?:à|au)|até|fino a|tot|(?:it )?(?:doesn't|doesnt|does not|don't|shouldn't|should not|won't|must not|will not) |(?:no|remove|remove the|drop|drop the) (?:expire|expiry|deadline|end|time limit)|without )/;
const LOOSE = /^(?:for|in|by|before|on|at|within|after|up to) /;
/** An hour, or a day that is counted from today: rather said of the link than called so. */
const TIMED = /\d[:.]\d\d|\d(?:am|pm)\b|\b(?:today|tonight|tomorrow|noon|midnight|o'clock|at \d)/;
const NAME = new RegExp(
  `^(?:the )?(?:${WEEKDAY}|${MONTH}|christmas|christmas eve|boxing day|new year.*|easter.*|good friday|halloween|valentine.*|st.? patrick.*|weekend|\\d{1,2}(?:st|nd|rd|th)|end|midnight|noon)$`,
);
/** Each is a word of its own besides. */
const WORD = /^(?:(?:in )?(?:the )?(?:may|march|sun|end)|may|march)$/i;
/** "Every friday" is no end, and a black one is rather a sale. */
const NO_END = /^(?:every|each|any|all|black|no|not|of|vs|and|&|or)$/;
/** "10 until friday". */
const NUMBER_FIRST = /^\d+ (?:until|till?|by|before|on|in|for|at) /;
/** A number, or what is rather said of a limit. */
const NO_EXPIRY =
  /^(?:(?:for|to|up to|through|in|on|the|an?|it|that|which) )?\d+$|^(?:none|no|no limit|unlimited|infinite|endless|eternal|the|an?)$/;
/** Words of a moment that are said before it: "until". Not understood, it is asked about. */
const UNREAD = /^(?:until|till?|untill|expires?|expiring|valid)$/;
const CLOCK = /^(?:at |by |until )*(?:\d{1,2}[:.]\d\d(?:am|pm)?|\d{1,2}(?:am|pm)|noon|midnight)$/;
const MONTH_DAY = new RegExp(`(?:${MONTH}) (?:the )?\\d{1,2}(?:st|nd|rd|th)?$`);
const LONGEST = 11;
/** Readings tried in a line: one that is all numbers is no request, and is not to hold others up. */
const MOST_TRIES = 100;

interface Search {
  line: Line;
  reader: Reader;
  /** Whether the line says how many already: then a number is no limit. */
  limited: boolean;
  triesLeft: number;
}

/** Finds when the link is to expire: "until friday at five", "3d", "never expires". */
export function findExpiries(line: Line, reader: Reader, limited: boolean): Candidate[] {
  const search = { line, reader, limited, triesLeft: MOST_TRIES };
  const whole = findAll(line, LONGEST, (from, to) => inOwnLanguage(search, from, to));
  const found = findAll(line, LONGEST, (from, to) => expiry(search, from, to), true);
  return [...whole, ...found];
}

function expiry(search: Search, from: number, to: number): Candidate | null {
  const { line } = search;
  const tokens = line.tokens.slice(from, to);
  const words = tokens.flatMap(({ spelt }) => (spelt === '' ? [] : spelt.split(' ')));
  const [first = '', ...rest] = words;
  const next = line.tokens[to]?.afterBreak === true ? undefined : line.tokens[to];
  // No longer text from here on could be read.
  if (to === from + 1 && next !== undefined && line.taken[to] !== true && UNREAD.test(tokens[0]?.word ?? ''))
    return notUnderstood(line, from);
  const last = words.at(-1) ?? '';
  if (!START.test(first) || !rest.every((word) => WITHIN.test(word))) return null;
  if (OPEN_END.test(last) && !/ (?:close|cancel|stop|revoke) it$/.test(words.join(' '))) return null;
  if (!joinsAcross(tokens)) return null;
  const text = typed(line.text, line.tokens, from, to);
  // Five people, or 5 pm.
  if (/^\d+ ?p$/i.test(text)) return null;
  const phrase = plainPhrase(text);
  const before = tokens[0]?.afterBreak === true ? '' : (line.tokens[from - 1]?.word ?? '');
  if (NO_EXPIRY.test(phrase) || NUMBER_FIRST.test(phrase) || NO_END.test(before) || search.triesLeft === 0)
    return null;
  search.triesLeft -= 1;
  const found = candidate(search, from, to, phrase);
  const after = line.tokens[to + 1]?.spelt ?? '';
  // "Friday or saturday", "friday to sunday", "friday instead of saturday".
  const open =
    /^(?:or|to|-|–|not|instead)$/.test(next?.text ?? '') && line.taken[to] !== true && WITHIN.test(after);
  return found !== null && open ? notUnderstood(line, from) : found;
}

/** A comma stands between a day and its hour, or its year; "friday, 5 people" has no 5 o'clock. */
function joinsAcross(tokens: readonly Token[]): boolean {
  const breaks = tokens.flatMap(({ afterBreak }, at) => (at > 0 && afterBreak ? [at] : []));
  const [at, ...more] = breaks;
  if (at === undefined) return true;
  const spelt = (part: readonly Token[]): string => part.map((token) => token.spelt).join(' ');
  const [head, tail] = [spelt(tokens.slice(0, at)), spelt(tokens.slice(at))];
  if (more.length > 0) return false;
  return (
    (CLOCK.test(tail) && !CLOCK.test(head)) ||
    (CLOCK.test(head) && /^[a-z]/.test(tail)) ||
    (/^20\d\d$/.test(tail) && MONTH_DAY.test(head)) ||
    (new RegExp(`^(?:${WEEKDAY})$`).test(head) && /\d\D/.test(tail))
  );
}

function strength(text: string, phrase: string): Strength {
  if (WORD.test(text)) return 'word';
  if (FIRM.test(`${phrase} `)) return 'firm';
  if (LOOSE.test(phrase)) return 'loose';
  if (NAME.test(phrase)) return 'name';
  return TIMED.test(phrase) ? 'loose' : 'bare';
}

/** @param phrase the words from one to before the other, as `plainPhrase` gives them. */
function candidate(
  { line, reader, limited }: Search,
  from: number,
  to: number,
  phrase: string,
): Candidate | null {
  const text = typed(line.text, line.tokens, from, to);
  const reading = readEnglishExpiry(text, reader);
  const at = { from, to, field: 'expireDate', strength: strength(text, phrase) } as const;
  if (reading.kind === 'refused') {
    return reading.problem === 'not-understood' ? null : { ...at, meanings: [], why: reading.problem };
  }
  const meanings = momentsOf(reading).map((expireDate) => ({ settings: { expireDate } }));
  const withLimit = limited ? [] : daysWithLimit(line, reader, from, to);
  if (withLimit.length > 0) return { ...at, meanings: [...meanings, ...withLimit], why: 'hour-or-limit' };
  return { ...at, meanings, why: reading.kind === 'read' ? null : reading.why };
}

function momentsOf(reading: ReturnType<typeof readEnglishExpiry>): (Date | null)[] {
  return reading.kind === 'read' ? [reading.value] : reading.kind === 'unsure' ? reading.values : [];
}

/** The number after these is of the same moment: "may 10", "1 hour 30", "half past 6", "five thirty". */
const TAKES_NUMBER = new RegExp(
  `(?<!\\d(?:st|nd|rd|th)?\\.? (?:of )?)(?:${MONTH})$|(?:^|[\\d ])(?:h|hrs?|hours?|half|quarter)$|^(?:(?:at|by|until|till?) )*\\d{1,2}$`,
);

/** "Friday 20", "2 december 20": the number may be the hour of that day, or how many. */
function daysWithLimit({ text, tokens }: Line, reader: Reader, from: number, to: number): Meaning[] {
  const number = tokens[to - 1]?.spelt ?? '';
  const day = typed(text, tokens, from, to - 1);
  if (!/^[1-9]\d?$/.test(number) || TAKES_NUMBER.test(plainPhrase(day))) return [];
  return momentsOf(readEnglishExpiry(day, reader)).map((expireDate) => ({
    settings: { expireDate, usageLimit: Number(number) },
  }));
}

/** Between two commas, or from "until" to the next, a moment in a language that the words above are not of. */
function inOwnLanguage(search: Search, from: number, to: number): Candidate | null {
  const { line, reader } = search;
  const { tokens, taken } = line;
  const next = tokens[to];
  const ends = next === undefined || next.afterBreak || taken[to] === true;
  const until = OWN_UNTIL.test(tokens[from]?.word ?? '');
  const starts = until || tokens[from]?.afterBreak === true || taken[from - 1] === true;
  if (/^en\b/.test(reader.locale) || hasVocabulary(reader.locale)) return null;
  if (until && to === from + 1 && !ends) return notUnderstood(line, from);
  if (!starts || !ends || search.triesLeft === 0) return null;
  search.triesLeft -= 1;
  const phrase = plainPhrase(typed(line.text, tokens, from, to));
  return NO_EXPIRY.test(phrase) ? null : candidate(search, from, to, phrase);
}

/** "Until dawn", "friday or saturday": what is not understood reaches as far as the next comma or part. */
function notUnderstood({ tokens, taken }: Line, from: number): Candidate {
  let to = from + 1;
  while (to < tokens.length && tokens[to]?.afterBreak !== true && taken[to] !== true) to += 1;
  return { from, to, field: 'expireDate', meanings: [], why: 'not-understood', strength: 'loose' };
}
