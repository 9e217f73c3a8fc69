/** So many statements stay prepared on each connection, at most: each takes some 30 KB of PostgreSQL's memory there. */
const KEPT = 256;
/** What is asked less often isn't worth it: lists of many lengths make many texts. */
const ASKED_BEFORE = 5;
const COUNTED = 4_096;

const MANIPULATES = /^\s*(?:select|with|insert|update|delete)\b/i;

/** Null for one that can't stay prepared. */
const names = new Map<string, string | null>();
const asked = new Map<string, number>();

/** @returns by what name a statement is prepared, on each connection; undefined if it isn't. */
export function preparedName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known ?? undefined;
  if (names.size >= KEPT || !MANIPULATES.test(text)) return undefined;
  const times = (asked.get(text) ?? 0) + 1;
  if (times <= ASKED_BEFORE) {
    if (asked.size >= COUNTED) asked.clear();
    asked.set(text, times);
    return undefined;
  }
  asked.delete(text);
  const name = `latchkey_${names.size}`;
  names.set(text, name);
  return name;
}

/** What it returns has changed, with the tables: from now on it is read anew each time. */
export function stopPreparing(text: string): void {
  names.set(text, null);
}
