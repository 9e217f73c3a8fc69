import type { Chat, PeerId } from '../peer.ts';
import type { Administrators } from '../rights.ts';

export interface KnownChat extends Chat {
  /** As last read, by whichever account; null if never. Whether an account can issue links there: `mayIssue`. */
  administrators: Administrators | null;
}

export interface ChatStore {
  find(peerId: PeerId): Promise<KnownChat | null>;
  /** The same without its administrators, of whom there may be many. */
  named(peerId: PeerId): Promise<Chat | null>;
  /** In any case, without `@`. */
  findByUsername(username: string): Promise<KnownChat | null>;
  save(chat: Chat): Promise<void>;
  saveAdministrators(peerId: PeerId, administrators: Administrators): Promise<void>;
  /** The account that serves the chat; null if none does so far. */
  servedBy(peerId: PeerId): Promise<number | null>;
  /** Chats that an account serves, by their titles. */
  servedByAccount(accountId: number, page: { offset: number; limit: number }): Promise<KnownChat[]>;
  /** Another account serves the chat from now on, by the operator's word; in the audit. Nothing if it does already. */
  moveToAccount(
    peerId: PeerId,
    accountId: number,
    by: { userId: number; name: string },
    now: Date,
  ): Promise<void>;
  countServedBy(accountId: number): Promise<number>;
  /**
   * An account that can make links in a chat serves it from now on, unless another one does.
   * @param instead also if another one does.
   * @returns who serves it then; null for an unknown chat.
   */
  serve(peerId: PeerId, accountId: number, instead: boolean): Promise<number | null>;
  /** Chats in which the person may invite by what was last read, those they used latest first. */
  forPerson(userId: number): Promise<KnownChat[]>;
  /** Chats that the person created (by what was last read), or issued links in. */
  auditableBy(userId: number): Promise<KnownChat[]>;
  /**
   * A basic group became a supergroup: everything of the old id moves to the new, and `find` and `named` by the old give the new.
   * Audit entries stay as they were written; `audit` reads them under the new id.
   */
  migrate(from: PeerId, to: PeerId): Promise<void>;
}
