import type { NewOperation, Operation } from '../operation.ts';
import type { Lockdowns } from './lockdowns.ts';

/** Where actions hand in what a person wants done on Telegram. */
export interface Operations {
  /** All open links of a chat at once. */
  readonly lockdowns: Lockdowns;
  /**
   * Writes the intent, wakes the queue and returns at once. The outcome reaches the operation's card.
   * `authorisedAt`: when the actor's right was read from Telegram, monotonic milliseconds; null if it was not. Whatever has to
   * wait is checked again.
   * @throws as `OperationStore.add`.
   */
  submit(
    operation: NewOperation,
    also: { draftId: string | null; buttonId: string | null; authorisedAt: number | null },
  ): Promise<{ operation: Operation; created: boolean }>;
  /** Asks Telegram about a chat's links soon (paced), so that cards and lists show what is. */
  refresh(peerId: number): void;
  /** Reads all links of a chat that the account can see, soon; how far that is, says `store.census.latest`. */
  takeCensus(peerId: number): void;
  /** Somebody came to run a chat, or runs it no longer; or it was the account itself. Telegram is asked at once. */
  administratorsChanged(peerId: number, userId: number): void;
  /** The operator wants something else of an account: it looks what. */
  dutyChanged(accountId: number): void;
  /** Reads who joined with a link to the end of the list, soon. */
  readJoiners(linkId: string): void;
  /** Somebody was noted who joined with a link: it may have been the last place of a strict one. */
  joinersCame(): void;
  /** People who ask to join were recorded: they are dealt with soon. */
  requestsCame(): void;
  /**
   * Asks Telegram who waits in the chat, at most a few hundred now and the others soon.
   * @throws as `Telegram.importers`.
   */
  readRequests(peerId: number): Promise<void>;
  /** A basic group that became a supergroup: its record moves to the new id. @returns whether that was so. */
  followMigration(peerId: number): Promise<boolean>;
}
