import type { AccountProblem } from '../errors.ts';

export interface AccountRow {
  userId: number;
  name: string;
  username: string | null;
  /** `dead`: the operator has to log in again; `frozen`: to appeal to Telegram. */
  state: 'live' | AccountProblem['state'];
  blockedUntil: Date | null;
}

export interface AccountStore {
  find(userId: number): Promise<AccountRow | null>;
  /** Inserts, or updates name and username and brings it to life. */
  save(account: Pick<AccountRow, 'userId' | 'name' | 'username'>): Promise<void>;
  setBlockedUntil(userId: number, until: Date | null): Promise<void>;
  setState(userId: number, state: AccountRow['state']): Promise<void>;
}
