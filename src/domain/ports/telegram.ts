import type { ChatEvent, NamedUser } from '../chat-event.ts';
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

/** Somebody who is in a chat, or was banned from it. */
export interface ChatPerson extends NamedUser {
  standing: 'inside' | 'banned';
  /** Who banned them, where Telegram says it. */
  bannedBy: string | null;
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

/** What Telegram counts of one admin's links of a chat. A former admin may be among them, as long as they have links. */
export interface AdminInvites extends NamedUser {
  isBot: boolean;
  /** Open ones, those that expired or are used up included; the primary link is one of them. */
  links: number;
  revokedLinks: number;
}

/** A part of a chat's admin log. */
export interface AdminLogPage {
  /** Newest first. Perhaps none, though there are more. */
  events: ChatEvent[];
  /** All that happened from then on is in this page or one before it: who read later than that missed nothing. */
  oldest: Date;
  /**
   * Nothing newer than the event that was asked for is missing; without one, nothing that Telegram keeps. False at the end
   * (`next` is null) where Telegram keeps that event no longer: then `oldest` says whether something is missing.
   */
  complete: boolean;
  /** Pass it as `before` for the next page; null at the end. */
  next: string | null;
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

  /**
   * One admin's links, newest first, up to 100 a page; active ones or revoked ones. An empty page where Telegram knows no such
   * admin of the chat, or their account was deleted.
   * @param query.adminId whose; absent for the account's own. Others' take the chat's creator.
   * @throws Refusal `worker-lacks-right`.
   */
  listLinks(
    peerId: PeerId,
    query: { revoked: boolean; after: LinkPageCursor | null; adminId?: number },
  ): Promise<LinkPage>;

  /**
   * All who have links of the chat, the account among them, with how many. Null where Telegram keeps that from the account: it
   * isn't the chat's creator, or it is a bot.
   */
  adminsWithInvites(peerId: PeerId): Promise<AdminInvites[] | null>;

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

  /**
   * People of a chat by part of a name or username, up to ten who are in it and ten who were banned. Null for basic groups, of which
   * Telegram doesn't say whom they banned.
   */
  peopleLike(peerId: PeerId, text: string): Promise<ChatPerson[] | null>;

  /** Who joined lately, also those who left since: importers who left are importers no more. Null for basic groups, of which Telegram keeps no log. */
  recentJoins(peerId: PeerId): Promise<RecentJoins | null>;

  /**
   * What happened lately: who came, how, and who left, what became of links and of admins' rights. Telegram keeps 48 hours of
   * it, for admins. Up to 100 events a page. Null for basic groups, of which there is no log, and for bots.
   * @param query.after down to this event, which was seen; null for all there is.
   * @param query.before the former page's `next`; absent for the newest.
   * @throws Refusal `worker-lacks-right`.
   */
  adminLog(
    peerId: PeerId,
    query: { after: string | null; before?: string | null },
  ): Promise<AdminLogPage | null>;

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
