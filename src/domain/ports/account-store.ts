import type { AccountProblem } from '../errors.ts';

export interface AccountRow {
  userId: number;
  name: string;
  username: string | null;
  /** `dead`: the operator has to log in again; `frozen`: to appeal to Telegram. */
  state: 'live' | AccountProblem['state'];
  /** What the operator wants of it. `paused`: what is asked of it waits; `retired`: it makes no new links. */
  duty: 'serving' | 'paused' | 'retired';
}

/** What Telegram asked an account to wait with. */
export interface StoredFloodWait {
  /** TL name. */
  method: string;
  /** As asked: whatever our clock shows, it is never longer. */
  seconds: number;
  until: Date;
}

export interface AccountStore {
  find(userId: number): Promise<AccountRow | null>;
  /** Inserts a live one, or updates name and username. */
  save(account: Pick<AccountRow, 'userId' | 'name' | 'username'>): Promise<void>;
  /** Takes the place of the method's older wait. Waits that are over are forgotten. */
  saveFloodWait(userId: number, wait: StoredFloodWait, now: Date): Promise<void>;
  /** Those that were asked for last, over or not. */
  floodWaits(userId: number): Promise<StoredFloodWait[]>;
  setDuty(userId: number, duty: AccountRow['duty']): Promise<void>;
  /** How many links it made since then, for people. */
  linksSince(userId: number, since: Date): Promise<number>;
  /** All that were ever signed in, by user id. */
  all(): Promise<AccountRow[]>;
  setState(userId: number, state: AccountRow['state']): Promise<void>;
}
