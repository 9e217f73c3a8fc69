import type { PeerId } from '../peer.ts';

/** Somebody wants to be told once a week what happened in a chat. */
export interface Digest {
  peerId: PeerId;
  readerId: number;
  /** When they are told next. */
  dueAt: Date;
}

export interface DigestStore {
  /** Whether this person wants it. */
  find(peerId: PeerId, readerId: number): Promise<Digest | null>;
  /** From now on, or once more after it was told. */
  save(digest: Digest): Promise<void>;
  remove(peerId: PeerId, readerId: number): Promise<void>;
  /** The longest overdue first. */
  due(now: Date, limit: number): Promise<Digest[]>;
}
