import type { AccountRow } from './account-store.ts';
import type { RestoreSign } from './store-file.ts';

/**
 * What operators are told, each with its own text: `operator-<kind>` in the locale files, which gets the variables. Add a
 * kind here, its variables with it.
 */
export interface OperatorNews {
  /** The account that makes links; `bot-dead` if it is a bot, which logs in by itself. `reason`: Telegram's own word. */
  session: { state: AccountRow['state'] | 'bot-dead'; reason: string };
  /**
   * One of several accounts. `waiting`: Telegram asks it to wait before it signs in. `chats`: how many it serves, which get no new
   * links meanwhile.
   */
  account: { account: string; state: AccountRow['state'] | 'waiting'; reason: string; chats: number };
  /** One of several sessions is of an account that works with another one already: it is not used. `file`: where it lies. */
  'account-twice': { account: string; file: string };
  /** An account can make no links any more in a chat that it serves, and others could. `others`: their names. */
  'chat-left': { account: string; chat: string; others: string };
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
  /**
   * Backups can't be taken, or can be again. `reason`: the folder where there is no room, or what is wrong; `needed` and `free`: MiB
   * there. Both are 0 and it is empty where they say nothing.
   */
  backup: { why: 'works' | 'no-room' | 'unsound' | 'failed'; reason: string; needed: number; free: number };
  /** Where the audit ends today. */
  'store-head': { entries: number; hash: string };
  /** Somebody asked to be forgotten. `entries`: so many audit entries bear their pseudonym since; `person`: its code. */
  'person-forgotten': { person: string; entries: number };
  /** Requests wait for accounts that are not signed in. `accounts`: each with how many. */
  'other-accounts': { accounts: string };
}

/** The people who run this bot. What they are told is stored, and sent again until it has reached each of them. */
export interface Operators {
  /**
   * Stored when it resolves, sent soon. Newer news of a kind takes the place of older news that has not been sent: only the
   * latest counts. The same news within an hour is told once.
   * @param about of several things, which one it is about: news of another one is other news.
   * @throws what the store throws.
   */
  tell<Kind extends keyof OperatorNews>(
    kind: Kind,
    variables: OperatorNews[Kind],
    about?: string,
  ): Promise<void>;
}

/** One piece of news for one operator. */
export interface OperatorMessage {
  /** Changes with its content. */
  id: string;
  operatorId: number;
  /** With what it is about after a colon, if that is said. */
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
