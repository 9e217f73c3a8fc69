import type { InviteLink } from '../invite-link.ts';
import type { PeerId } from '../peer.ts';
import type { Batches } from './batches.ts';
import type { Operations } from './operations.ts';
import type { Telegram } from './telegram.ts';

/** What actions ask Telegram, with the account that serves the chat. */
export type ChatTelegram = Pick<
  Telegram,
  | 'resolveChat'
  | 'administrators'
  | 'primaryLink'
  | 'importers'
  | 'peopleLike'
  | 'recentJoins'
  | 'subscriptionTerms'
>;

/** One account that makes links, at work in this process or in another. */
export interface AccountAtWork {
  readonly userId: number;
  readonly telegram: ChatTelegram;
  readonly operations: Operations;
  readonly batches: Batches;
}

/**
 * Which of this bot's accounts does what. A chat is served by one of them, which is stored; where there is only one account, it
 * serves all chats, whatever is stored.
 */
export interface Accounts {
  /** There is one account, which serves all chats. */
  readonly single: boolean;
  /** Those there are sessions for, in their order; not all of them need to work just now. */
  all(): readonly number[];
  /** Who makes links in a chat. Perhaps an account without a session; one of `all` for a chat that nobody serves yet. @throws AccountProblem if there is none. */
  serving(peerId: PeerId): Promise<number>;
  /** Who changes a link: the account that made it, or for links of others the one that serves the chat. */
  keeping(link: Pick<InviteLink, 'peerId' | 'adminId'>): Promise<number>;
  /**
   * The account itself.
   * @throws AccountProblem, FloodWait or Unreachable where it is not at work: why not.
   */
  at(userId: number): AccountAtWork;
}
