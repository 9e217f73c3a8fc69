import type { InviteLink } from '../invite-link.ts';
import type { PeerId } from '../peer.ts';

/** Somebody who could make links in a chat and can't any more, while links of theirs were open there. Forgotten when they can again. */
export interface LostAdmin {
  peerId: PeerId;
  userId: number;
  /** As Telegram had it then. */
  name: string;
}

interface Whose {
  peerId: PeerId;
  userId: number;
}

/** What becomes of somebody's links when they lose the right. Losses are noted when a chat's administrators are saved. */
export interface OffboardingStore {
  /** Losses that the chat's owner was not told of, oldest first. */
  untold(): Promise<LostAdmin[]>;
  setTold(whose: Whose): Promise<void>;
  find(whose: Whose): Promise<LostAdmin | null>;
  /** Their open links, which they asked for or made in Telegram: the newest, and how many there are. */
  openLinks(whose: Whose, query: { limit: number }): Promise<{ links: InviteLink[]; count: number }>;
  /** Their batches in the chat that are not finished. */
  batches(whose: Whose): Promise<string[]>;
  /** No link of theirs in the chat is replaced on schedule any more. */
  endRotations(whose: Whose): Promise<void>;
  /**
   * So many of the links that they asked for and that are not revoked are this person's from then on, with their schedules and rules; each
   * with its audit entry. @returns how many; none when all are.
   */
  takeOver(
    whose: Whose,
    query: { to: { userId: number; name: string }; limit: number; now: Date },
  ): Promise<number>;
}
