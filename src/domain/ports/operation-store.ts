import type { PeerId } from '../peer.ts';
import type { RefusalCode } from '../errors.ts';
import type { ExportedLink } from '../invite-link.ts';
import type { AccountWait, NewOperation, Operation, Wait } from '../operation.ts';

/** What an operation's step came to; written with its audit entries in one transaction. */
export type StepOutcome =
  /** `adopted`: found by reconciling rather than answered. */
  | { step: 'export'; exported: ExportedLink; adopted: boolean }
  | { step: 'edit'; exported: ExportedLink }
  | { step: 'revoke'; exported: ExportedLink; replacedBy: ExportedLink | null }
  | { step: 'replace-primary'; exported: ExportedLink; adopted: boolean }
  | { step: 'delete' }
  | { step: 'delete-revoked' }
  | { step: 'decide' }
  /** `undecided`: by user id, those who could not be let in. */
  | { step: 'decide-all'; undecided: readonly number[] };

export interface OperationStore {
  /**
   * Writes an intent with its `requested` audit entry, marks its draft submitted and its button used, all or nothing.
   * The same `idempotencyKey`, the same `once` button or a draft that is submitted already gives the operation there is,
   * `created: false`; so does regenerating a link whose successor is being made, or
   * replacing a primary link that is being replaced.
   * @throws IllegalTransition if the draft is cancelled, or draft or button are missing;
   * Refusal `link-of-other-account` if it would change a link that another account made, unless it is scheduled; `link-replaced` if it would
   * regenerate or replace one that has a successor.
   */
  add(
    operation: NewOperation,
    also: {
      id: string;
      now: Date;
      accountId: number;
      draftId: string | null;
      buttonId: string | null;
      /** The account is at work in another process, maybe: a job in its `operationsQueue` tells it. */
      elsewhere?: boolean;
    },
  ): Promise<{ operation: Operation; created: boolean }>;
  /** @returns what `add` would give in the place of this one, by its key or as the link's successor; null if it would write it. */
  askedBefore(
    operation: Pick<NewOperation, 'idempotencyKey' | 'kind' | 'linkId' | 'peerId'>,
  ): Promise<Operation | null>;
  find(id: string): Promise<Operation | null>;
  /** The account's unfinished ones (`intent`, `sent`, `unknown`), oldest first. */
  unfinished(accountId: number): Promise<Operation[]>;
  /** How many are unfinished, by the account that has to do them. */
  countUnfinished(): Promise<{ accountId: number; count: number }[]>;
  /**
   * Says of all that the account has not finished why it waits, whatever it said before; null: it waits for its account no
   * longer. @returns those that said something else before.
   */
  explainWait(accountId: number, reason: AccountWait | null): Promise<Operation[]>;
  /**
   * `intent → sent`, on disk before the call. `sentAt` becomes the first time that may have been executed: it stays where
   * reconciling found nothing, for a late duplicate may be as old.
   * @param telegramNow by Telegram's clock.
   * @throws IllegalTransition if it is not an intent; StorageFull; StoreDamaged.
   */
  markSent(id: string, telegramNow: Date): Promise<Operation>;
  /** `sent → unknown`. An export is watched from now on: a duplicate may turn up late. */
  markUnknown(id: string): Promise<Operation>;
  /**
   * `sent | unknown → intent`: known not to have been executed.
   * @param sentAt of an earlier call, of which that is not known.
   */
  backToIntent(id: string, wait: Wait | null, sentAt?: Date | null): Promise<Operation>;
  /** An `intent` or `unknown` one goes on later. */
  postpone(id: string, wait: Wait): Promise<Operation>;
  /**
   * The step succeeded: writes or updates the link (lineage, `replaces`), goes on to the saga's next step as `intent` or to
   * `done`, appends audit entries. A link already on record that nobody asked for is adopted, and keeps its id.
   * @throws LinkTaken if another operation owns the exported link; IllegalTransition.
   */
  complete(id: string, outcome: StepOutcome, newLinkId: string, now: Date): Promise<Operation>;
  fail(id: string, failure: RefusalCode, now: Date): Promise<Operation>;
  /** The account's operations of which a duplicate may turn up late. `since`: Telegram's time, no duplicate is older. */
  watched(accountId: number): Promise<{ operation: Operation; since: Date }[]>;
  endWatch(id: string): Promise<void>;
  /**
   * How many links were asked for since then, those of batches included, whatever became of them: by that person, in that chat,
   * and of that account.
   */
  linksAsked(of: {
    actorId: number;
    peerId: PeerId;
    accountId: number;
    since: Date;
  }): Promise<{ person: number; chat: number; account: number }>;
  countByState(): Promise<Record<Operation['state'], number>>;
}

/** Another operation owns this link already. */
export class LinkTaken extends Error {
  override name = 'LinkTaken';
}

/** The row is not in a state that allows this, or is not there. Nothing was written. */
export class IllegalTransition extends Error {
  override name = 'IllegalTransition';
}

/** Too little room on the disk to be sure of writing an outcome down: the call must not go out. */
export class StorageFull extends Error {
  override name = 'StorageFull';
}

/** The database can't be reached, or lets us in no longer; it may pass. Nothing was written. */
export class StoreUnreachable extends Error {
  override name = 'StoreUnreachable';
}

/** A part of the store can't be read: nothing may rest on it, and the call must not go out. */
export class StoreDamaged extends Error {
  override name = 'StoreDamaged';
}
