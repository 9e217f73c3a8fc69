import type { RefusalCode } from './errors.ts';
import type { CardPlace, Operation } from './operation.ts';
import type { PeerId } from './peer.ts';

/** Somebody who asks to join, as Telegram shows them. */
export interface AskedToJoin {
  userId: number;
  name: string;
  /** Without `@`. */
  username: string | null;
  /** How they introduce themselves. */
  bio: string | null;
  date: Date;
  /** The link they asked by, one of ours; null if there is none, or it is not known. */
  linkId: string | null;
  /** Where the bot may write to them for `FIRST_WORD_MS`; null if it was not told of them. */
  userChatId: number | null;
}

/** `gone`: decided on elsewhere, or taken back; Telegram doesn't say which. */
export type RequestState = 'waiting' | 'approved' | 'declined' | 'gone';

/** Their latest request to join that chat. */
export interface JoinRequest extends AskedToJoin {
  peerId: PeerId;
  state: RequestState;
  /** What they answered to an administrator's questions, a line for each message. */
  answer: string | null;
  /** Who decided, as far as is known. */
  decidedBy: { userId: number | null; name: string } | null;
  /** The latest decision asked for here, done or not. */
  operationId: string | null;
}

/** One person's request in a chat. */
export type RequestKey = Pick<JoinRequest, 'peerId' | 'userId'>;

/** A message that tells somebody of a request, or of all that wait by a link. It is kept true until it is over. */
export interface RequestNotice {
  id: number;
  /** null until it is sent. */
  place: CardPlace | null;
  readerId: number;
  peerId: PeerId;
  /** null: those that no link of ours is known for. */
  linkId: string | null;
  /** null for all who wait by the link. */
  userId: number | null;
  /** Set for a message that shows how far decisions on several people are: what the keys of those operations begin with. */
  decision: string | null;
  /** Changes with what it has to show. */
  version: number;
}

/** Which requests of a chat. */
export interface RequestFilter {
  peerId: PeerId;
  linkId: string | null;
  /** Only by links that this person asked for. */
  actorId: number | null;
  /** Only those known of by then. */
  knownBy?: Date;
}

/** So many are approved one by one, so that nobody who comes later is. More than that are asked of Telegram in one go, which knows no bound. */
export const APPROVED_SINGLY_MAX = 100;

/** How far decisions on several people are. */
export interface DecisionCounts {
  total: number;
  done: number;
  /** Why some were refused. */
  refused: { code: RefusalCode; count: number }[];
  /** The first one that is not done; null once all are. */
  next: Operation | null;
}

/** What a link's asker wants done with requests by themselves. */
export interface JoinRule {
  linkId: string;
  /** Those who are in this chat are approved. */
  approveMembersOf: PeerId | null;
  /** Accounts without a username are declined. */
  declineNameless: boolean;
  /** On whose behalf. */
  actorId: number;
}

/** So long after somebody asked to join, the bot may write to them unasked: https://core.telegram.org/bots/api#chatjoinrequest */
export const FIRST_WORD_MS = 5 * 60_000;
/** Less than that is too little to type a question. */
const TYPING_MS = 15_000;

/** Until when there is time to type a question to somebody; null where they wrote to the bot and can be written to from then on. */
export function askableUntil({ date, answer }: JoinRequest): Date | null {
  return answer === null ? new Date(date.getTime() + FIRST_WORD_MS - TYPING_MS) : null;
}

/** Whether somebody can still be asked something, and there is time to type it. @param typed the question is typed already. */
export function canBeAsked(request: JoinRequest, now: Date, typed = false): boolean {
  if (request.userChatId === null || request.state !== 'waiting') return false;
  const until = askableUntil(request);
  return until === null || now.getTime() < until.getTime() + (typed ? TYPING_MS : 0);
}

/** Characters of a question and of an answer. */
export const WORDS_MAX = 250;
/** So many messages are passed on for each question: nobody floods an administrator. */
export const ANSWERS_MAX = 3;
/** So long after it was asked, what somebody writes is an answer. */
export const ANSWERED_WITHIN_MS = 24 * 3_600_000;

/** What became of an answer: `decided`: an administrator had decided by then; `enough`: it was one too many; `too-long`: it was not kept. */
export interface AnswerOutcome {
  outcome: 'passed' | 'enough' | 'decided' | 'too-long';
  peerId: PeerId;
}

/**
 * What a rule says of somebody.
 * @param isMember whether they are in the rule's chat; null if that can't be told: then a person decides.
 */
export function verdictOf(
  rule: JoinRule,
  { username, isMember }: { username: string | null; isMember: boolean | null },
): 'approve' | 'decline' | null {
  if (rule.approveMembersOf !== null && isMember !== false) return isMember === true ? 'approve' : null;
  return rule.declineNameless && username === null ? 'decline' : null;
}

/** What the keys of decisions begin with that were asked for together, by one press. */
export function keysOfMany(buttonId: string): string {
  return `all:${buttonId}:`;
}

const RULE_PREFIX = 'rule:';

/** The same request is decided on by a rule once. */
export function ruleKey({ peerId, userId, date }: JoinRequest): string {
  return `${RULE_PREFIX}${peerId}:${userId}:${date.getTime()}`;
}

export function isByRule({ idempotencyKey }: { idempotencyKey: string }): boolean {
  return idempotencyKey.startsWith(RULE_PREFIX);
}

/** So many requests by a link are told one by one within `GROUPED_MS`; those after them are counted in one message. */
export const TOLD_SINGLY = 3;
export const GROUPED_MS = 10 * 60_000;
/** Older than that, a message is out of sight: what comes is told in a new one. */
export const GROUP_KEPT_MS = 60 * 60_000;
