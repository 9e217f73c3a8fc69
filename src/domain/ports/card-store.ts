import type { Batch } from '../batch.ts';
import type { Card, Post } from '../card.ts';
import type { InviteLink } from '../invite-link.ts';
import type { CardPlace, Operation } from '../operation.ts';

/** A message, and the person it is for. */
export interface CardFor {
  place: CardPlace;
  readerId: number;
  locale: string;
}

/** A post in a channel, on somebody's behalf. */
export interface Posting extends Pick<Post, 'shows'> {
  /** What Telegram knows the press by that asked for it. */
  press: string;
  linkId: string;
  channelId: number;
  readerId: number;
  readerName: string;
  locale: string;
}

/** What a message shows since the updater changed it. `at`: the moment that it was drawn for. */
export type Brought =
  /** `post`: of a post, what stands for what it shows. */
  | { link: InviteLink; at: Date; post?: string }
  | { operation: Operation; at: Date }
  | { batch: Batch; at: Date }
  /** `dueAt`: when it has to be looked at again. */
  | { list: string; dueAt: Date }
  /** Nothing: the reader may not see the link any more. */
  | 'hidden'
  /** It is no card any more. */
  | 'over';

/**
 * Every message that shows a link, a list, a batch or an operation under way. Whatever changes a link, an operation or who runs a chat marks
 * its cards as due in the same transaction, so that a crash loses none. An operation's card is made with the operation.
 */
export interface CardStore {
  /**
   * The message shows this link, just as given and as it is at that moment. The reader's older cards of it are superseded.
   * @throws IllegalTransition if there is no such link.
   */
  showsLink(card: CardFor, link: InviteLink, at: Date): Promise<void>;
  /**
   * The message asks something about the link. It is left alone until then, and shows the link again after that.
   * @returns false if it must not ask: it shows what becomes of a request to change the link. So it is when a press is handled
   * again after a kill, and what it asked was answered already.
   */
  asks(card: CardFor, linkId: string, when: { now: Date; until: Date }): Promise<boolean>;
  /** A message that shows a batch, or a lockdown, asks something about it until then; after that it shows it again. */
  asksAboutBatch(place: CardPlace, until: Date): Promise<void>;
  /**
   * The message shows a list, or asks something about it. It is due then, and when something that the reader asked for is
   * done, unless it asks. The reader's other lists are superseded.
   * @param list what the message is to be drawn by again.
   */
  showsList(card: CardFor, list: string, when: { now: Date; dueAt: Date; asks: boolean }): Promise<void>;
  /**
   * A message that somebody sent in inline mode shows the link from now on. It is due at once: what it shows may be out of date
   * already. One that is known already stays as it is.
   */
  sentInline(
    post: { inlineMessageId: string; readerId: number; locale: string },
    linkId: string,
    now: Date,
  ): Promise<void>;
  /**
   * Before a post in a channel is sent: there is one for each press, also if the press is handled again after a kill.
   * @returns `begun`: it is to be sent now. `posted`: it was. `unknown`: it may have been, which is noted in the audit.
   */
  beginPost(posting: Posting, now: Date): Promise<'begun' | 'posted' | 'unknown'>;
  /**
   * What became of a post that was begun. One that was sent is noted in the audit, and due at once.
   * @param messageId null if the channel didn't take it: the press may try again.
   */
  endPost(posting: Posting, messageId: number | null, now: Date): Promise<void>;
  /** Cards to be brought up to date, the fifty that have been due longest, but for those in these chats. */
  due(query: { now: Date; notIn: readonly number[] }): Promise<Card[]>;
  /**
   * What came of it; only written if the card is as it was read, or else it stays due.
   * @param shows as read after the card was: what has changed since then makes the card another version.
   * @param movedTo the message that was sent because the card's own could not be edited.
   */
  brought(card: Card, shows: Brought, movedTo: CardPlace | null): Promise<void>;
}
