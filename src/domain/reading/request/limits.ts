import { hasVocabulary } from '../languages/in-english.ts';
import { readEnglishLimit } from '../usage-limit.ts';
import { findAll, standsAlone, type Candidate, type Line, type Strength } from './candidate.ts';
import { UNIT } from './expiries.ts';
import { typed } from './tokens.ts';

const NOUN =
  'people|ppl|peoples|poeple|peple|persons?|pax|guests?|members?|users?|uses?|joins?|joiners?|seats?|spots?|slots?|friends?|folks?|invites?|participants?|attendees?|times|kids|children|women|men|girls|boys|teachers|parents|sisters|brothers|cousins|mates|guys|clients|customers|volunteers|neighbou?rs|students?|colleagues?|players?|visitors?|subscribers?|adults?|others|personas?|personnes?|personen|leute|pessoas?|persone|человека?|людей|люди|чел|осіб|людини';
const NUMBER =
  "\\d[\\d.,']*k?|half a dozen|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|hundred|thousand";
const COUNTED = new RegExp(
  `^(?:for |with |valid |good |works |usable |can be used |allow |let |allowing |only |just |exactly |max(?:imum)? |up to |at most |(?:no|not) more than |limit(?:ed)? (?:of |to )?|capped at |about |around |between |until |-|a |(?:the )?first |my |our )*(?:${NUMBER})(?:[ -](?:${NUMBER}|and|or|to|of|my|our|new|k|x|max)|-\\d+|k)*[ -]?(?:${NOUN})(?: (?:max(?:imum)?|only|at most|in total|total|at once|can join|may join|can use(?: it)?|could use(?: it)?|can come|to join|join|have joined|at a time|or (?:less|fewer|so)))*$`,
  'u',
);
const BOUNDED = new RegExp(
  `^(?:with |and |for )?(?:(?:a )?max(?:imum)?(?: of| (?:${NOUN}))?|(?:a )?(?:usage |people |member )?limit(?:ed)?(?: it)?(?: (?:of|to|is|at))?|up ?to|at most|(?:no|not) more than|capped at|cap(?: of)?|only|just|<=|≤) ?(?:${NUMBER}|-)(?:[ -]?(?:${NUMBER}|k|or|to))*(?: (?:max|in total|total|at once|at a time))?$`,
  'u',
);
const MAX_BEHIND = new RegExp(
  `^(?:(?!20\\d\\d)\\d{1,5}|(?!\\d)(?:${NUMBER})) (?:max(?:imum)?|at most|tops|or (?:less|fewer))$`,
  'u',
);
/** Limits without a number. */
const STANDING: readonly (readonly [RegExp, number | null])[] = [
  [
    /^(?:for )?(?:single[ -]use|one[ -](?:time|use|off)|just once|only once|just me|only me)(?: (?:use|only))?$/,
    1,
  ],
  [
    /^(?:(?:that |which )?(?:it )?(?:works|valid|usable|good|can be used|use|used) )(?:only |just )?(?:for )?(?:once|one (?:time|use|person)|a single use)$/,
    1,
  ],
  [/^(?:no (?:usage |people |member )?limits?|without (?:a |any )?limits?)(?: on .+)?$/, null],
  [/^unlimited (?:people|members|guests|users|uses|joins)$/, null],
  [/^(?:remove|drop|lift) (?:the )?(?:usage |people |member )?limit$/, null],
  [/^(?:usage |people |member )?limit (?:none|no|off|unlimited)$/, null],
];
const LET = new RegExp(`^(?:let|allow) (?:in )?(?:${NUMBER})(?: (?:${NOUN}))?(?: in)?$`, 'u');
const LABELLED = new RegExp(
  `^(?:capacity|size|seats|spots|places|guests|people|members)(?: of| is)? (?:${NUMBER})$`,
  'u',
);
const VAGUE = new RegExp(
  `^(?:for |with )?(?:just |only )?(?:a (?:few|handful of|couple of)|several|me and (?:${NUMBER})) (?:${NOUN}|of us)$`,
);
const ALONE = /^(?:once|unlimited|∞|a dozen|a few|a couple|x ?\d+|\d+ ?x|×\d+)$/;
const FOR_SO_MANY = new RegExp(`^for (?:just |only |up to )?(?:${NUMBER}|a dozen|a couple)$`);
const FIRM = [BOUNDED, LET];
/** "The last 5 members" are rather called that. */
const OF_A_TITLE = /^(?:the|last|first|of|these|those|all|a|vs|than)$/;
const POSSIBLE = new RegExp(`(?:^|[^\\w:.])(?:${NUMBER}|infinite|dozens|hundreds|thousands|lots|many)`, 'u');
/** "12 singers": whatever they are, they may be those that come. */
const SO_MANY = new RegExp(`^(?:${NUMBER}) \\p{L}{3,}s$`, 'u');
const PEOPLE_AT_END = new RegExp(` (?:${NOUN})$`, 'u');
const LONGEST = 8;

