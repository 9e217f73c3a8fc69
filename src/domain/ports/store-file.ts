/** By what a store is known to have been restored from a backup. */
export type RestoreSign =
  /** The operator said so. */
  | 'flag'
  /** Its anchor, the file beside it, knows of calls or audit entries that it does not have. */
  | 'older'
  /** It had an anchor once, and there is none that it could have written. */
  | 'no-anchor';

export interface Restored {
  sign: RestoreSign;
  /** How many audit entries the anchor knows of that are not there; 0 if unknown. */
  missingEntries: number;
}

/** What is not as it should be, in words without a person's name or a link. Both are empty for a sound store. */
export interface StoreCheck {
  /** What can't be read, or refers to nothing: nothing should rest on it. */
  damage: string[];
  /** What somebody changed past the store. */
  tampering: string[];
  /** The last audit entry, all up to it being as they were written. `hash`: hex. */
  head: { seq: number; hash: string };
  /** Whether all was read, rather than what is new. */
  whole: boolean;
}

/** A newer version of Latchkey has upgraded the store: this one can't read it, and must not write to it. */
export class NewerSchema extends Error {
  override name = 'NewerSchema';
  /** What it knows and this version doesn't. */
  readonly step: string;

  constructor(step: string) {
    super(`a newer version wrote the file: it knows the step ${step}`);
    this.step = step;
  }
}

/** The server doesn't understand what the store says. */
export class PostgresTooOld extends Error {
  override name = 'PostgresTooOld';
  /** As it names its own. */
  readonly version: string;

  constructor(version: string) {
    super(`PostgreSQL ${version} is too old`);
    this.version = version;
  }
}

/** How far the upgrade of a store that an older version wrote is. */
export interface UpgradeProgress {
  name: string;
  /** From 1. */
  step: number;
  steps: number;
  /** Of this step, if it is a long one; else 0. */
  percent: number;
}

/** What an older copy would still have done. */
export interface Doubted {
  operations: number;
  updates: number;
}

/** The store as a thing that can be damaged, changed by others, or replaced by an older copy. */
export interface StoreFile {
  /** Why it counts as restored from a backup: nothing may be sent before `acceptRestored`. null if it does not. */
  restored(): Restored | null;
  /**
   * Whatever may have been done since the backup is not taken for undone: requests are looked for before they are sent,
   * updates are answered rather than handled, drafts end.
   */
  doubtEverything(now: Date): Promise<Doubted>;
  /** The store holds what Telegram knew beyond it: from now on it is trusted like any other. */
  acceptRestored(now: Date): Promise<void>;
  /**
   * Checks what is new, and once a day all of it, beside the program's own work. While there is damage `markSent` refuses.
   * @returns null if `signal` ended it. @throws if it can't be checked.
   */
  check(now: Date, signal: AbortSignal): Promise<StoreCheck | null>;
  /** By what a newer version of Latchkey, started beside this one, has changed the store's shape; null if none has. */
  newerStep(): Promise<string | null>;
}
