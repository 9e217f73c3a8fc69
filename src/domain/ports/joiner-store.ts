import type { Joiner } from '../joiner.ts';
import type { Importer, RecentJoin, RecentJoins } from './telegram.ts';

export interface JoinerPage {
  /** Newest first. */
  joiners: Joiner[];
  /** How many match, and how many of these have left. */
  total: number;
  left: number;
}

/** Everybody who was ever seen to join with a link. */
export interface JoinerStore {
  /**
   * Telegram lists them as members who joined with the link.
   * @param since when this reading of the list began.
   */
  record(linkId: string, listed: readonly Importer[], since: Date): Promise<void>;
  /**
   * The list was read to its end: who was not recorded since it began has left. So has who joined lately with the link, by the
   * admin log (null where there is none), and is not listed.
   */
  finish(linkId: string, reading: { since: Date; recent: RecentJoins | null }): Promise<void>;
  /** They joined with the link, by the admin log; whether they left since is for the next whole reading to say. */
  note(linkId: string, joins: readonly RecentJoin[]): Promise<void>;
  /** When the last whole reading began, and from when on nobody who left is missing; null for never. */
  reading(linkId: string): Promise<{ readAt: Date; knownFrom: Date } | null>;
  /** @param text part of a name or username, in any case, with or without its @; null for all. */
  page(linkId: string, query: { text: string | null; offset: number; limit: number }): Promise<JoinerPage>;
}
