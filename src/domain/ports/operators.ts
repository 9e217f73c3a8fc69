import type { AccountRow } from './account-store.ts';
import type { RestoreSign } from './store-file.ts';

/**
 * What operators are told, each with its own text: `operator-<kind>` in the locale files, which gets the variables. Add a
 * kind here, its variables with it.
 */
export interface OperatorNews {
  /** The account that makes links; `bot-dead` if it is a bot, which logs in by itself. `reason`: Telegram's own word. */
  session: { state: AccountRow['state'] | 'bot-dead'; reason: string };
  /** A part of the store can't be read: nothing is issued. `problem`: one a line. */
  'store-damaged': { problem: string };
  /** Somebody changed the store past Latchkey. */
  'store-changed': { problem: string };
  /** The store was restored from a backup. `links`: of the account's own, that it did not know; a bot can't list its own. */
  'store-restored': {
    sign: RestoreSign;
    missingEntries: number;
    links: number | 'unknown';
  };
  /** Where the audit ends today. */
  'store-head': { entries: number; hash: string };
  /** Requests wait for accounts that are not signed in. `accounts`: each with how many. */
  'other-accounts': { accounts: string };
}

/** The people who run this bot. What they are told is stored, and sent again until it has reached each of them. */
export interface Operators {
  /**
   * Stored when it resolves, sent soon. Newer news of a kind takes the place of older news that has not been sent: only the
   * latest counts. The same news within an hour is told once.
   * @throws what the store throws.
   */
  tell<Kind extends keyof OperatorNews>(kind: Kind, variables: OperatorNews[Kind]): Promise<void>;
}

/** One piece of news for one operator. */
export interface OperatorMessage {
  /** Changes with its content. */
  id: string;
  operatorId: number;
  kind: string;
  /** Of the text. */
  variables: Record<string, string | number>;
  createdAt: Date;
}

export interface OperatorMessageStore {
  /** All of them or none, each in the place of the operator's older message of that kind. */
  put(messages: OperatorMessage[]): Promise<void>;
  /** The operator's latest message of that kind, sent or not. */
  latest(operatorId: number, kind: string): Promise<OperatorMessage | null>;
  /** Not sent yet, oldest first. */
  unsent(operatorId: number): Promise<OperatorMessage[]>;
  /** Does nothing if a newer message has taken its place. */
  markSent(id: string, now: Date): Promise<void>;
}
