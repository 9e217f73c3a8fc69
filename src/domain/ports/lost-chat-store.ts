import type { PeerId } from '../peer.ts';

/** A chat in which the account could make links, and can't any more. */
export interface LostChat {
  peerId: PeerId;
  /** `demoted`: it is still in there. */
  why: 'removed' | 'demoted';
  /** As last known; null if it never was. */
  ownerId: number | null;
}

/**
 * Noted where a chat's administrators are saved, if there are links of ours; forgotten once the account may make links there
 * again.
 */
export interface LostChatStore {
  /** Of which nobody was told yet, the first lost first. */
  untold(accountId: number): Promise<LostChat[]>;
  /** Whoever could be told was. */
  setTold(peerId: PeerId, accountId: number): Promise<void>;
}
