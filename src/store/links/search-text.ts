/** Stands twice before each word, so that one or two letters find the words that begin with them. */
const PAD = '\u0001';
const SEPARATOR = /[ \n!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~«»—–…“”„‘’·]/g;
/** Telegram's ids have 52 bits; a trigram has three characters. */
const ID_CHARACTER = 2 ** 18;
const FIRST_ID_CHARACTER = 0x1_00_00;

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
): string | null {
  const folded = fold(text ?? '');
  if (folded === '' && peerIds.length === 1) return null;
  const chats = peerIds.map((peerId) => `"${idText(peerId)}"`).join(' OR ');
  const parts = [`chat : (${chats})`];
  if (folded !== '') parts.unshift(`words : "${phraseOf(folded).replaceAll('"', '""')}"`);
  if (actorId !== null) parts.push(`asker : "${idText(actorId)}"`);
  return parts.join(' AND ');
}

function phraseOf(folded: string): string {
  return padWords(folded, Math.max(3 - Array.from(padWords(folded, 0)).length, 0));
}

function padWords(folded: string, before: number): string {
  return PAD.repeat(before) + folded.replace(SEPARATOR, `$&${PAD}${PAD}`);
}

/** As the migration `link-search` writes it. */
function idText(id: number): string {
  const digits = [ID_CHARACTER ** 2, ID_CHARACTER, 1].map(
    (place) => FIRST_ID_CHARACTER + (Math.floor(Math.abs(id) / place) % ID_CHARACTER),
  );
  return String.fromCodePoint(...digits);
}

/** As it is searched: case, width and what nobody sees make no difference. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('\0', '').replaceAll(PAD, '').trim();
}
