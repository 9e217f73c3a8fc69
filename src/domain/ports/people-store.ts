import type { Button, DeadPress, NewButton } from '../button.ts';
import type { Draft } from '../draft.ts';
import type { Person } from '../person.ts';
import type { Preset } from '../preset.ts';

export interface ConversationStore {
  /** JSON text, or null. */
  read(key: string): Promise<string | null>;
  /**
   * Saves (or with null deletes) a conversation's state **and** marks the update that led to it as handled, in one
   * transaction: a crash leaves both or neither.
   */
  write(key: string, state: string | null, handledUpdateId: number | null, now: Date): Promise<void>;
}

export interface PersonStore {
  find(userId: number): Promise<Person | null>;
  /**
   * Inserts, or updates name, username and, where no language is chosen, locale. A `timeZone`, `dateOrder` or `hourCycle` of null
   * keeps the stored one.
   * @returns the stored row.
   */
  save(person: Omit<Person, 'language'>): Promise<Person>;
  /** What they read from now on. @param chosen `language` and `locale`, as in `Person`. @returns the stored row. */
  setLanguage(userId: number, chosen: Pick<Person, 'language' | 'locale'>): Promise<Person>;
  /**
   * Counts a look-up of a chat. A person's 24 hours start with the first one.
   * @returns false, and counts nothing, if they had `most` of them already.
   */
  spendLookUp(userId: number, most: number, now: Date): Promise<boolean>;
}

export interface DraftStore {
  /** The person's open one. */
  open(userId: number): Promise<Draft | null>;
  find(id: string): Promise<Draft | null>;
  /** Inserts or replaces. Saving an open draft cancels the person's other open ones. */
  save(draft: Draft): Promise<void>;
  /** Cancels open drafts untouched since `before`. @returns the drafts it cancelled. */
  sweep(before: Date, now: Date): Promise<Draft[]>;
  /** Deletes those that are no longer open, that no link came from, and that nobody touched since `before`. */
  prune(before: Date): Promise<void>;
}

export interface PresetStore {
  /** A person's or a chat's, in order of their names. */
  of(ownerId: number): Promise<Preset[]>;
  /** Takes the place of one of the same owner and name. */
  save(preset: Preset): Promise<void>;
  remove(ownerId: number, id: string): Promise<void>;
}

export interface ButtonStore {
  /** A `many` button that is there already stays as it is, its age aside. @throws, all undone, for a `once` one. */
  add(buttons: NewButton[]): Promise<void>;
  /** Looks a press up without using it: a `once` button is used by the operation it submits, in its transaction. */
  look(id: string, actorId: number): Promise<{ button: Button } | { dead: DeadPress }>;
  prune(before: Date): Promise<number>;
}
