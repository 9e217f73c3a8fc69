import type { Membership, SeenJoin, SeenLeave } from '../membership.ts';
import type { PeerId } from '../peer.ts';

/** Pass it back for what comes after: the id of the last membership of a page. */
export type MembershipCursor = number;

export interface MembershipPage {
  /** Newest first. */
  memberships: Membership[];
  /** null at the end. */
  next: MembershipCursor | null;
}

interface PageQuery {
  before: MembershipCursor | null;
  limit: number;
}

export interface Period {
  from: Date;
  /** Not in it. */
  to: Date;
}

/** What a period's joins and leaves are told apart by. `admin`: who asked for the link, or made it outside. */
export type BreakdownBy = 'admin' | 'link' | 'preset' | 'way';

export interface BreakdownPart {
  /** A user's id, a link's id, a preset's name or a `JoinWay`; empty for joins without one. */
  key: string;
  /** An admin's name or a link's title, as far as it is known. */
  name: string | null;
  joins: number;
  /** Of all who ever joined this way, how many left in the period. */
  leaves: number;
  /** Of `joins`, how many are still in. */
  inside: number;
}

export interface Breakdown {
  /** Most joins first. */
  parts: BreakdownPart[];
  /** By link, the newest `JOINS_LOOKED_AT` joins of the period say which links are among them, and there are more. */
  more: boolean;
}

export const JOINS_LOOKED_AT = 20_000;

/** Of those who joined at least so many days ago, how many stayed that long. */
export type Retention = Record<1 | 7 | 30, { joined: number; stayed: number }>;

/** Every time that somebody was in a chat. Counts are kept in steps of 15 minutes, which begin at whole quarters of hours. */
export interface MembershipStore {
  /**
   * Several sources tell of the same join, in any order and again and again: it stays one membership, with the surest of what
   * they say. A leave that no join is known for is a membership without one.
   */
  record(
    peerId: PeerId,
    seen: { joins: readonly SeenJoin[]; leaves: readonly SeenLeave[] },
    now: Date,
  ): Promise<void>;
  /**
   * Of those who left a chat before then and aren't back, only says that somebody was there: a pseudonym, another one for each.
   * @returns how many.
   */
  forgetLeft(before: Date): Promise<number>;
  find(peerId: PeerId, id: number): Promise<Membership | null>;
  /**
   * By part of a name or username that somebody has or had, in any case, with or without its @: each person once, with the last
   * time that they joined; one or two letters find what a word begins with. All memberships for null.
   */
  search(peerId: PeerId, query: PageQuery & { text: string | null }): Promise<MembershipPage>;
  /** Newest first, up to a hundred. */
  ofPerson(peerId: PeerId, userId: number): Promise<Membership[]>;
  ofLink(
    peerId: PeerId,
    linkId: string,
    query: PageQuery & { who: 'all' | 'inside' | 'left' },
  ): Promise<MembershipPage>;
  /** Joins and leaves from each of `starts` to the next one, the last one to `to`; `from` is the first of them. */
  series(
    peerId: PeerId,
    query: Period & { starts: readonly Date[] } & CountsOf,
  ): Promise<{ joins: number[]; leaves: number[] }>;
  /** What a period has in all. */
  totals(peerId: PeerId, query: Period & CountsOf): Promise<{ joins: number; leaves: number }>;
  breakdown(peerId: PeerId, query: Period & { by: BreakdownBy; limit: number }): Promise<Breakdown>;
  retention(peerId: PeerId, of: CountsOf, now: Date): Promise<Retention>;
}

/** Whose joins are counted: by one link, by the links that one person asked for or made outside, or all of the chat. */
export interface CountsOf {
  linkId?: string;
  askedById?: number;
  /** The name of the preset that links' settings were taken from. */
  preset?: string;
}
