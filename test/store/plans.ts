import Database from 'better-sqlite3';
import { expect, vi } from 'vitest';
import type { Store } from '../../src/domain/ports/store.ts';
import { openStore } from '../../src/store/open-store.ts';

/** Not what looks at the schema, as the start does. */
const OF_THE_STORE =
  /^\s*(?:select|with|insert|update|delete)\b(?!.*\b(?:sqlite_schema|sqlite_master|kysely_migration))/is;

/** What the store runs while somebody does this, with how SQLite goes about it. */
export async function plansOf(
  path: string,
  work: (store: Store) => Promise<unknown>,
): Promise<{ text: string; plan: string[] }[]> {
  const statements = new Set<string>();
  // oxlint-disable-next-line typescript/unbound-method -- called below on the connection that it was called on
  const prepare = Database.prototype.prepare;
  const noting = vi.spyOn(Database.prototype, 'prepare').mockImplementation(function prepareNoted(
    this: Database.Database,
    text,
  ) {
    statements.add(text);
    return prepare.call(this, text);
  });
  const store = await openStore({ path });
  try {
    await work(store);
  } finally {
    await store.close();
    noting.mockRestore();
  }
  const db = new Database(path, { readonly: true });
  const texts = [...statements].filter((text) => OF_THE_STORE.test(text));
  const plans = texts.map((text) => {
    const values = Array.from(text.matchAll(/\?/g), () => null);
    const steps = db.prepare<null[], { detail: string }>(`explain query plan ${text}`).all(...values);
    return { text, plan: steps.map(({ detail }) => detail) };
  });
  db.close();
  return plans;
}

/** Tables that have few rows however many links there are. */
const SMALL = 'account|batch_delivery|flood_wait|store_state|operator_message|operation_count';
const SCAN = new RegExp(`^SCAN (?!CONSTANT ROW|(?:${SMALL})\\b)`);
/** An index of words that is asked for some, a list that was given, or what another step has found. */
const FOUND =
  /^SCAN (?:(?:link|membership)_search VIRTUAL TABLE INDEX \d+:M|json_each|found|sorted|family|former|maker|counted|\(subquery)/;
/** Read from its beginning to its end, by an index that is of no help but for the chat. */
const WHOLE_CHAT =
  /^SEARCH (?:invite_link|link|audit_entry|entry|operation|membership|membership_count)\b.*\(peer_id=\?\)$/;
const SORT = /^USE TEMP B-TREE FOR (?!LAST TERM|RIGHT PART)/;
/** What may be sorted: there is little of it, however many links there are. */
const SORTED = [
  // The entries of some links.
  /where link_id in \(select value from json_each/,
  // The administrators of some chats, and the chats of a person.
  /from "chat_administrator" where "peer_id" in \(/,
  /from "chat" inner join "chat_administrator"/,
  /"chat"."peer_id" in \(select "admin"."peer_id"/,
  // Operations under way.
  /"state" in \(\?, \?, \?\)/,
  // The newest joins, so many at most, and what a page is put together from.
  /from membership where peer_id = \? and id >= \?/,
  /^\s*with sorted/,
  // What people are still to be sent.
  /from "batch_delivery"/,
];

export function tooMuch({ text, plan }: { text: string; plan: string[] }): string[] {
  const limited = /\blimit\b/i.test(text);
  const firstRows = limited && !/\bwhere\b/i.test(text);
  return plan.filter(
    (step) =>
      (SCAN.test(step) && !FOUND.test(step) && !firstRows) ||
      (WHOLE_CHAT.test(step) && !limited) ||
      (SORT.test(step) && !SORTED.some((sorted) => sorted.test(text))),
  );
}

/** Fails if any statement that the store runs meanwhile reads more than it needs. */
export async function expectNoScansIn(path: string, work: (store: Store) => Promise<unknown>): Promise<void> {
  const plans = await plansOf(path, work);
  expect(plans).not.toEqual([]);
  const found = plans.flatMap((each) => {
    const steps = tooMuch(each);
    return steps.length === 0 ? [] : [each];
  });
  expect(found).toEqual([]);
}
