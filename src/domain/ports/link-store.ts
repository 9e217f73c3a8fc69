import type { ExportedLink, InviteLink, LinkState } from '../invite-link.ts';
import type { PeerId } from '../peer.ts';

export interface LinkQuery {
  peerId: PeerId;
  /** Only those this person asked for. */
  actorId: number | null;
  state: LinkState | null;
  /** Part of a title or of the asker's name, in any case. */
  text: string | null;
  offset: number;
  limit: number;
}

export interface LinkStore {
  find(id: string): Promise<InviteLink | null>;
  /** Newest first. `total` counts all that fit. */
  list(query: LinkQuery, now: Date): Promise<{ links: InviteLink[]; total: number }>;
  /**
   * Newest first, from the link `after` on; from the newest for null. Reading on from a page's last link repeats none and
   * leaves none out, whatever is made meanwhile.
   */
  listAfter(query: Omit<LinkQuery, 'offset'>, after: string | null, now: Date): Promise<InviteLink[]>;
  /** How many there are in each state. */
  countByState(
    query: Pick<LinkQuery, 'peerId' | 'actorId' | 'text'>,
    now: Date,
  ): Promise<Record<LinkState, number>>;
  /** Who asked for links in the chat, most first. */
  actors(peerId: PeerId): Promise<{ actorId: number; name: string; count: number }[]>;
  /** The link and all it was regenerated from and into, oldest first. */
  lineage(id: string): Promise<InviteLink[]>;
  /**
   * What Telegram says of links we know (others are passed over): usage, requests, settings, revocation. One that turned
   * out revoked gets a `revoked-outside` entry. @returns the links that changed.
   */
  recordSightings(peerId: PeerId, seen: ExportedLink[], now: Date): Promise<InviteLink[]>;
  /** Whether there are any in the chat. */
  areIn(peerId: PeerId): Promise<boolean>;
  /** Links of an account that are not revoked, and that no sighting since `since` was of. */
  unseen(peerId: PeerId, query: { adminId: number; since: Date; limit: number }): Promise<InviteLink[]>;
  /**
   * Links of the account's own that are new to the store (others are passed over): kept without an asker, each with its
   * `found` entry. @returns how many were new.
   */
  recordFound(peerId: PeerId, found: { id: string; exported: ExportedLink }[], now: Date): Promise<number>;
  /** Hashes in the chat that operations own. */
  ownedHashes(peerId: PeerId): Promise<Set<string>>;
  /** A late second link for one request: kept in the store, revoked or not, with its audit entry. */
  recordDuplicate(operationId: string, id: string, exported: ExportedLink, now: Date): Promise<void>;
  /** Chats with active links whose card was made or touched since `since`. */
  watchedChats(since: Date): Promise<PeerId[]>;
}
