import type { RefusalCode } from './errors.ts';
import type { PeerId } from './peer.ts';

/** Somebody who has links of a chat, as Telegram counts them. A former admin may be among them. */
export interface CensusAdmin {
  userId: number;
  name: string;
  /** Without `@`. */
  username: string | null;
  isBot: boolean;
  /** Open ones, the primary link among them. */
  links: number;
  revokedLinks: number;
}

/** What came of reading all links of a chat that an account can see. There is one a chat and account: the latest. */
export interface Census {
  peerId: PeerId;
  accountId: number;
  startedAt: Date;
  /** null while it goes on. */
  finishedAt: Date | null;
  /** When the one before it, or any earlier one, came to its end without being refused; null for never. */
  lastWholeAt: Date | null;
  /** The account owns the chat, so every admin's links were read. If not, only its own. */
  whole: boolean;
  /** Links read, and lists of who joined. */
  done: number;
  /** null before it is known. Links that are made meanwhile may let `done` pass it. */
  total: number | null;
  /** Empty for a census of the account's own links. `inviteUsers`: they are an admin with that right now. */
  admins: (CensusAdmin & { inviteUsers: boolean })[];
  /** Why it ended early. */
  failed: RefusalCode | null;
}
