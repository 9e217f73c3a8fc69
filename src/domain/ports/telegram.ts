import type { AccountProblem, FloodWait } from '../errors.ts';
import type { ExportedLink } from '../invite-link.ts';
import type { TelegramSettings } from '../link-settings.ts';
import type { Chat, ChatReference, PeerId } from '../peer.ts';
import type { Administrators } from '../rights.ts';
import type { SubscriptionTerms } from '../subscription.ts';

/** The account behind the worker's session. */
export interface WorkerAccount {
  userId: number;
  name: string;
  /** Without `@`. */
  username: string | null;
}

/** Somebody who joined with a link, or asks to. */
export interface Importer {
  userId: number;
  name: string;
  username: string | null;
  date: Date;
  /** Still waiting for approval. */
  requested: boolean;
  /** The admin who approved them. */
  approvedBy: { userId: number; name: string } | null;
  /** How somebody who waits introduces themselves. */
  bio: string | null;
}

/** Names one of those who wait. */
export interface Requester {
  userId: number;
  /** When they asked, by Telegram's clock, as far as is known: it is where to look for them among many. */
  date: Date | null;
}

export interface ImporterPage {
  /** Perhaps fewer than fit: a short page is not the end. */
  importers: Importer[];
  /** How many there are, as Telegram counts them now. */
  count: number;
  /** Pass it back for the next page; null at the end. */
  next: ImporterCursor | null;
}

export interface ImporterCursor {
  offsetDate: Date;
  /** Whom the page ended with, in a form that only the adapter reads. */
  offsetUser: string;
  seen: number;
  count: number;
}

/** Somebody who joined lately, by a link or in another way; they may have left since. */
export interface RecentJoin {
  userId: number;
  name: string;
  date: Date;
  /** The URL, which Telegram may have masked if it isn't the account's own; null without one. */
  link: string | null;
}

export interface RecentJoins {
  /** The newest 100 of the last 48 hours, newest first, whether or not they are still there. */
  joins: RecentJoin[];
  /** All who joined from then on are among them. */
  since: Date;
}

/** `people`: somebody joined or left; `requests`: somebody asked to join, or was decided on; `chat`: it changed, or who runs it, or the account's place in it. */
export type Activity = 'people' | 'requests' | 'chat';

export interface LinkPage {
  /** Perhaps fewer than fit: a short page is not the end. */
  links: ExportedLink[];
  /** How many links the list has, as Telegram counts them now. */
  count: number;
  /** Pass it back for the next page; null at the end, which is an empty page or the whole count. */
  next: LinkPageCursor | null;
}

export interface LinkPageCursor {
  offsetDate: Date;
  offsetLink: string;
  /** How many links came before. */
  seen: number;
  /** The most that Telegram counted so far: links that leave the list while it is read must not end it early. */
  count: number;
}

/**
 * Telegram, as the user session sees it. One contract suite runs on every implementation.
 *
 * Reads are tried again by themselves on a fresh connection. Writes (`exportLink`, `replacePrimaryLink`, `editLink`,
 * `revokeLink`, `deleteLink`, `deleteRevokedLinks`, `decide…`) go out **at most once**; where the answer is not known they
 * throw `OutcomeUnknown`, by which time the connection they went out on is closed. Every method throws only `Refusal`, `FloodWait`, `AccountProblem`, `Unreachable` or, for writes, `OutcomeUnknown`.
 */
export interface Telegram {
  self(): Promise<WorkerAccount>;

  /**
   * Groups, supergroups and channels the account is in, most recently active first.
   * @param known where it may be by what the caller has seen: a bot is shown no list, and looks into these.
   */
  chats(known?: readonly PeerId[]): Promise<Chat[]>;

  /** @throws Refusal `chat-not-found`, `not-a-chat`, `worker-not-in-chat`. */
  resolveChat(reference: ChatReference): Promise<Chat>;

  /**
   * The chat's administrators, the account itself among them where it is one, as Telegram says now.
   * @throws Refusal `worker-not-in-chat`.
   */
  administrators(peerId: PeerId): Promise<Administrators>;

  /** `messages.exportChatInvite`. Not idempotent. */
  exportLink(peerId: PeerId, settings: TelegramSettings): Promise<ExportedLink>;

