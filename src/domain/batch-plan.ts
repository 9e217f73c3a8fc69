/** What somebody wants many links of, before they are asked for. Everything else about them is in the draft. */
export type BatchPlan =
  /** So many alike, their names numbered; null until somebody said how many. */
  { of: 'number'; count: number | null } | BatchList;

/** One link a row. */
export interface BatchList {
  of: 'list';
  rows: BatchRow[];
  /** Columns that say nothing a link could have, as they are headed. */
  ignored: string[];
  /** Whether rows that say the same as an earlier one make links, too. */
  repeats: 'keep' | 'drop';
  /** What was more than one batch may have: how many lines, from which one on. */
  beyond?: Beyond;
  /** The last list that was pasted: more of it may be on its way. */
  paste?: Paste;
}

export interface Beyond {
  line: number;
  count: number;
}

/** Text that somebody pasted: apps send what is too long for a message in pieces. */
export interface Paste {
  /** Of all its pieces so far. */
  text: string;
  /** Of its last piece, in characters as the message was sent. */
  length: number;
  /** When that was sent, Unix seconds. */
  date: number;
  /** The rows before it. */
  before: number;
}

/**
 * A row as it was typed: it is read anew each time, so that "in 3 days" counts from when the links are made, in the zone that
 * the person has then. An empty cell takes what the draft says.
 */
export interface BatchRow {
  /** In the text or file, from 1. */
  line: number;
  title: string;
  limit: string;
  expiry: string;
  approval: string;
  /** Whether it has more cells than there are columns. */
  spills: boolean;
}
