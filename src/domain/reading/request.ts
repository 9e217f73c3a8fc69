import type { LinkSettings } from '../link-settings.ts';
import type { Chat, ChatReference, PeerId } from '../peer.ts';
import { USUAL_TERMS, type SubscriptionTerms } from '../subscription.ts';
import type { ExpiryProblem } from './expiry.ts';
import { inEnglish, type InEnglish } from './languages/in-english.ts';
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
export function readRequest(text: string, reader: RequestReader): RequestReading {
  const own = text.length <= LONGEST_LINE ? inEnglish(text, reader.locale) : null;
  if (own === null || own.text === text) return readLine(text, null, reader);
  const reading = readLine(text, own, reader);
  if (unread(reading) === 0) return reading;
  // A line in English may have words that mean something else in the person's language.
  const english = readLine(text, null, reader);
  return unread(english) < unread(reading) && sure(english) > sure(reading) ? english : reading;
}

type RequestReader = Reader & { chats: readonly KnownChat[]; terms?: SubscriptionTerms };

/** How much of a line became its title for want of another meaning, or can't be read. */
function unread({ settings, doubts }: RequestReading): number {
  const open = doubts.filter(({ readings }) => readings.length === 0);
  return [settings.title ?? '', ...open.map(({ text }) => text)].join('').length;
}

/** How much of it says something for certain. */
function sure({ parts }: RequestReading): number {
  const said = parts.filter(({ field }) => field !== null && field !== 'title');
  return said.map(({ text }) => text).join('').length;
}

/** @param english the line as it is read; null: as it was typed. */
function readLine(typedText: string, english: InEnglish | null, reader: RequestReader): RequestReading {
  const text = english?.text ?? typedText;
  const tokens = tokensOf(text, english);
  const line: Line = {
    text,
    typedText,
    tokens,
    taken: tokens.map(() => false),
    courtesy: tokens.map(() => false),
  };
  const candidates: Candidate[] = [];
  if (typedText.length <= LONGEST_LINE) {
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
export function asksForLink(reading: RequestReading, text: string, language: string): boolean {
  const own = inEnglish(text, language)?.text ?? text;
  return asksInEnglish(reading, text) || (own !== text && asksInEnglish(reading, own));
}

function asksInEnglish({ settings, chat, doubts }: RequestReading, text: string): boolean {
  const { title, usageLimit, requestNeeded, expireDate, subscriptionPricing } = settings;
  if (/\b(?:links?|invites?)\b/i.test(text)) return true;
  if (doubts.some(({ why }) => why === 'contradiction')) return true;
  if (subscriptionPricing !== undefined && subscriptionPricing !== null) return true;
  if (usageLimit !== undefined && usageLimit !== null) return /\p{L}/u.test(text);
  if (chat !== null || requestNeeded === true) return title === undefined;
  if (expireDate === undefined && doubts.length === 0) return false;
  return UNTIL.test(text) || (title === undefined && BY.test(text.trim()));
}
