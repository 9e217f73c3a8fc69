import { TITLE_MAX, tidyTitle, titleLength, type LinkSettings } from '../link-settings.ts';
import { parseChatReference, type Chat, type ChatReference, type PeerId } from '../peer.ts';
import { readExpiry, type ExpiryProblem } from './expiry.ts';
import type { Reader, UnsureWhy } from './read-result.ts';
import { readUsageLimit, type UsageLimitProblem } from './usage-limit.ts';

/** What a person asked for in one line. Each word of it is in `parts`, in a doubt, or fills the line without a meaning. */
export interface RequestReading {
  /** Only what was named, and read with certainty. */
  settings: Partial<LinkSettings>;
  chat: ChatReference | null;
  /** What is to be asked about before anything is made. */
  doubts: Doubt[];
}

export type RequestField = keyof LinkSettings | 'chat';

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
  /** Two parts that can't both be meant: "20 people, 30 people". */
  | 'contradiction'
  /** Telegram doesn't combine a limit with approval. */
  | 'limit-with-approval'
  | 'title-too-long'
  /** It may be a part of the title as well. */
  | 'maybe-title'
  /** Several of their chats are called that. */
  | 'which-chat';

/** A chat that can be named by its title. */
export type KnownChat = Pick<Chat, 'peerId' | 'title' | 'username'>;

const LIMIT =
  /^(?:(?:max(?:imum)?|limit|up to|only)[: ]+.+|\S+ (?:people|persons?|members?|guests?|users?|uses|joins|seats)(?: max)?|-?[\d.,]+|no limit|unlimited)$/i;
const EXPIRY = /^(?:until|till|til|by|expires?|ends?)\b|^(?:never|no expiry)$/i;
const APPROVAL =
  /^(?:with |by |needs? )?(?:approval|join requests?|requests?|ask(?:ing)? to join)(?: needed)?$/i;
const CHAT = /^(?:@\w+|(?:https?:\/\/)?t\.me\/\S+|-100\d+)$/i;

/** Reads a whole request in one line: "Spring meetup, 50 people, until friday 18:00". */
export function readRequest(text: string, reader: Reader & { chats: readonly KnownChat[] }): RequestReading {
  const request: RequestReading = { settings: {}, chat: null, doubts: [] };
  const words: string[] = [];
  // A comma within a number ("1,000 people") parts nothing.
  for (const part of text.split(/[;\n]|,(?!\d{3}\b)/).map((piece) => piece.trim())) {
    if (part !== '' && !readPart(part, request, reader)) words.push(part);
  }
  const title = tidyTitle(words.join(', '));
  if (title !== null && titleLength(title) > TITLE_MAX) {
    request.doubts.push({ text: title, field: 'title', why: 'title-too-long', readings: [] });
  } else if (title !== null) {
    request.settings.title = title;
  }
  limitOrApproval(request);
  return request;
}

function readPart(part: string, request: RequestReading, reader: Reader): boolean {
  if (CHAT.test(part)) {
    request.chat = parseChatReference(part);
    return request.chat !== null;
  }
  if (APPROVAL.test(part)) {
    request.settings.requestNeeded = true;
    return true;
  }
  if (LIMIT.test(part)) {
    const reading = readUsageLimit(part);
    if (reading.kind === 'read') {
      request.settings.usageLimit = reading.value;
    } else if (reading.kind === 'unsure') {
      const readings = reading.values.map((usageLimit) => ({ settings: { usageLimit } }));
      request.doubts.push({ text: part, field: 'usageLimit', why: reading.why, readings });
    } else {
      request.doubts.push({ text: part, field: 'usageLimit', why: reading.problem, readings: [] });
    }
    return true;
  }
  const reading = readExpiry(part, reader);
  if (reading.kind === 'read') {
    request.settings.expireDate = reading.value;
    return true;
  }
  if (reading.kind === 'unsure') {
    const readings = reading.values.map((expireDate) => ({ settings: { expireDate } }));
    request.doubts.push({ text: part, field: 'expireDate', why: reading.why, readings });
    return true;
  }
  if (!EXPIRY.test(part)) return false;
  request.doubts.push({ text: part, field: 'expireDate', why: reading.problem, readings: [] });
  return true;
}

/** Telegram takes one of the two: which, is asked. */
function limitOrApproval({ settings, doubts }: RequestReading): void {
  const { usageLimit, requestNeeded } = settings;
  if (usageLimit === undefined || usageLimit === null || requestNeeded !== true) return;
  delete settings.requestNeeded;
  delete settings.usageLimit;
  doubts.push({
    text: String(usageLimit),
    field: 'requestNeeded',
    why: 'limit-with-approval',
    readings: [
      { settings: { usageLimit, requestNeeded: false } },
      { settings: { usageLimit: null, requestNeeded: true } },
    ],
  });
}
