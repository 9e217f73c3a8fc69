import { ar } from './ar.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { Phrases } from './phrases.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { plainLetter, shape, type Shape, type Vocabulary } from './vocabulary.ts';

const VOCABULARIES: Readonly<Record<string, Vocabulary>> = { ar, de, es, pt, ru };

/** A text in English, and where in the text that was typed each of its characters comes from. */
export interface InEnglish {
  text: string;
  /** For each character: where what it stands for begins, and where it ends. */
  starts: readonly number[];
  ends: readonly number[];
}

/** What is alike in all languages once the words are English. */
const ORDER: readonly Shape[] = [
  // "In friday", "friday next", "evening of friday".
  shape('in (?:the )?({day}|{near})', 'on $1'),
  shape('({day}|week|month|year|weekend) next(?! week)', 'next $1'),
  shape('(?<!the |this )({part}) (?:of |on )?(?:the )?({day}|{near})', '$2 $1'),
];

interface Read {
  phrases: Phrases;
  shapes: readonly Shape[];
}

const known = new Map<string, Read>();

/** Whether that language is read besides English. @param language BCP 47. */
export function hasVocabulary(language: string): boolean {
  return vocabularyOf(language) !== null;
}

/** @returns null where the text is read as it is: in English, and in languages without a vocabulary. */
export function inEnglish(text: string, language: string): InEnglish | null {
  const words = vocabularyOf(language);
  if (words === null) return null;
  let line = plain(text);
  line = translated(line, words.phrases);
  for (const shape of words.shapes) line = reshaped(line, shape);
  return line;
}

/**
 * Reads a text in the person's language, and what isn't understood so, in English.
 * @param isUnderstood whether what came of it is an answer.
 */
export function readEitherWay<Reading>(
  text: string,
  language: string,
  read: (english: string) => Reading,
  isUnderstood: (reading: Reading) => boolean,
): Reading {
  const own = inEnglish(text, language);
  if (own === null || own.text === text) return read(text);
  const reading = read(own.text);
  return isUnderstood(reading) ? reading : read(text);
}

/** Made when it is first needed. */
function vocabularyOf(language: string): Read | null {
  const name = language.split('-')[0]?.toLowerCase() ?? '';
  const made = known.get(name);
  if (made !== undefined) return made;
  const vocabulary = Object.hasOwn(VOCABULARIES, name) ? VOCABULARIES[name] : undefined;
  if (vocabulary === undefined) return null;
  const { words, made: parts, shapes } = vocabulary;
  const read = {
    phrases: new Phrases([...linesOf(words), ...Object.entries(parts)]),
    shapes: [...shapes, ...ORDER],
  };
  known.set(name, read);
  return read;
}

/** Addresses are of no language. */
const ADDRESS = /(?:https?:\/\/|tg:\/\/|t\.me\/|@)\S+/y;

function translated(line: InEnglish, phrases: Phrases): InEnglish {
  const lower = lowerCase(line.text);
  const changes: Change[] = [];
  let at = 0;
  while (at < lower.length) {
    ADDRESS.lastIndex = at;
    const begins = !/[\p{L}_]/u.test(lower.charAt(at - 1));
    const end = begins ? (ADDRESS.exec(lower)?.[0].length ?? 0) : 0;
    const found = begins && end === 0 ? phrases.at(lower, at) : null;
    if (found !== null) {
      const capital = lower[at] !== line.text[at];
      const text = capital ? found.english.replace(/^[a-z]/, (first) => first.toUpperCase()) : found.english;
      changes.push({ from: at, to: found.end, text });
    }
    at = found?.end ?? at + Math.max(end, 1);
  }
  return changed(line, changes);
}

function reshaped(line: InEnglish, [pattern, replacement]: Shape): InEnglish {
  const changes = Array.from(lowerCase(line.text).matchAll(pattern), (match): Change => {
    const groups = match.map((group) => (group as string | undefined) ?? '');
    const text =
      typeof replacement === 'string'
        ? replacement.replaceAll(/\$(\d)/g, (_, index: string) => groups[Number(index)] ?? '')
        : replacement(...groups.slice(1));
    return { from: match.index, to: match.index + match[0].length, text };
  });
  return changed(line, changes);
}

/** As long as it was, whatever is in it. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function plain(typed: string): InEnglish {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of typed) {
    const read = plainLetter(letter);
    // A sign on a letter belongs to it.
    if (read === '' && ends.length > 0) ends[ends.length - 1] = at + letter.length;
    text += read;
    for (let index = 0; index < read.length; index += 1) {
      starts.push(at);
      ends.push(at + letter.length);
    }
    at += letter.length;
  }
  return { text, starts, ends };
}

function linesOf(words: string): [string, string][] {
  return words.split(/\n| ; /).flatMap((line): [string, string][] => {
    const [english, list] = line.split(' = ');
    return english === undefined || list === undefined ? [] : [[english.trim(), list]];
  });
}

interface Change {
  from: number;
  to: number;
  text: string;
}

/** What takes the place of words stands for all of them. @param changes in order. */
function changed(line: InEnglish, changes: readonly Change[]): InEnglish {
  if (changes.length === 0) return line;
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let last = 0;
  const copy = (to: number): void => {
    text += line.text.slice(last, to);
    starts.push(...line.starts.slice(last, to));
    ends.push(...line.ends.slice(last, to));
  };
  for (const change of changes) {
    copy(change.from);
    text += change.text;
    const end = line.ends[change.to - 1] ?? 0;
    for (let index = 0; index < change.text.length; index += 1) {
      starts.push(line.starts[change.from] ?? 0);
      ends.push(end);
    }
    last = change.to;
  }
  copy(line.text.length);
  return { text, starts, ends };
}
