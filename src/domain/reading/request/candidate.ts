import type { LinkSettings } from '../../link-settings.ts';
import type { ChatReference, PeerId } from '../../peer.ts';
import type { DoubtWhy, RequestField } from '../request.ts';
import type { Token } from './tokens.ts';

/** Words that may be a part of the request. */
export interface Candidate {
  /** The first word, and the one after the last. */
  from: number;
  to: number;
  field: Exclude<RequestField, 'title'>;
  meanings: Meaning[];
  /** Why there is more than one meaning, or none; null: there is one. */
  why: DoubtWhy | null;
  strength: Strength;
}

export type Meaning = { settings: Partial<LinkSettings> } | { chat: PeerId } | { reference: ChatReference };

/** How sure it is that words are a part, and not of the title: see `VERDICTS`. */
export type Strength =
  /** "until friday", "max 10". */
  | 'firm'
  /** "20 people". */
  | 'counted'
  /** "for 3 days", "tomorrow 8pm". */
  | 'loose'
  /** "3d", "friday 5/6". */
  | 'bare'
  /** A chat's title without "in" or "for". */
  | 'chat'
  /** "Friday": things are called that. */
  | 'name'
  /** "May", "2026": words of many titles. */
  | 'word';

/** What stands at the sides of a candidate: other parts and line ends, or words of the title. */
export type Place = 'alone' | 'after-title' | 'before-title' | 'within-title';

export type Verdict = 'part' | 'doubt' | 'title';

export const VERDICTS: Readonly<Record<Strength, Readonly<Record<Place, Verdict>>>> = {
  firm: { alone: 'part', 'after-title': 'part', 'before-title': 'part', 'within-title': 'part' },
  counted: { alone: 'part', 'after-title': 'part', 'before-title': 'doubt', 'within-title': 'doubt' },
  loose: { alone: 'part', 'after-title': 'doubt', 'before-title': 'doubt', 'within-title': 'doubt' },
  bare: { alone: 'part', 'after-title': 'doubt', 'before-title': 'title', 'within-title': 'title' },
  chat: { alone: 'part', 'after-title': 'title', 'before-title': 'title', 'within-title': 'title' },
  word: { alone: 'doubt', 'after-title': 'title', 'before-title': 'title', 'within-title': 'title' },
  // Alone, and nothing else that could be the title: asked.
  name: { alone: 'part', 'after-title': 'doubt', 'before-title': 'title', 'within-title': 'title' },
};

/** A line that is being read. */
export interface Line {
  /** As it is read: in English. */
  text: string;
  typedText: string;
  tokens: readonly Token[];
  /** Words that are spoken for. */
  taken: boolean[];
  /** Words that only ask for a link. */
  courtesy: boolean[];
}

/** Whether the words from one to before another are free, with no comma between them. */
export function isFree({ tokens, taken }: Line, from: number, to: number, acrossBreaks = false): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || taken[at] === true) return false;
    if (!acrossBreaks && at > from && token.afterBreak) return false;
  }
  return to <= tokens.length;
}

/** Whether only other parts, commas and line ends are around. */
export function standsAlone({ tokens, taken }: Line, from: number, to: number): boolean {
  const [first, next] = [tokens[from], tokens[to]];
  const begins = first?.afterBreak === true || taken[from - 1] === true;
  return begins && (next === undefined || next.afterBreak || taken[to] === true);
}

/** Takes the candidates a reader finds: the longest at each word, from the left. */
export function findAll(
  line: Line,
  longest: number,
  read: (from: number, to: number) => Candidate | null,
  acrossBreaks = false,
): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < line.tokens.length; from += 1) {
    for (let to = Math.min(from + longest, line.tokens.length); to > from; to -= 1) {
      const candidate = isFree(line, from, to, acrossBreaks) ? read(from, to) : null;
      if (candidate === null) continue;
      found.push(candidate);
      line.taken.fill(true, candidate.from, candidate.to);
      break;
    }
  }
  return found;
}