  /** The one link that the account has by its right; null where Telegram has made none yet. */
  primaryLink(peerId: PeerId): Promise<ExportedLink | null>;

  /**
   * `messages.exportChatInvite` with `legacy_revoke_permanent`: a new primary link, and every former one is revoked. Not
   * idempotent: each time there is another. Telegram doesn't promise that it asks for approval because it should.
   */
  replacePrimaryLink(
    peerId: PeerId,
    settings: Pick<TelegramSettings, 'requestNeeded'>,
  ): Promise<ExportedLink>;

  /** `messages.editExportedChatInvite` with absolute values; idempotent by nature. */
  editLink(peerId: PeerId, link: string, settings: TelegramSettings): Promise<ExportedLink>;

  /** Revoking a revoked link is success. A primary link is replaced by a new one, `replacedBy`. */
  revokeLink(peerId: PeerId, link: string): Promise<{ link: ExportedLink; replacedBy: ExportedLink | null }>;

  /**
   * Takes a revoked link out of Telegram's list. One that is not there any more is success.
   * @throws Refusal `link-not-revoked`.
   */
  deleteLink(peerId: PeerId, link: string): Promise<void>;

  /** The same for all of the account's own revoked links of a chat. */
  deleteRevokedLinks(peerId: PeerId): Promise<void>;

  /** @returns null when Telegram has no such link of ours (it was deleted). */
  findLink(peerId: PeerId, link: string): Promise<ExportedLink | null>;

  /** The account's own links, newest first, up to 100 a page; active ones or revoked ones. */
  listLinks(peerId: PeerId, query: { revoked: boolean; after: LinkPageCursor | null }): Promise<LinkPage>;

  /** Who joined with a link (or waits), newest first, up to 100 a page. @param link null for those of all links. */
  importers(
    peerId: PeerId,
    link: string | null,
    query: { requested: boolean; after: ImporterCursor | null },
  ): Promise<ImporterPage>;

  /** Whether somebody still waits for approval. */
  isWaiting(peerId: PeerId, requester: Requester): Promise<boolean>;

  /**
   * `messages.hideChatJoinRequest`: admits or declines somebody who asks to join.
   * @throws Refusal `request-gone`, `requester-joined`, `requester-in-too-many`.
   */
  decideRequest(peerId: PeerId, requester: Requester, approved: boolean): Promise<void>;

  /** `messages.hideAllChatJoinRequests`. @param link only those who asked by it; null for all of the chat. */
  decideAllRequests(peerId: PeerId, link: string | null, approved: boolean): Promise<void>;

  /** Whether somebody is in a chat. @param person one that the account has read of; null if it can't tell. */
  isMember(peerId: PeerId, userId: number): Promise<boolean | null>;

  /** Who joined lately, also those who left since: importers who left are importers no more. Null for basic groups, of which Telegram keeps no log. */
  recentJoins(peerId: PeerId): Promise<RecentJoins | null>;

  /** What links that take Stars may cost, by the server's configuration of the last hour. */
  subscriptionTerms(): Promise<SubscriptionTerms>;

  /** Calls back when something happens in a chat, as far as Telegram says. @returns a function that stops it. */
  onActivity(listener: (peerId: PeerId, what: Activity) => void): () => void;

  /**
   * What Telegram's clock shows, by which it dates links: what it said when the last connection was made, and the monotonic
   * time since. Ours before the first connection. A jump of our wall clock changes nothing here.
   */
  telegramNow(): Date;

  /** Calls back each time Telegram refuses the session or says that the account is frozen, in a call or without one. @returns as `onActivity`. */
  onAccountProblem(listener: (problem: AccountProblem) => void): () => void;

  /** Calls back each time Telegram asks for a flood wait, in whatever call. @returns as `onActivity`. */
  onFloodWait(listener: (wait: FloodWait) => void): () => void;

  /** What a call of this method (TL name) would throw now; null if it may go out. */
  floodWait(method: string): FloodWait | null;

  /** A wait that an earlier process was asked for: until it is over, calls of its method throw it without being sent. */
  resumeFloodWait(wait: FloodWait): void;

  close(): Promise<void>;
}
