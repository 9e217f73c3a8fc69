import type { AuditEntry, AuditEvent, NewAuditEntry } from '../audit-entry.ts';
import type { Button, DeadPress, NewButton } from '../button.ts';
import type { Draft, Person } from '../draft.ts';
import type { RefusalCode } from '../errors.ts';
import type { ExportedLink, InviteLink, LinkState } from '../invite-link.ts';
import type { CardPlace, NewOperation, Operation } from '../operation.ts';
import type { Chat, PeerId } from '../peer.ts';
import type { Administrators } from '../rights.ts';

/**
 * The record. One method is one transaction, on disk (`synchronous=FULL`) when its promise resolves. Asynchronous so that
 * another database can stand behind it. One contract suite runs on every implementation.
 */
export interface Store {
  readonly inbox: InboxStore;
  readonly conversations: ConversationStore;
  readonly persons: PersonStore;
  readonly drafts: DraftStore;
  readonly buttons: ButtonStore;
  readonly chats: ChatStore;
  readonly accounts: AccountStore;
  readonly operations: OperationStore;
  readonly links: LinkStore;
  readonly audit: AuditStore;
  close(): Promise<void>;
}

export interface InboxUpdate {
  updateId: number;
  /** Updates of one lane are handled in order; different lanes side by side. */
  lane: string;
  /** JSON text. */
  body: string;
}

export interface InboxStore {
  /** Stores a batch, ignoring ids that are there already. @returns the new ones, in order. */
  receive(updates: InboxUpdate[], now: Date): Promise<InboxUpdate[]>;
  /** Not yet handled, oldest first. */
  pending(): Promise<InboxUpdate[]>;
  /** Forgets the body. */
  markHandled(updateId: number, now: Date): Promise<void>;
  /**
   * The same with the next write of the inbox or of a conversation, or by itself within a moment: a conversation never goes
   * on before what was handled earlier is marked.
   */
  markSoon(updateId: number, now: Date): void;
  /** Resolves when all that `markSoon` was told is on disk. */
  flush(): Promise<void>;
  isHandled(updateId: number): Promise<boolean>;
  /** Counts a try before handling. @returns tries so far, this one included: a poisonous update is given up. */
  beginTry(updateId: number): Promise<number>;
  /** Drops handled rows older than `before`. */
  prune(before: Date): Promise<number>;
}

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
  /** Inserts, or updates name, username and locale; a `timeZone` of null keeps the stored one. @returns the stored row. */
  save(person: Person): Promise<Person>;
}

export interface DraftStore {
  /** The person's open one. */
  open(userId: number): Promise<Draft | null>;
  find(id: string): Promise<Draft | null>;
  /** Inserts or replaces. Saving an open draft cancels the person's other open ones. */
  save(draft: Draft): Promise<void>;
  /** Cancels open drafts untouched since `before`. @returns the drafts it cancelled. */
  sweep(before: Date, now: Date): Promise<Draft[]>;
}

export interface ButtonStore {
  /** A `many` button that is there already stays as it is, its age aside. @throws, all undone, for a `once` one. */
  add(buttons: NewButton[]): Promise<void>;
  /** Looks a press up without using it: a `once` button is used by the operation it submits, in its transaction. */
  look(id: string, actorId: number): Promise<{ button: Button } | { dead: DeadPress }>;
  /** Uses a `once` button that submits no operation. @returns false if it was used before. */
  use(id: string, now: Date): Promise<boolean>;
  prune(before: Date): Promise<number>;
}

export interface KnownChat extends Chat {
  /** Whether the worker's account could issue links there when last looked at; null if never. */
  ready: boolean | null;
  administrators: Administrators | null;
}

export interface ChatStore {
  find(peerId: PeerId): Promise<KnownChat | null>;
  save(chat: Chat): Promise<void>;
  saveAdministrators(peerId: PeerId, administrators: Administrators, ready: boolean): Promise<void>;
  /** Chats in which the person may invite by what was last read, those they used latest first. */
  forPerson(userId: number): Promise<KnownChat[]>;
  /** Chats that the person created (by what was last read), or issued links in. */
  auditableBy(userId: number): Promise<KnownChat[]>;
  /**
   * A basic group became a supergroup: everything of the old id moves to the new, and `find` by the old gives the new.
   * Audit entries stay as they were written; `audit` reads them under the new id.
   */
  migrate(from: PeerId, to: PeerId): Promise<void>;
}

export interface AccountRow {
  userId: number;
  name: string;
  username: string | null;
  /** `dead`: the operator has to log in again. */
  state: 'live' | 'dead';
  blockedUntil: Date | null;
}

export interface AccountStore {
  find(userId: number): Promise<AccountRow | null>;
  /** Inserts, or updates name and username and brings it to life. */
  save(account: Pick<AccountRow, 'userId' | 'name' | 'username'>): Promise<void>;
  setBlockedUntil(userId: number, until: Date | null): Promise<void>;
  setState(userId: number, state: AccountRow['state']): Promise<void>;
}

/** What an operation's step came to; written with its audit entries in one transaction. */
export type StepOutcome =
  /** `adopted`: found by reconciling rather than answered. */
  | { step: 'export'; exported: ExportedLink; adopted: boolean }
  | { step: 'edit'; exported: ExportedLink }
  | { step: 'revoke'; exported: ExportedLink; replacedBy: ExportedLink | null };

