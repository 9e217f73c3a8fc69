import type {
  AnswerOutcome,
  AskedToJoin,
  DecisionCounts,
  JoinRequest,
  JoinRule,
  RequestFilter,
  RequestKey,
  RequestNotice,
} from '../join-request.ts';
import type { CardPlace } from '../operation.ts';
import type { PeerId } from '../peer.ts';

/** People who ask to join, who is told of them, and what is done with them by itself. */
export interface RequestStore {
  find(key: RequestKey): Promise<JoinRequest | null>;
  /** They ask to join. Somebody who is known to wait keeps what is known of them beyond that. */
  record(peerId: PeerId, asked: AskedToJoin[], now: Date): Promise<void>;
  /**
   * All who waited in the chat at that moment. Whoever waited before and is not among them does no longer, unless a decision
   * on them is under way, whose outcome says so.
   * @returns whether anything was news.
   */
  recordAll(peerId: PeerId, waiting: AskedToJoin[], readAt: Date): Promise<boolean>;
  /** They are in, by another hand than ours. @param by null where that is not known. */
  recordJoined(key: RequestKey, by: { userId: number; name: string } | null, now: Date): Promise<void>;
  /** Those who wait, oldest first, how many there are, and how many of them have no username. */
  waiting(
    filter: RequestFilter,
    part: { offset: number; limit: number },
  ): Promise<{ requests: JoinRequest[]; total: number; nameless: number }>;
  /** In which of these chats somebody waits; null for any. */
  chatsWaiting(peerIds: readonly PeerId[] | null): Promise<{ peerId: PeerId; count: number }[]>;
  /** The one link of the chat whose URL begins like this, by which Telegram masks others' links; null if there are several. */
  linkLike(peerId: PeerId, visible: string): Promise<string | null>;
  /** The account's links of a chat by which somebody waits or may ask, at most so many. */
  linksAsked(peerId: PeerId, adminId: number, limit: number): Promise<{ id: string; link: string }[]>;

  /**
   * Those that nobody was told of, and no rule decided on, oldest first. By links whose rule has to look into another chat, or all
   * others. @param accountId only in chats that it serves.
   */
  unhandled(
    limit: number,
    which: 'by rules that look elsewhere' | 'others',
    accountId?: number,
  ): Promise<JoinRequest[]>;
  /**
   * It was dealt with. @param readerId who is told of it, alone or with others of the same link; null for nobody.
   */
  handled(key: RequestKey, readerId: number | null, now: Date): Promise<void>;

  /** Messages to be sent or drawn again, those due longest first. */
  dueNotices(now: Date, notOf: readonly number[]): Promise<RequestNotice[]>;
  /**
   * The message shows it. Only written if the notice is as it was read, or else it stays due.
   * @param next when it changes by itself, null where it doesn't; `over`: it will not change any more.
   */
  drawn(notice: RequestNotice, place: CardPlace | null, next: Date | 'over' | null, now: Date): Promise<void>;
  /**
   * A later message about the same person, or one that counts those who wait by the same link, which is still kept true; null if
   * there is none. @param counting false: only about the same person.
   */
  supersededBy(notice: RequestNotice, counting: boolean): Promise<RequestNotice | null>;
  /** The message asks something until then: news do not wipe it away. null: it asks no longer, and is drawn at once. */
  asks(place: CardPlace, until: Date | null): Promise<void>;
  /** The message shows from now on how far these decisions are. */
  follows(
    place: CardPlace,
    what: Pick<RequestNotice, 'readerId' | 'peerId' | 'linkId'> & { decision: string },
    now: Date,
  ): Promise<void>;
  /** @param decision what the keys of the operations begin with. */
  decisions(decision: string): Promise<DecisionCounts>;
  /** The message shows something else from now on; false: it does not, after all. */
  leaves(place: CardPlace, left?: boolean): Promise<void>;

  rule(linkId: string): Promise<JoinRule | null>;
  /** With its audit entry. One that says nothing is removed. */
  setRule(rule: JoinRule, by: { peerId: PeerId; name: string }, now: Date): Promise<void>;

  /** An administrator asked them something: what they write is for that administrator until somebody else asks. */
  asked(key: RequestKey, askerId: number, now: Date): Promise<void>;
  /**
   * They wrote this, one line: it is told to who asked them last where they wait, at most `ANSWERS_MAX` times a question.
   * @param when.since questions from before then are over.
   * @returns null if nobody asked them anything, or they were told already that it is decided.
   */
  answered(
    answer: { userId: number; text: string },
    when: { since: Date; now: Date },
  ): Promise<AnswerOutcome | null>;

  /** Throws away what was decided before then. */
  prune(before: Date): Promise<void>;
}
