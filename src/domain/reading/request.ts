import type { LinkSettings } from '../link-settings.ts';
import type { Chat, ChatReference, PeerId } from '../peer.ts';
import { USUAL_TERMS, type SubscriptionTerms } from '../subscription.ts';
import type { ExpiryProblem } from './expiry.ts';
import type { PriceProblem } from './price.ts';
import type { Reader, UnsureWhy } from './read-result.ts';
import { findApprovals, findPossibleApprovals } from './request/approvals.ts';
import type { Candidate, Line } from './request/candidate.ts';
import { findChats } from './request/chats.ts';
import { takeChange, takeOpening } from './request/courtesy.ts';
import { decide } from './request/decide.ts';
import { findExpiries } from './request/expiries.ts';
import { findPrices } from './request/prices.ts';
import { findLimits, findMarkedLimits, findPossibleLimits } from './request/limits.ts';
import { tokensOf } from './request/tokens.ts';
import { findUnread } from './request/unread.ts';
import type { UsageLimitProblem } from './usage-limit.ts';

/** What a person asked for in one line. */
export interface RequestReading {
  /** Only what was named, and read with certainty. */
  settings: Partial<LinkSettings>;
  chat: ChatReference | null;
  /** What is to be asked about before anything is made. */
  doubts: Doubt[];
  /** Where each word of the line went that is in no doubt; a field of null for words that only ask, as "please". */
  parts: RequestPart[];
}

export type RequestField = Exclude<keyof LinkSettings, 'strict'> | 'chat';

export interface RequestPart {
  text: string;
  field: RequestField | null;
}

export interface Doubt {
  /** The words in doubt, as typed. */
  text: string;
  field: RequestField;
  why: DoubtWhy;
  /** What they may mean, the likeliest first; none: that question is asked anew. */
  readings: DoubtReading[];
}

export type DoubtReading = { settings: Partial<LinkSettings> } | { chat: PeerId };

export type DoubtWhy =
  | UnsureWhy
  | ExpiryProblem
  | UsageLimitProblem
  | PriceProblem
  /** Parts that can't all be meant: "20 people, 30 people". */
  | 'contradiction'
  /** Telegram doesn't combine a limit with approval. */
  | 'limit-with-approval'
  /** Nor a price with an expiry, a limit or approval. */
  | 'price-with-others'
  /** "Friday 20": 20:00, or 20 people until then. */
  | 'hour-or-limit'
  | 'title-too-long'
  /** It may be a part of the title as well, which is the last reading. */
  | 'maybe-title'
  /** Several of their chats are called that. */
  | 'which-chat';

/** A chat that can be named by its title. */
export type KnownChat = Pick<Chat, 'peerId' | 'title' | 'username'>;

/** A title has 32 characters: what is longer than this asks for nothing that can be read. */
const LONGEST_LINE = 300;

/**
 * Reads a whole request, in any order, with or without commas: "Spring meetup 20 people until friday at five for Harbour
 * Makers". What is no chat, expiry, limit or approval is the title; what looks like one and can't be read with certainty is in
 * doubt. No word is dropped.
 */
export function readRequest(
  text: string,
  reader: Reader & { chats: readonly KnownChat[]; terms?: SubscriptionTerms },
): RequestReading {
  const tokens = tokensOf(text);
  const line: Line = { text, tokens, taken: tokens.map(() => false), courtesy: tokens.map(() => false) };
  const candidates: Candidate[] = [];
  if (text.length <= LONGEST_LINE) {
    candidates.push(...findChats(line, reader.chats), ...findPrices(line, reader.terms ?? USUAL_TERMS));
    candidates.push(...findMarkedLimits(line), ...findApprovals(line));
    const limited = candidates.some(({ field }) => field === 'usageLimit');
    candidates.push(...findExpiries(line, reader, limited), ...findLimits(line));
    takeOpening(line);
    takeChange(line);
    candidates.push(...findPossibleLimits(line, reader.locale), ...findPossibleApprovals(line));
    candidates.push(...findUnread(line));
  }
  return decide(line, candidates);
}

/** A time asks for a link only where it says until when: "3d" answers a question that is gone. */
const UNTIL = /\b(?:until|till|til|expires?|valid)\b/i;
const BY = /^(?:by|for)\b/i;

/** Whether a line that comes out of the blue asks for a link: "until friday" and "50 people" do, "see you on friday" does not. */
export function asksForLink({ settings, chat, doubts }: RequestReading, text: string): boolean {
  const { title, usageLimit, requestNeeded, expireDate, subscriptionPricing } = settings;
  if (/\b(?:links?|invites?)\b/i.test(text)) return true;
  if (doubts.some(({ why }) => why === 'contradiction')) return true;
  if (subscriptionPricing !== undefined && subscriptionPricing !== null) return true;
  if (usageLimit !== undefined && usageLimit !== null) return /\p{L}/u.test(text);
  if (chat !== null || requestNeeded === true) return title === undefined;
  if (expireDate === undefined && doubts.length === 0) return false;
  return UNTIL.test(text) || (title === undefined && BY.test(text.trim()));
}
