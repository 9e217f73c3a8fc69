/** How people write what English says. Everything that is read is read as English: see `in-english.ts`. */
export interface Vocabulary {
  /**
   * "English = phrase|phrase", parted by lines or " ; ", in lower case: `(a|b)` is either, `x?` may be left out, `[ab]` is one of the letters.
   * Accents don't matter. Of several that fit, the longest counts, and the first of those that are alike.
   */
  words: string;
  /** The same, made of parts. */
  made: Readonly<Record<string, string>>;
  /** What then is to be put otherwise, in this order. */
  shapes: readonly Shape[];
}

export type Shape = readonly [RegExp, Replacement];

/** With `$1`, or made of the groups. */
export type Replacement = string | ((...groups: string[]) => string);

const NAMES: Readonly<Record<string, string>> = {
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  near: 'today|tomorrow|day after tomorrow',
  month: 'january|february|march|april|may|june|july|august|september|october|november|december',
  part: 'morning|afternoon|evening|night',
  period: 'week|month|year',
  unit: 'seconds?|minutes?|hours?|days?|weeks?|months?|years?',
  hour: '\\d{1,2}(?:[:.]\\d\\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  n: '\\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred',
};

/** @param source a pattern of whole words, in which `{day}`, `{month}`, `{hour}`, … stand for English words of that kind. */
export function shape(source: string, replacement: Replacement): Shape {
  const pattern = source.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => `(?:${NAMES[name] ?? ''})`);
  return [new RegExp(`(?<![\\p{L}\\d])(?:${plainLetters(pattern)})(?![\\p{L}\\d])`, 'gu'), replacement];
}

/** "Title" right before one in quotes says only what it is; without them it may be the title's first word. */
export function naming(words: string): Shape {
  return shape(`(?:${words})(?= ?["“„«])`, 'name');
}

/** The hour on a clock of 24 hours; up to seven it may be of the evening as well. */
export function oClock(hour = '', minutes = ''): string {
  if (minutes !== '') return `${hour}:${minutes}`;
  return /^(?:0\d|[89]|1\d|2[0-4])$/.test(hour) ? `${hour}:00` : `${hour} o'clock`;
}

/** Twelve at night is midnight. */
export function atNight(hour = ''): string {
  const number = Number.parseInt(hour, 10);
  if (number === 12 || hour === 'twelve') return 'midnight';
  return number < 6 || /^(?:one|two|three|four|five)$/.test(hour) ? `${hour} am` : `${hour} pm`;
}

/** Letters that people write for one another. */
const LIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  ـ: '',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٫': '.',
  '٬': ',',
};
const ZEROS = [0x0660, 0x06f0];

/** Without accents, vowel signs, and marks that turn the reading order; digits as in English. Case stays. */
export function plainLetters(text: string): string {
  return /^[ -~]*$/.test(text) ? text : Array.from(text, plainLetter).join('');
}

/** @returns what is to be read of one character: nothing for signs on letters. */
export function plainLetter(letter: string): string {
  const like = LIKE[letter];
  if (like !== undefined) return like;
  if (letter <= '~') return letter;
  const code = letter.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  if (/[\p{M}\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069]/u.test(letter)) return '';
  if (!/\p{L}/u.test(letter)) return letter;
  return Array.from(letter.normalize('NFKD').replaceAll(/\p{M}/gu, ''), (part) => LIKE[part] ?? part).join(
    '',
  );
}
