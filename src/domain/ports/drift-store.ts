import type { Drift } from '../drift.ts';
import type { PeerId } from '../peer.ts';

/** What happened without the bot. A row is written in the transaction that finds it, with its audit entry. */
export interface DriftStore {
  find(id: string): Promise<Drift | null>;
  /** What nobody dealt with, newest first. With a link's revocation all that was to be said of it is closed, but for that. */
  open(peerId: PeerId, limit: number): Promise<Drift[]>;
  /** Dealt with, or may stay. Closing again changes nothing. */
  close(ids: readonly string[], now: Date): Promise<void>;
  /**
   * All that is to be told of one chat, oldest first; of the chat that waits longest. One of which a census is under way waits
   * until it is over, but not longer than ten minutes.
   * @param notOf chats that have to wait.
   */
  due(now: Date, notOf: readonly PeerId[]): Promise<Drift[]>;
  /** As they were read: what happened again since is told again. */
  told(drifts: readonly Drift[]): Promise<void>;
  /** Links that are used far more than usual: see `isUsageJump`. Each is noted once a day. @returns how many were noted. */
  noteJumps(peerId: PeerId, now: Date): Promise<number>;
  /**
   * Somebody joined with a link that the account can't see; each such link is noted once.
   * @param joins.link as much of the URL as Telegram says.
   */
  noteUnknownLinks(
    peerId: PeerId,
    joins: readonly { link: string; user: { userId: number; name: string } }[],
    now: Date,
  ): Promise<void>;
}