/** What makes a length of time or a time of day of a number before it. */
const TIME = new RegExp(`^(?:${UNIT}|am|pm|o'clock|percent|%)$`);

/** Finds limits that say so: "20 people", "for up to ten guests", "max 10", "single use". */
export function findMarkedLimits(line: Line): Candidate[] {
  return findAll(line, LONGEST, (from, to) => {
    const words = wordsOf(line, from, to);
    const next = line.tokens[to]?.afterBreak === true ? '' : (line.tokens[to]?.word ?? '');
    if (TIME.test(next)) return null;
    const standing = STANDING.find(([form]) => form.test(words));
    if (standing !== undefined) return limit({ from, to, strength: 'counted' }, standing[1]);
    if (MAX_BEHIND.test(words) && !/^\d/.test(next)) return candidate(line, from, to, 'firm');
    if (FIRM.some((form) => form.test(words))) return candidate(line, from, to, 'firm');
    if (LABELLED.test(words)) return candidate(line, from, to, 'loose');
    if (VAGUE.test(words)) return candidate(line, from, to, 'bare');
    if (!COUNTED.test(words)) return null;
    const before = line.tokens[from]?.afterBreak === true ? '' : (line.tokens[from - 1]?.word ?? '');
    // "At least 10 people" is no limit.
    if (/^(?:least|than)$/.test(before)) return null;
    return candidate(line, from, to, OF_A_TITLE.test(before) ? 'loose' : 'counted');
  });
}

/** Finds what stands alone and may be read as a limit, in whatever words, or looks like one: "10 человек", "100+ people". */
export function findPossibleLimits(line: Line, locale: string): Candidate[] {
  const strength = /^en\b/.test(locale) || hasVocabulary(locale) ? 'word' : 'bare';
  return findAll(line, LONGEST, (from, to) => {
    const words = wordsOf(line, from, to);
    if (!POSSIBLE.test(words) || !standsAlone(line, from, to)) return null;
    const counted = from > 0 && SO_MANY.test(words) ? candidate(line, from, to - 1, 'word') : null;
    if (counted !== null) return { ...counted, to };
    const found = candidate(line, from, to, strength);
    if (found !== null || !PEOPLE_AT_END.test(words)) return found;
    return { from, to, field: 'usageLimit', meanings: [], why: 'not-a-number', strength: 'word' };
  });
}

/** Finds the other limits: "for two", "x10", a number alone. */
export function findLimits(line: Line): Candidate[] {
  return findAll(line, LONGEST, (from, to) => {
    const words = wordsOf(line, from, to);
    if (FOR_SO_MANY.test(words)) return candidate(line, from, to, 'loose');
    if (ALONE.test(words)) return candidate(line, from, to, 'bare');
    // Five people, or 5 pm.
    if (/^\d{1,5} ?p$/.test(words)) return candidate(line, from, to, 'word');
    if (!/^[-+]?\d[\d.,' ]*k?$/.test(words)) return null;
    // "Room 12" is a title, "Meetup 20 until friday" may be one, and 2026 may be a year.
    const joined = line.taken[to] === true && line.tokens[to]?.afterBreak === false;
    if (!joined && !standsAlone(line, from, to)) return null;
    return candidate(line, from, to, /^(?:19|20)\d\d$/.test(words) ? 'word' : 'bare');
  });
}

function wordsOf({ tokens }: Line, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
}

/** @returns null for what is no limit. */
function candidate(line: Line, from: number, to: number, strength: Strength): Candidate | null {
  const words = typed(line.text, line.tokens, from, to)
    .replaceAll(/[[\]{}()]/g, ' ')
    .replace('-person', ' person')
    .trim()
    .replace(/(?:sisters|brothers|cousins)$/i, 'people')
    .replace(/^(?:valid|good|works|usable|can be used) /i, '')
    .replace(/^(?:until|and|capacity|size)\s+(?:of |is )?/i, '')
    .replace(/\shave joined$/i, '');
  const reading = readEnglishLimit(words);
  if (reading.kind === 'read') return limit({ from, to, strength }, reading.value);
  if (reading.kind === 'unsure') return limit({ from, to, strength }, ...reading.values);
  const { problem } = reading;
  return problem === 'not-a-number'
    ? null
    : { from, to, field: 'usageLimit', meanings: [], why: problem, strength };
}

function limit(at: Pick<Candidate, 'from' | 'to' | 'strength'>, ...values: (number | null)[]): Candidate {
  const meanings = values.map((usageLimit) => ({ settings: { usageLimit } }));
  return { ...at, field: 'usageLimit', meanings, why: values.length > 1 ? 'how-many' : null };
}
