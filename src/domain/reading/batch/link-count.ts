import { readCount } from '../count.ts';
import { inEnglish, readEitherWay, type InEnglish } from '../languages/in-english.ts';
import { plainWords } from '../plain-words.ts';

const KIND = '(?:(?:single[- ]use|one[- ]time|one[- ]use|different|separate|new|invite)\\s+)*';
const NOUN = new RegExp(`^\\s*${KIND}(?:links?|invites?|invitations?)\\b[,;:]?`, 'i');
const LEAD = /^(?:please )?(?:(?:make|create|give me|i need|i want)(?: me)? )?(\d{1,6})(?=[\s,;]|$)/i;
/** What may follow a number that counts links without saying so. */
const ABOUT_THEM = /^\s*(?:$|[,;:]|(?:for|in|to|until|till|named|called|with|each)\b)/i;

/** @returns how many links are asked for: "50", "two hundred", "20 single-use links"; null for what says something else. */
export function readLinkCount(text: string, language: string): number | null {
  if (/[\r\n]/.test(text.trim())) return null;
  const at = splitLinkCount(text, { bare: false, language });
  const count =
    at?.rest === ''
      ? at.count
      : readEitherWay(
          text,
          language,
          (english) => readCount(plainWords(english).replace(/ links?$/, '')),
          (found) => found !== null,
        );
  return count !== null && Number.isInteger(count) ? count : null;
}

/**
 * "50 links for My Channel, 1 guest each": how many, and what the rest says of each.
 * @param bare whether a number alone counts links. @param language BCP 47: read besides English.
 * @returns null if it doesn't begin with how many.
 */
export function splitLinkCount(
  text: string,
  { bare, language }: { bare: boolean; language: string },
): { count: number; rest: string } | null {
  const typed = text.trim();
  const { text: line, starts } = inEnglish(typed, language) ?? asTyped(typed);
  const [lead, digits] = LEAD.exec(line) ?? [];
  if (lead === undefined) return null;
  const after = line.slice(lead.length);
  const [noun] = NOUN.exec(after) ?? [];
  if (noun === undefined && !(bare && ABOUT_THEM.test(after))) return null;
  const from = starts[lead.length + (noun?.length ?? 0)] ?? typed.length;
  return { count: Number(digits), rest: withoutEach(typed.slice(from).replace(/^[\s,;:،]+/, ''), language) };
}

const EACH = /\b(?:each|apiece|per link)\b ?|\bevery$/gi;

/** "2 people each": what is said of many links, as it would be said of one. */
export function withoutEach(text: string, language: string): string {
  const { text: line, starts, ends } = inEnglish(text, language) ?? asTyped(text);
  const found = Array.from(line.matchAll(EACH)).toReversed();
  return found
    .reduce((left, { 0: each, index }) => {
      const [from, to] = [starts[index] ?? 0, ends[index + each.length - 1] ?? 0];
      return left.slice(0, from) + left.slice(to);
    }, text)
    .trim();
}

function asTyped(text: string): InEnglish {
  const at = Array.from({ length: text.length }, (_, index) => index);
  return { text, starts: at, ends: at.map((index) => index + 1) };
}
