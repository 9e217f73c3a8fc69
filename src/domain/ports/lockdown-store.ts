import type { Batch } from '../batch.ts';
import type { RefusalCode } from '../errors.ts';
import type { LiftCounts, Lockdown, LockdownMode, LockdownPreview } from '../lockdown.ts';
import type { CardPlace } from '../operation.ts';
import type { PeerId } from '../peer.ts';

/** Who asks for it, and where they see what becomes of it; without a place they are sent a message. */
export interface LockdownAsker {
  actor: { userId: number; name: string };
  /** BCP 47. */
  locale: string;
  card: CardPlace | null;
}

export interface NewLockdown extends LockdownAsker {
  /** The press that asked for it: the same key never makes a second one. */
  idempotencyKey: string;
  peerId: PeerId;
  mode: LockdownMode;
}

/** Of a transaction. `accountId`: the account that does it. */
export interface LockdownMeans {
  /** For a batch, if one is begun. */
  id: string;
  now: Date;
  accountId: number;
  /** The one-shot button that asked; used up with it. */
  buttonId: string | null;
}

/** What was written. `batch`: what has to be done about it on Telegram; null for nothing, or nothing more. */
export interface LockdownChange {
  lockdown: Lockdown;
  batch: Batch | null;
  created: boolean;
}

/** All open links of a chat closed at once. What is done about each link is a line of a batch. */
export interface LockdownStore {
  find(id: string): Promise<Lockdown | null>;
  /** The chat's last one; null if there never was any. */
  latest(peerId: PeerId): Promise<Lockdown | null>;
  /** Whether new links of the chat have to ask for approval. */
  isLocked(peerId: PeerId): Promise<boolean>;
  /** Chats that are locked, by the lockdown's id. */
  active(accountId: number): Promise<{ id: string; peerId: PeerId }[]>;
  /** Whether a schedule leaves the link alone: its chat is locked, or a lockdown revoked it and nothing took its place. */
  holds(linkId: string): Promise<boolean>;
  /** What a lockdown would do now. */
  preview(
    peerId: PeerId,
    query: { mode: LockdownMode; accountId: number; now: Date },
  ): Promise<LockdownPreview>;
  /**
   * Locks the chat and writes down which links are to be closed. The same key, or a chat that is locked, gives the lockdown there is, `created: false`;
   * the message shows it all the same. Links that a former one has not brought back yet are this one's to bring back.
   * @throws IllegalTransition if the button is not there.
   */
  start(wanted: NewLockdown, also: LockdownMeans): Promise<LockdownChange>;
  /** Links of a locked chat that are open and were not closed yet become another batch. @param retry also those that failed. */
  sweep(
    id: string,
    query: { retry: boolean },
    also: Omit<LockdownMeans, 'buttonId'>,
  ): Promise<LockdownChange | null>;
  /** The message shows the lockdown from now on. */
  show(id: string, asker: LockdownAsker): Promise<void>;
  /** From now on the chat is not locked. What was going on about it is obsolete. */
  lift(id: string, asker: LockdownAsker, also: LockdownMeans): Promise<LockdownChange>;
  /** Of a lockdown that was lifted and of which nothing is under way: its links get their old settings back, once. */
  unlock(id: string, also: Omit<LockdownMeans, 'buttonId'>): Promise<LockdownChange | null>;
  /** Lockdowns that wait for `unlock`. */
  lifted(accountId: number): Promise<string[]>;
  /** New links for those that it revoked and that have no successor. @throws as `start`. */
  reissue(id: string, asker: LockdownAsker, also: LockdownMeans): Promise<LockdownChange>;
  liftCounts(id: string): Promise<LiftCounts>;
  /** What of it is not finished. */
  batches(id: string): Promise<Batch[]>;
  /** Why links failed, most first; `names`: a few of their titles, null for none. */
  failures(id: string): Promise<LockdownFailure[]>;
  /** The account's batches that stopped because their chat was locked, which it is no longer. */
  stoppedBatches(accountId: number): Promise<string[]>;
  /** Batches of lockdowns that go on though they are over: of one that was lifted, or of one before the present one. */
  obsolete(accountId: number): Promise<string[]>;
  /** What is left of the batch goes on in this person's name. */
  handOver(batchId: string, to: { userId: number; name: string }): Promise<void>;
}

export interface LockdownFailure {
  part: 'lock' | 'unlock' | 'reissue';
  code: RefusalCode;
  count: number;
  names: (string | null)[];
}
