import { readExpiry, type ExpiryProblem } from './expiry.ts';
import { tidyTitle, type LinkSettings } from './link-settings.ts';
import { parseChatReference, type ChatReference } from './peer.ts';
import { readUsageLimit } from './usage-limit.ts';

export interface OneLine {
  /** Only what was named. */
  settings: Partial<LinkSettings>;
  chat: ChatReference | null;
  /** Parts that were meant as something and could not be. */
  problems: OneLineProblem[];
}

export type OneLineProblem =
  | { field: 'expireDate'; text: string; problem: ExpiryProblem }
  | { field: 'usageLimit'; text: string };

const LIMIT =
  /^(?:(?:max(?:imum)?|limit|up to|only)[: ]+.+|\S+ (?:people|persons?|members?|guests?|users?|uses|joins|seats)(?: max)?|-?[\d.,]+|no limit|unlimited)$/i;
const EXPIRY = /^(?:until|till|til|by|expires?|ends?)\b|^(?:never|no expiry)$/i;
const APPROVAL =
  /^(?:with |by |needs? )?(?:approval|join requests?|requests?|ask(?:ing)? to join)(?: needed)?$/i;
const CHAT = /^(?:@\w+|(?:https?:\/\/)?t\.me\/\S+|-100\d+)$/i;

/**
 * Reads a whole request in one line: "Spring meetup, 50 people, until friday 18:00". Parts are parted by commas,
 * semicolons or line ends; what is no limit, expiry, approval or chat belongs to the title.
 */
export function readOneLine(text: string, reader: { timeZone: string; now: Date; locale: string }): OneLine {
  const line: OneLine = { settings: {}, chat: null, problems: [] };
  const title: string[] = [];
  // A comma within a number ("1,000 people") parts nothing.
  for (const part of text.split(/[;\n]|,(?!\d{3}\b)/).map((piece) => piece.trim())) {
    if (part !== '' && !readPart(part, line, reader)) title.push(part);
  }
  const tidy = tidyTitle(title.join(', '));
  if (tidy !== null) line.settings.title = tidy;
  return line;
}

function readPart(
  part: string,
  line: OneLine,
  reader: { timeZone: string; now: Date; locale: string },
): boolean {
  if (CHAT.test(part)) {
    line.chat = parseChatReference(part);
    return line.chat !== null;
  }
  if (APPROVAL.test(part)) {
    line.settings.requestNeeded = true;
    return true;
  }
  if (LIMIT.test(part)) {
    const reading = readUsageLimit(part);
    if (reading.ok) line.settings.usageLimit = reading.limit;
    else line.problems.push({ field: 'usageLimit', text: part });
    return true;
  }
  const reading = readExpiry(part, reader);
  if (reading.ok) {
    line.settings.expireDate = reading.at;
    return true;
  }
  if (!EXPIRY.test(part)) return false;
  line.problems.push({ field: 'expireDate', text: part, problem: reading.problem });
  return true;
}
