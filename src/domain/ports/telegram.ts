import type { ExportedLink } from '../invite-link.ts';
import type { LinkSettings } from '../link-settings.ts';
import type { Chat, ChatReference, PeerId } from '../peer.ts';
import type { Administrators } from '../rights.ts';

/** The account behind the worker's session. */
export interface WorkerAccount {
  userId: number;
  name: string;
  /** Without `@`. */
  username: string | null;
}

/** Somebody who came, or asks to come, by a link. */
export interface Importer {
  userId: number;
  name: string;
  username: string | null;
  date: Date;
  /** Still waiting to be admitted. */
  requested: boolean;
  /** The admin who admitted them. */
  approvedBy: number | null;
}

export interface LinkPage {
  links: ExportedLink[];
  /** Pass it back for the next page; null at the end. */
  next: LinkPageCursor | null;
}

export interface LinkPageCursor {
  offsetDate: Date;
  offsetLink: string;
}

/**
 * Telegram, spoken to with the user session. One contract suite runs on every implementation.
 *
 * Reads are tried again by themselves on a fresh connection. Writes (`exportLink`, `editLink`, `revokeLink`) go out **at
 * most once**; where the answer is not known they throw `OutcomeUnknown`, by which time the connection they went out on
 * is closed. Every method throws only `Refusal`, `FloodWait`, `SessionDead`, `Unreachable` or, for writes, `OutcomeUnknown`.
 */
export interface Telegram {
  self(): Promise<WorkerAccount>;

  /** Groups, supergroups and channels the account is in, most recently active first. */
  chats(): Promise<Chat[]>;

  /** @throws Refusal `chat-not-found`, `not-a-chat`, `worker-not-in-chat`. */
  resolveChat(reference: ChatReference): Promise<Chat>;

  /**
   * The chat's administrators, the account itself among them where it is one, as Telegram says now.
   * @throws Refusal `worker-not-in-chat`.
   */
  administrators(peerId: PeerId): Promise<Administrators>;

  /** `messages.exportChatInvite`. Not idempotent. */
  exportLink(peerId: PeerId, settings: LinkSettings): Promise<ExportedLink>;

  /** `messages.editExportedChatInvite` with absolute values; idempotent by nature. */
  editLink(peerId: PeerId, link: string, settings: LinkSettings): Promise<ExportedLink>;

  /** Revoking a revoked link is success. A primary link is replaced by a new one, `replacedBy`. */
  revokeLink(peerId: PeerId, link: string): Promise<{ link: ExportedLink; replacedBy: ExportedLink | null }>;

  /** @returns null when Telegram has no such link of ours (it was deleted). */
  findLink(peerId: PeerId, link: string): Promise<ExportedLink | null>;

  /** The account's own links, newest first, up to 100 a page; active ones or revoked ones. */
  listLinks(peerId: PeerId, query: { revoked: boolean; after: LinkPageCursor | null }): Promise<LinkPage>;

  /** Who is in by a link (or waits), newest first, up to 100. */
  importers(peerId: PeerId, link: string, query: { requested: boolean }): Promise<Importer[]>;

  /** Told when somebody joined, left or asked to join a chat, as far as Telegram tells. @returns a function that stops it. */
  onActivity(listener: (peerId: PeerId) => void): () => void;

  /** Told each time Telegram refuses the session, whoever asked, and whether or not anybody did. @returns as `onActivity`. */
  onSessionDead(listener: (reason: string) => void): () => void;

  /**
   * How far Telegram's clock is ahead of ours, in milliseconds, as it said when the present connection was made; 0 before
   * the first. Telegram's dates are by its own clock.
   */
  clockSkewMs(): number;

  close(): Promise<void>;
}
