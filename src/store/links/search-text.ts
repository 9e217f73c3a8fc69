import type { WordSearch } from '../database/word-search.ts';

/** Stands twice before each word, so that one or two letters find the words that begin with them. */
const PAD = '\u0001';
const SEPARATOR = /[ \n!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~«»—–…“”„‘’·]/g;

/** What links are found by. Case folded here, for SQLite's own folding stops at ASCII. */
export function searchText(...parts: (string | null)[]): string {
  return padWords(parts.map((part) => fold(part ?? '')).join('\n'), 2);
}

/**
 * @returns what finds texts made by `searchText` in the index: three letters or more anywhere, fewer at the beginning of a
 * word. Null if that is no search, but all of one chat.
 */
export function searchFor(
  text: string | null,
  { peerIds, actorId }: { peerIds: readonly number[]; actorId: number | null },
): WordSearch | null {
  const folded = fold(text ?? '');
  if (folded === '' && peerIds.length === 1) return null;
  return { phrase: folded === '' ? null : phraseOf(folded), peerIds, actorId };
}

function phraseOf(folded: string): string {
  return padWords(folded, Math.max(3 - Array.from(padWords(folded, 0)).length, 0));
}

function padWords(folded: string, before: number): string {
  return PAD.repeat(before) + folded.replace(SEPARATOR, `$&${PAD}${PAD}`);
}

/** @returns what stands in texts made by `searchText` wherever this is a part of them. */
export function searchPhrase(text: string): string {
  return padWords(fold(text), 0);
}

/** As it is searched: case, width and what nobody sees make no difference. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('\0', '').replaceAll(PAD, '').trim();
}