export interface OperationStore {
  /**
   * Writes an intent with its `requested` audit entry, marks its draft submitted and its button used, all or nothing.
   * The same `idempotencyKey`, the same `once` button or a draft that is submitted already gives the operation there is,
   * `created: false`; so does regenerating a link whose successor is being made.
   * @throws IllegalTransition if the draft is cancelled or the button was used for something else, or either is missing.
   */
  add(
    operation: NewOperation,
    also: { id: string; now: Date; draftId: string | null; buttonId: string | null },
  ): Promise<{ operation: Operation; created: boolean }>;
  find(id: string): Promise<Operation | null>;
  /** Unfinished ones (`intent`, `sent`, `unknown`), oldest first. */
  unfinished(): Promise<Operation[]>;
  /** Those whose `reportKey` has not reached the person, the finished included, oldest first. */
  unreported(): Promise<Operation[]>;
  /**
   * `intent → sent`, on disk before the call. `sentAt` becomes the first time that may have been executed: it stays where
   * reconciling found nothing, for a late twin may be as old.
   * @throws IllegalTransition if it is not an intent; StorageFull.
   */
  markSent(id: string, accountId: number, now: Date): Promise<Operation>;
  /** `sent → unknown`. */
  markUnknown(id: string, notBefore: Date): Promise<Operation>;
  /** `sent | unknown → intent`: known not to have been executed. Marks `waited`, so that the right is asked again. */
  backToIntent(id: string, notBefore: Date | null): Promise<Operation>;
  /** An `intent` or `unknown` one is left alone until then; e.g. a flood wait or unreachable. Marks `waited`. */
  postpone(id: string, notBefore: Date): Promise<Operation>;
  /**
   * The step succeeded: writes or updates the link (lineage, `replaces`), goes on to the saga's next step as `intent` or to
   * `done`, appends audit entries. A link already on record that nobody asked for is adopted, and keeps its id.
   * @throws LinkTaken if another operation owns the exported link; IllegalTransition.
   */
  complete(id: string, outcome: StepOutcome, newLinkId: string, now: Date): Promise<Operation>;
  fail(id: string, failure: RefusalCode, now: Date): Promise<Operation>;
  markReported(id: string, key: string): Promise<void>;
  /** Where the outcome is to be shown, when the message had to be sent anew. */
  setCard(id: string, card: CardPlace): Promise<void>;
  /** Operations that were `unknown` once and are to be looked at again for late twins. */
  watched(now: Date): Promise<Operation[]>;
  /** `null` ends the watch. */
  watch(id: string, lookAgainAt: Date | null): Promise<void>;
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

export interface LinkQuery {
  peerId: PeerId;
  /** Only those this person asked for. */
  actorId: number | null;
  state: LinkState | null;
  /** Part of a title or of the asker's name, in any case. */
  text: string | null;
  offset: number;
  limit: number;
}

export interface LinkStore {
  find(id: string): Promise<InviteLink | null>;
  /** By the link's secret part, within a chat. */
  findByHash(peerId: PeerId, hash: string): Promise<InviteLink | null>;
  /** Newest first. `total` counts all that fit. */
  list(query: LinkQuery, now: Date): Promise<{ links: InviteLink[]; total: number }>;
  /** How many there are in each state. */
  countByState(
    query: Pick<LinkQuery, 'peerId' | 'actorId' | 'text'>,
    now: Date,
  ): Promise<Record<LinkState, number>>;
  /** Who asked for links in the chat, most first. */
  actors(peerId: PeerId): Promise<{ actorId: number; name: string; count: number }[]>;
  /** The link and all it was regenerated from and into, oldest first. */
  lineage(id: string): Promise<InviteLink[]>;
  /**
   * What Telegram says of links we know (others are passed over): usage, requests, settings, revocation. One that turned
   * out revoked gets a `revoked-outside` entry. @returns the links that changed.
   */
  recordSightings(peerId: PeerId, seen: ExportedLink[], now: Date): Promise<InviteLink[]>;
  /** Hashes in the chat that operations own. */
  ownedHashes(peerId: PeerId): Promise<Set<string>>;
  /** A late second link for one request: kept in the record, revoked or not, with its audit entry. */
  recordTwin(operationId: string, id: string, exported: ExportedLink, now: Date): Promise<void>;
  /**
   * Cards to keep fresh: the latest card of each link in the chat, in whatever state, for one revoked outside has to say so.
   * `actorId`: whose card it is.
   */
  cards(peerId: PeerId): Promise<{ link: InviteLink; card: CardPlace; locale: string; actorId: number }[]>;
  /** The message shows this link from now on, and no other that it showed before. */
  setCard(linkId: string, card: CardPlace, locale: string): Promise<void>;
  /** Chats with active links whose card was made or touched since `since`. */
  watchedChats(since: Date): Promise<PeerId[]>;
}

export interface AuditQuery {
  peerId: PeerId;
  /** Only what happened to these, their being asked for included. */
  linkIds: string[] | null;
  actorId: number | null;
  offset: number;
  limit: number;
}

export interface AuditStore {
  append(entry: NewAuditEntry): Promise<AuditEntry>;
  /** Newest first. */
  list(query: AuditQuery): Promise<{ entries: AuditEntry[]; total: number }>;
  /** Checks the whole chain. @returns the first entry that does not fit, or null. */
  verify(): Promise<{ entries: number; brokenAt: number | null }>;
  countByEvent(peerId: PeerId): Promise<Partial<Record<AuditEvent, number>>>;
}
