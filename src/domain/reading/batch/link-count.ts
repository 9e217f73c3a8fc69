import { readCount } from '../count.ts';
import { plainWords } from '../plain-words.ts';

const KIND = '(?:(?:single[- ]use|one[- ]time|one[- ]use|different|separate|new|invite)\\s+)*';
const NOUN = new RegExp(`^\\s*${KIND}(?:links?|invites?|invitations?)\\b[,;:]?`, 'i');
const LEAD = /^(?:please )?(?:(?:make|create|give me|i need|i want)(?: me)? )?(\d{1,6})(?=[\s,;]|$)/i;
/** What may follow a number that counts links without saying so. */
const ABOUT_THEM = /^\s*(?:$|[,;:]|(?:for|in|to|until|till|named|called|with|each)\b)/i;

/** @returns how many links are asked for: "50", "two hundred", "20 single-use links"; null for what says something else. */
export function readLinkCount(text: string): number | null {
  if (/[\r\n]/.test(text.trim())) return null;
  const at = splitLinkCount(text, { bare: false });
  const count = at?.rest === '' ? at.count : readCount(plainWords(text).replace(/ links?$/, ''));
  return count !== null && Number.isInteger(count) ? count : null;
}

/**
 * "50 links for My Channel, 1 guest each": how many, and what the rest says of each.
 * @param bare whether a number alone counts links.
 * @returns null if it doesn't begin with how many.
 */
export function splitLinkCount(
  text: string,
  { bare }: { bare: boolean },
): { count: number; rest: string } | null {
  const [lead, digits] = LEAD.exec(text.trim()) ?? [];
  if (lead === undefined) return null;
  const after = text.trim().slice(lead.length);
  const [noun] = NOUN.exec(after) ?? [];
  if (noun === undefined && !(bare && ABOUT_THEM.test(after))) return null;
  const rest = after.slice(noun?.length ?? 0).replace(/^[\s,;:]+/, '');
  return { count: Number(digits), rest: withoutEach(rest) };
}

/** "2 people each": what is said of many links, as it would be said of one. */
export function withoutEach(text: string): string {
  return text.replaceAll(/\b(?:each|apiece|per link)\b/gi, '').trim();
}
