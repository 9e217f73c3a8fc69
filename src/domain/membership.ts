import type { PeerId } from './peer.ts';

/**
 * How somebody came in. `request`: an admin approved them. `folder`: by the link of a chat folder. `added`: by somebody who is
 * in the chat. `open`: without a link, such as by the chat's public username.
 */
export type JoinWay = 'link' | 'request' | 'folder' | 'added' | 'open' | 'unknown';

/**
 * How sure it is which link was used. `certain`: Telegram named it, or said that there was none. `likely`: Telegram named part of
 * it, which fits one link only, or it follows from something else. `unknown`: nobody said.
 */
export type Certainty = 'certain' | 'likely' | 'unknown';

export interface PersonName {
  userId: number;
  name: string;
  /** Without `@`. */
  username: string | null;
}

/** Somebody who did something to a member, with the name they had then. */
export type NamedUser = Pick<PersonName, 'userId' | 'name'>;

/** One time that somebody was in a chat, from joining to leaving. Kept after they leave. */
export interface Membership extends PersonName {
  /** Later ones have greater ids. */
  id: number;
  peerId: PeerId;
  /** null for somebody who was in before anything was recorded. */
  joinedAt: Date | null;
  way: JoinWay;
  /** The link they came by, as far as we have it. */
  linkId: string | null;
  certainty: Certainty;
  approvedBy: NamedUser | null;
  addedBy: NamedUser | null;
  /** null while they are in. */
  leftAt: Date | null;
  /** Whether `leftAt` is when they left; otherwise, by then they had left. */
  leftExactly: boolean;
  /** null for those who left by themselves, as far as is known. */
  removedBy: NamedUser | null;
}

/** Somebody joined, by one of the sources that tell of it. */
export interface SeenJoin extends PersonName {
  at: Date;
  way: JoinWay;
  linkId: string | null;
  certainty: Certainty;
  approvedBy: NamedUser | null;
  addedBy: NamedUser | null;
  /** `update`: the bot was told. `importers`: listed under the link. `members`: listed in the chat. */
  source: 'update' | 'importers' | 'admin-log';
}

/** Somebody left, or was removed. */
export interface SeenLeave extends PersonName {
  at: Date;
  removedBy: NamedUser | null;
}

/** So far apart at most, sources tell of the same join or leave: each has Telegram's own time of it, in whole seconds. */
export const SAME_EVENT_MS = 5_000;
