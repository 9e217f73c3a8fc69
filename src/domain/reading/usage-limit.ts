import { USAGE_LIMIT_MAX } from '../link-settings.ts';
import { plainWords } from './plain-words.ts';
import { readCount } from './count.ts';
import { readEitherWay } from './languages/in-english.ts';
import type { ReadResult } from './read-result.ts';

export type UsageLimitProblem = 'not-a-number' | 'not-whole' | 'zero' | 'negative' | 'too-many';

type UsageLimitReading = ReadResult<number | null, UsageLimitProblem>;

const NO_LIMIT =
  /^(?:no[ -]?(?:limits?|max(?:imum)?|cap)|(?:without|not) (?:a |any )?limit(?:s|ed)?|un-?limi?t+ed|limitless|uncapped|endless|infinit[ey]|∞|(?:don'?t|do not) limit(?: it)?|unbegrenzt|illimit[eé]|sin l[ií]mite|sem limite|без лимита|без обмежень)(?: (?:uses?|users|people|members|guests|please|at all))*$/;
/** As an answer to how many. */
const ANYBODY =
  /^(?:no|none|(?:for )?(?:any(?:one|body)?|every(?:one|body)|all)(?: (?:can|may) (?:join|use it|come))?|(?:any|whatever) (?:number|amount)|as many (?:people )?as (?:they |you )?(?:want|like|come|possible))$/;
const NOBODY = /^(?:nobody|no ?one|no people)$/;
/** People count their guests, uses, or times; all come to the same. */
const ONCE: Readonly<Record<string, number>> = {
  once: 1,
  single: 1,
  'single-use': 1,
  'one-time': 1,
  'one-off': 1,
  'one-use': 1,
  me: 1,
  myself: 1,
  twice: 2,
  both: 2,
  thrice: 3,
};
/** As many as somebody likes: they say which. */
const VAGUE = /^(?:a few|few|several|some|a handful|handful)$/;
const FEWER = /^(?:<(?!=)|less than|fewer than|under|below) ?/;
/** They say nothing that a limit does not say itself. */
const AT_MOST =
  /(?:≤|<=|\b(?:(?:no|not) more(?: than)?|at (?:the )?most|up ?to|max(?:imum)?(?: of)?(?!\p{L})|limit(?:ed|ted)?(?: (?:of|to|is))?|cap(?:ped)?(?: (?:of|at|to))?|or (?:less|fewer)|tops|at (?:once|a time|the same time)|in (?:total|all)|let in|get in|(?:come|let) in)(?![\p{L}\d])|\bmax(?=\d)|#(?=\d))/gu;
const GROUP_OF =
  /^(?:a |the |our |my )?(?:group|family|party|team|table|room|space|places|seats) (?:of|for) /;
const AROUND = /^(?:about |around |roughly |approx(?:imately)? |circa |ca |~ ?)|(?:[ -]?ish| or so)$/g;
const FILLERS = new Set(
  `a an can could may should will be used valid come it enter a time for of the my our to just only exactly total altogether
  all them first let allow make set say let's please i want need with is number there are this link new other different`.split(
    /\s+/,
  ),
);
const PEOPLE = new Set(
  `people ppl ppls peoples poeple peple pple persons person pers pax p guests guest members member users user uses use usage joins
  join joiners seats seat spots spot places place slots slot friends friend guys folks folk colleagues colleague coworkers
  students student kids children adults players player attendees attendee participants participant subscribers subscriber
  visitors visitor invites invite invitations entries entry activations times time others buddies mates individuals humans
  women men girls boys parents teachers customers clients customer client employees volunteers neighbours neighbors heads
  personas persona personnes personne personen leute pessoas pessoa persone человек человека людей люди чел осіб людини 人 名`.split(
    /\s+/,
  ),
);

/**
 * Reads how many may come in, as a person types it: `50`, "50 ppl", "no more than ten", "single use", "1k", "no limit".
 * The whole text has to be understood. `null` is no limit.
 * @param language BCP 47: read besides English.
 */
export function readUsageLimit(text: string, language: string): UsageLimitReading {
  return readEitherWay(
    text,
    language,
    readEnglishLimit,
    (reading) => reading.kind !== 'refused' || reading.problem !== 'not-a-number',
  );
}

/** As `readUsageLimit`, of what is English already. */
export function readEnglishLimit(text: string): UsageLimitReading {
  const typed = plainWords(text.replaceAll('♾', '∞'));
  if (typed === '' || typed.length > 100) return refused('not-a-number');
  if (NO_LIMIT.test(typed) || ANYBODY.test(typed)) return { kind: 'read', value: null };
  if (NOBODY.test(typed)) return refused('zero');
  const fewer = typed.replace(FEWER, '');
  if (fewer !== typed) return choice([below(fewer), readOne(fewer)]);
  const bounded = typed
    .replaceAll(AT_MOST, ' ')
    .replace(GROUP_OF, '')
    .replace(/^(let .+) in$/, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return readOne(bounded) ?? withMe(bounded) ?? severalCounts(bounded) ?? refused('not-a-number');
}

function below(text: string): UsageLimitReading | null {
  const reading = readOne(text);
  return reading?.kind === 'read' && reading.value !== null ? checked(reading.value - 1) : reading;
}

/** @returns null for what is not one number of people. */
function readOne(text: string): UsageLimitReading | null {
  const bare = text.replaceAll(AROUND, '').trim();
  const vague = quantityOf(bare, (words) => (VAGUE.test(words) ? 3 : null));
  if (vague !== null) return { kind: 'unsure', why: 'how-many', values: [3, 5, 10] };
  const negative = /^(?:-|−|minus )/.test(bare);
  const count = quantityOf(bare.replace(/^(?:[-+−]|minus )/, ''), (words) => ONCE[words] ?? readCount(words));
  if (count === null) return null;
  return negative && count > 0 ? refused('negative') : checked(count);
}

/** "x10", "10x", "50ppl": what sticks to a number. */
const STUCK = /(?<![\p{L}\d])[x×] ?(?=\d)|(?<=\d) ?[x×](?![\p{L}\d])|(?<=\d)(?=p(?!\p{L})|\p{L}{2})/gu;

/** What is left of a text once the words around its number are gone, read as that number. */
function quantityOf(text: string, read: (words: string) => number | null): number | null {
  const words = text
    .replaceAll(STUCK, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const around = (word: string): boolean => FILLERS.has(word) || PEOPLE.has(word);
  // Words of a number may stand around one as well ("a dozen", "for a team of ten"): the longest number counts.
  for (let length = words.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const rest = [...words.slice(0, start), ...words.slice(start + length)];
      const count = rest.every(around) ? read(words.slice(start, start + length).join(' ')) : null;
      if (count !== null) return count;
    }
  }
  return null;
}

const WITH_ME = /(?:^| )(?:me|myself|us|i)(?: |$)/;

/** "Me and 3 others": whether the one who asks needs the link as well is theirs to say. */
function withMe(text: string): UsageLimitReading | null {
  if (!WITH_ME.test(text)) return null;
  const others = text
    .replace(WITH_ME, ' ')
    .replace(/(?: |^)(?:and|plus|\+|&)(?= |$)/, ' ')
    .trim();
  const reading = readOne(others.replaceAll(/\s+/g, ' '));
  if (reading?.kind !== 'read' || reading.value === null) return null;
  const ofUs = /\bus\b/.test(text);
  return choice(ofUs ? [reading, checked(reading.value - 1)] : [reading, checked(reading.value + 1)]);
}

/** "10-20", "10 or 20", "between ten and twenty". */
function severalCounts(text: string): UsageLimitReading | null {
  const either = /^(?:either )?(.+?) or (.+)$/.exec(text);
  if (either !== null) return choice([readOne(either[1] ?? ''), readOne(either[2] ?? '')]);
  const range = /^(?:from )?(.+?)(?: ?[-–—] ?| to )(.+)$/.exec(text) ?? /^between (.+?) and (.+)$/.exec(text);
  const [least, most] = [readOne(range?.[1] ?? ''), readOne(range?.[2] ?? '')];
  const rises = least?.kind === 'read' && most?.kind === 'read' && Number(least.value) < Number(most.value);
  // As many as may come at most.
  return rises ? choice([most, least]) : null;
}

/** Several readings of which a person chooses; refused, or null, unless each can be read. */
function choice(readings: (UsageLimitReading | null)[]): UsageLimitReading {
  const values = new Set<number | null>();
  for (const reading of readings) if (reading?.kind === 'read') values.add(reading.value);
  const [only] = values;
  if (only === undefined || readings.includes(null)) return refused('not-a-number');
  return values.size === 1
    ? { kind: 'read', value: only }
    : { kind: 'unsure', why: 'how-many', values: [...values] };
}

function checked(count: number): UsageLimitReading {
  if (!Number.isInteger(count)) return refused('not-whole');
  if (count < 0) return refused('negative');
  if (count === 0) return refused('zero');
  return count > USAGE_LIMIT_MAX ? refused('too-many') : { kind: 'read', value: count };
}

function refused(problem: UsageLimitProblem): UsageLimitReading {
  return { kind: 'refused', problem };
}
