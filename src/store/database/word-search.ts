/** What is searched for in an index of words, `link_search` or `membership_search`. */
export interface WordSearch {
  /** As the index has it; null for all that is there. */
  phrase: string | null;
  peerIds: readonly number[];
  actorId: number | null;
}

/** A condition on the index, with what stands for its `?`. */
export interface Found {
  condition: string;
  values: (string | number)[];
}

/** Telegram's ids have 52 bits; a trigram has three characters. */
const ID_CHARACTER = 2 ** 18;
const FIRST_ID_CHARACTER = 0x1_00_00;

/** One question to FTS5, which has the ids as trigrams. */
export function foundByFts(table: string, { phrase, peerIds, actorId }: WordSearch): Found {
  const parts = [`chat : (${peerIds.map((peerId) => `"${idText(peerId)}"`).join(' OR ')})`];
  if (phrase !== null) parts.unshift(`words : "${phrase.replaceAll('"', '""')}"`);
  if (actorId !== null) parts.push(`asker : "${idText(actorId)}"`);
  return { condition: `${table} match ?`, values: [parts.join(' AND ')] };
}

/** As the migration `link-search` writes it. */
function idText(id: number): string {
  const digits = [ID_CHARACTER ** 2, ID_CHARACTER, 1].map(
    (place) => FIRST_ID_CHARACTER + (Math.floor(Math.abs(id) / place) % ID_CHARACTER),
  );
  return String.fromCodePoint(...digits);
}

/** `like`, for which PostgreSQL has an index of trigrams, and the ids in columns of their own. */
export function foundByTrigrams(table: string, { phrase, peerIds, actorId }: WordSearch): Found {
  const conditions = [`${table}.peer_id in (${peerIds.map(() => '?').join(', ')})`];
  const values: Found['values'] = [...peerIds];
  if (phrase !== null) {
    conditions.push(`${table}.words like ?`);
    values.push(`%${phrase.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
  }
  if (actorId !== null) {
    conditions.push(`${table}.actor_id = ?`);
    values.push(actorId);
  }
  return { condition: conditions.join(' and '), values };
}
