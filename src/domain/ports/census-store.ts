import type { Census, CensusAdmin } from '../census.ts';
import type { RefusalCode } from '../errors.ts';
import type { ExportedLink, InviteLink } from '../invite-link.ts';
import type { PeerId } from '../peer.ts';
import type { ImporterCursor, LinkPageCursor } from './telegram.ts';

/** Where a census goes on: its parts come in this order. */
export type CensusPosition =
  /** Who has links. */
  | { at: 'admins' }
  /** The links of one of `adminIds` after the other; of each, those that are open first. */
  | { at: 'links'; adminIds: number[]; revoked: boolean; after: LinkPageCursor | null }
  /** Links that should have been listed and were not. */
  | { at: 'missing' }
  /** Who joined with links whose usage changed. `list`: one that was begun. */
  | { at: 'importers'; list: { linkId: string; since: Date; after: ImporterCursor | null } | null }
  /** What Telegram's own log says. */
  | { at: 'log' };

export interface CensusKey {
  peerId: PeerId;
  accountId: number;
}

export interface CensusStore {
  /** By whichever account. */
  latest(peerId: PeerId): Promise<Census | null>;
  /** Goes on with the account's census of the chat, if one is under way; or begins another. */
  begin(key: CensusKey, now: Date): Promise<{ census: Census; position: CensusPosition }>;
  /** @param admins null where the account isn't told: then only its own links follow. */
  keepAdmins(key: CensusKey, admins: readonly CensusAdmin[] | null): Promise<CensusPosition>;
  /**
   * A page of links: those that are known are brought up to date (as `LinkStore.recordSightings`), the others kept, each with its
   * entry. What is found by a later census than the first is drift; what an operation may have made is left for the next one.
   * @param page.total how much more there turned out to be in all.
   * @returns the links that changed.
   */
  keepLinks(
    key: CensusKey,
    page: {
      links: readonly { id: string; exported: ExportedLink }[];
      position: CensusPosition;
      total: number;
    },
    now: Date,
  ): Promise<InviteLink[]>;
  /** @param more.done how much more is done. @param more.total how much more there turned out to be. */
  move(key: CensusKey, position: CensusPosition, more?: { done?: number; total?: number }): Promise<void>;
  /** Came to its end: what was found by the first one is summed up as one drift. */
  finish(key: CensusKey, now: Date): Promise<void>;
  /** It can't go on. */
  fail(key: CensusKey, why: RefusalCode, now: Date): Promise<void>;
  /** Chats in which the account's census is under way. */
  unfinished(accountId: number): Promise<PeerId[]>;
  /**
   * Chats whose latest census by the account began before `before`, or of which there is none: those where the account may make
   * links, and that have links, or an owner who wrote to the bot.
   */
  due(accountId: number, before: Date): Promise<PeerId[]>;
  /** Whose links in the chat are still open, as far as is known. */
  adminsWithOpenLinks(peerId: PeerId): Promise<number[]>;
  /** Links with which people joined, and of which it is not known who; how many there are in all. @param adminId null for all. */
  unreadImporters(
    peerId: PeerId,
    query: { adminId: number | null; limit: number },
  ): Promise<{ links: InviteLink[]; count: number }>;
  /** The list of who joined was read when the link's usage was that. */
  importersRead(linkId: string, usage: number): Promise<void>;
  /** The last event of Telegram's own log that was read, and when; null for none. */
  logRead(key: CensusKey): Promise<{ eventId: string | null; at: Date } | null>;
  keepLogRead(key: CensusKey, read: { eventId: string | null; at: Date }): Promise<void>;
}
