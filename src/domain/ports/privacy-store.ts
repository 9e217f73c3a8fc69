/** What is kept of somebody, by the table it stands in. */
export type OwnData = Record<string, Record<string, unknown>[]>;

export interface Forgotten {
  pseudonym: number;
  /** How many audit entries bear the pseudonym since. */
  entries: number;
  /** The audit entries that vouch for that. */
  vouchedAt: number[];
}

export interface Erased {
  pseudonym: number;
  /** As in `Forgotten`. */
  entries: number;
}

/** What becomes of it if they are forgotten. */
export interface Stake {
  /** Links that they asked for and that let people in. */
  openLinks: number;
  /** Titles of chats that they own, as far as is known. */
  ownedChats: string[];
}

/** What people can ask about themselves. */
export interface PrivacyStore {
  /** All that is stored of this person and of nobody else; neither links nor what lets anybody in. */
  ownData(userId: number): Promise<OwnData>;
  /** When they last got it; null for never. */
  ownDataSentAt(userId: number): Promise<Date | null>;
  noteOwnDataSent(userId: number, now: Date): Promise<void>;
  stake(userId: number): Promise<Stake>;
  /**
   * Puts a pseudonym in the place of their id and names, or deletes what was for them alone. All or nothing; the audit's chain goes on
   * fitting. The rest is for `erase`.
   * @throws Refusal `forget-under-way` while requests of theirs are, `forget-account` for an account that makes links.
   */
  forget(userId: number, now: Date): Promise<Forgotten>;
  /**
   * Removes the last traces of those who were forgotten: from what marks their messages as handled, and from parts of the file that
   * are in use no more. Again after a failure, until it is done. @returns those it was done for, until `eraseTold`.
   */
  erase(): Promise<Erased[]>;
  /** Operators were told of them: `erase` is done with that one. */
  eraseTold(pseudonym: number): Promise<void>;
}
