import type { AccountRow } from './account-store.ts';
import type { NewOperation, Operation } from '../operation.ts';

/** Where actions hand in what a person wants done on Telegram. */
export interface Operations {
  /**
   * Writes the intent, wakes the lane and returns at once. The outcome reaches the operation's card.
   * `preauthorized`: the actor's right was read from Telegram just now, for this press; anything that had to wait is
   * checked again.
   */
  submit(
    operation: NewOperation,
    also: { draftId: string | null; buttonId: string | null; preauthorized: boolean },
  ): Promise<{ operation: Operation; created: boolean }>;
  /** Asks Telegram about a chat's links soon (paced), so that cards and lists show what is. */
  refresh(peerId: number): void;
  /** A basic group that became a supergroup: its record moves to the new id. @returns whether that was so. */
  followMigration(peerId: number): Promise<boolean>;
}

/** Who is told what became of an operation; called again after a crash until it returns. */
export interface Reporter {
  /** Brings the operation's card up to date. Throws if it should be tried again later. */
  report(operation: Operation): Promise<void>;
  /** Links changed on Telegram (somebody joined, one was revoked outside): their cards show it. */
  linksChanged(linkIds: string[]): Promise<void>;
  /** The account was signed out or frozen, or works again. */
  sessionChanged(state: AccountRow['state'], reason: string): Promise<void>;
}
