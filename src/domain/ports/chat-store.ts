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
