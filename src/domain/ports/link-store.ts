import type { ExportedLink, InviteLink, LinkState } from '../invite-link.ts';
import type { PeerId } from '../peer.ts';

export interface LinkFilter {
  peerId: PeerId;
  /** Only those this person asked for. */
  actorId: number | null;
  state: LinkState | null;
  /** Part of a title or of the asker's name, in any case; one or two letters: what a word of it begins with. */
  text: string | null;
}

/** One person's links in one chat or more, by the ids the chats have now. */
export interface OwnLinksFilter extends Omit<LinkFilter, 'peerId'> {
  peerIds: readonly PeerId[];
  actorId: number;
}

/** Which part of a list: an end of it, or what comes next to a link, by id. */
export type ListPart = 'newest' | 'oldest' | { olderThan: string } | { newerThan: string };

export interface LinkPage {
  /** Newest first. */
  links: InviteLink[];
  /** Whether the list goes on on that side. */
  newer: boolean;
  older: boolean;
}

export interface LinkCounts {
  byState: Record<LinkState, number>;
  total: number;
  /** A search, or a list of several chats, counts the newest it finds, up to `SEARCH_COUNTED`, and there are more. */
  more: boolean;
}

/** By state, these look at so many of the newest, too. */
export const SEARCH_COUNTED = 1_000;

/** `risk`: the most open ones first, then those that let nobody in. `joined`: most people in first. `expires`: soonest first. `made`: newest first. */
export type LinkOrder = 'risk' | 'joined' | 'expires' | 'made';

export interface LinkStore {
  find(id: string): Promise<InviteLink | null>;
  /**
   * Part of the links that fit. Going on from a page's last link, or back from its first, repeats none and leaves none out,
   * whatever is made meanwhile.
   */
  list(
    filter: LinkFilter | OwnLinksFilter,
    part: { from: ListPart; limit: number },
    now: Date,
  ): Promise<LinkPage>;
  /** All that fit, newest first, from the link `after` on; from the newest for null. */
  listAfter(query: LinkFilter & { limit: number }, after: string | null, now: Date): Promise<InviteLink[]>;
  /**
   * A page of the links that fit, in another order; of equal ones, newer ones come first. With a text, the newest `SEARCH_COUNTED` that it
   * finds are sorted. What changes meanwhile may move a link to another page.
   * @param part.after the `next` of the page before, in a form that only the store reads; null for the first, as is anything else.
   */
  sorted(
    filter: LinkFilter,
    part: { by: LinkOrder; after: string | null; limit: number },
    now: Date,
  ): Promise<{ links: InviteLink[]; next: string | null }>;
  /** How many there are in each state. */
  counts(filter: Omit<LinkFilter, 'state'> | Omit<OwnLinksFilter, 'state'>, now: Date): Promise<LinkCounts>;
  /**
   * How many a person asked for, and how many there are in the chats they created (by what was last read); null if they
   * created none. As long as it takes for each of their chats, however many links there are.
   */
  totals(userId: number): Promise<{ own: number; audited: number | null }>;
  /** Time has passed: what expired is stored as such, so that nobody who reads has to wait for it. */
  noteExpired(now: Date): Promise<void>;
  /** Who asked for most links in the chat, with the name they last had. */
  actors(peerId: PeerId, limit: number): Promise<{ actorId: number; name: string; count: number }[]>;
  /** The link and all it was regenerated from and into, oldest first. */
  lineage(id: string): Promise<InviteLink[]>;
  /**
   * What Telegram says of links we know (others are passed over): usage, requests, settings, revocation. One that turned
   * out revoked, or to have other settings, is drift (`DriftStore`) with its entry.
   * @param more.restored after a restore from a backup: what changed may have been our own doing, and is no drift.
   * @returns the links that changed.
   */
  recordSightings(
    peerId: PeerId,
    seen: readonly ExportedLink[],
    now: Date,
    more?: { restored?: boolean },
  ): Promise<InviteLink[]>;
  /** A URL's link in the chat, as far as we have it. Of one that Telegram masked, all that it may be; up to two. */
  fitting(peerId: PeerId, url: string): Promise<InviteLink[]>;
  /** Whether there are any in the chat. */
  areIn(peerId: PeerId): Promise<boolean>;
  /** Links of an account that are not revoked, and that no sighting since `since` was of. */
  unseen(peerId: PeerId, query: { adminId: number; since: Date; limit: number }): Promise<InviteLink[]>;
  /**
   * Links of the account's own that are new to the store (others are passed over): kept without an asker, each with its
   * `found` entry. @returns how many were new.
   */
  recordFound(peerId: PeerId, found: { id: string; exported: ExportedLink }[], now: Date): Promise<number>;
  /**
   * The account's primary link as Telegram shows it now: kept like one that was found, and any other that was thought to be it is
   * revoked, and replaced by this one.
   */
  recordPrimary(
    peerId: PeerId,
    primary: { id: string; exported: ExportedLink },
    now: Date,
  ): Promise<InviteLink>;
  /** Hashes in the chat that operations own. */
  ownedHashes(peerId: PeerId): Promise<Set<string>>;
  /** A late second link for one request: kept in the store, revoked or not, with its audit entry. */
  recordDuplicate(operationId: string, id: string, exported: ExportedLink, now: Date): Promise<void>;
  /** Strict links of somebody's, open, with which as many joined as may, and whose `closingKey` for that account was not asked for. */
  usedUpForGood(accountId: number): Promise<InviteLink[]>;
  /** The chat's open strict links. */
  openStrict(peerId: PeerId): Promise<InviteLink[]>;
  /** Chats that have any. */
  strictChats(): Promise<PeerId[]>;
  /** Chats with active links whose card was made or touched since `since`. */
  watchedChats(since: Date): Promise<PeerId[]>;
}
