import type { Line } from './candidate.ts';

/** "Please make me an invite link": what people say before they say what they want. */
const OPENING =
  /^(?:hey|hi|hello|ok|okay|so|please|pls|can|could|would|you|i|i'd|we|want|need|like|let's|give|get|send|make|create|generate|set|up|open|do|have|new|another|me|us|to|a|an|my|invite|invites|invitation|invitations|join|one|single|temporary|quick)$/;
const LINK = /^(?:link|links|url)$/;
const INVITE = /^(?:invite|invites|invitation|invitations)$/;
const ASKING =
  /^(?:can|could|would|i|i'd|we|want|need|give|get|send|make|create|generate|new|another|a|an|please|pls|my)$/;
/** Words that mean nothing by themselves. */
const FILLER =
  /^(?:please|pls|plz|thanks|thank|you|thx|and|also|but|then|with|for|to|of|in|on|at|a|an|the|that|which|who|it|its|it's|is|are|be|should|can|will|must|link|links|invite|invitation|url|join|named|titled|called|so|just|only|ok|okay|me|us|by|until|have|has|&|\+|-|)$/;
/** What is said between two commas, and means nothing. */
const COURTESY =
  /^(?:please|pls|plz|thanks|thank you|thx|and|also|(?:the |a |an )?(?:invite |invitation )?(?:link|invite)|(?:starting|from) (?:now|today)|)$/;
const LEADING = /^(?:and|with|for|to|that|which|it|is|also|but|then|please|of|&|\+|-)$/;
const TRAILING =
  /^(?:and|with|for|to|in|on|at|by|but|that|which|is|it|of|also|then|please|until|from|only|just|&|\+|-)$/;
const NAMING = /^(?:named|titled|called|title|name)$/;
/** "Call it Party". */
const CALLING = /^(?:call|name|title)$/;

/** Takes the words that ask for a link, and stand at the line's beginning: "make me a single-use link". */
export function takeOpening({ tokens, taken, courtesy }: Line): void {
  const words: number[] = [];
  let asked = false;
  for (const [at, { word, quoted }] of tokens.entries()) {
    if (taken[at] === true) continue;
    if (quoted || !(OPENING.test(word) || LINK.test(word))) return;
    words.push(at);
    // "Link building workshop" is a title.
    if ((LINK.test(word) || INVITE.test(word)) && (asked || isFree(tokens[at + 1], taken[at + 1]))) {
      for (const index of words.splice(0)) {
        taken[index] = true;
        courtesy[index] = true;
      }
    }
    if (LINK.test(word)) return;
    asked ||= ASKING.test(word);
  }
}

/** Whether what comes after the word for a link is no word of a title. */
function isFree(next: Line['tokens'][number] | undefined, taken: boolean | undefined): boolean {
  return (
    next === undefined ||
    taken === true ||
    next.afterBreak ||
    /^(?:for|that|which|to|with|in|named|called|titled)$/.test(next.word)
  );
}

/** Words of a title, without those that join it to other parts. */
export interface Run {
  from: number;
  to: number;
}

/** @returns what is left of words between parts; null if they mean nothing by themselves. */
export function trimmed(
  { tokens }: Line,
  run: Run,
  touches: { before: boolean; after: boolean },
): Run | null {
  let { from, to } = run;
  const word = (at: number): string => tokens[at]?.word ?? '';
  const plain = (at: number): boolean => tokens[at]?.quoted !== true;
  const titled =
    NAMING.test(word(from)) &&
    to > from + 1 &&
    (touches.before || tokens[from]?.text.endsWith(':') === true || from === 0);
  // What stands after a comma begins anew: "Bakers only, 5 people".
  const joinsBefore = touches.before && tokens[from]?.afterBreak !== true;
  const joinsAfter = touches.after && tokens[to]?.afterBreak !== true;
  if (joinsBefore) while (from < to && plain(from) && LEADING.test(word(from))) from += 1;
  if (joinsAfter) while (from < to && plain(to - 1) && TRAILING.test(word(to - 1))) to -= 1;
  const calling = CALLING.test(word(from)) && word(from + 1) === 'it' && to > from + 2;
  if (calling) from += 2;
  else if (titled || (from > run.from && NAMING.test(word(from)) && to > from + 1)) from += 1;
  const filler = tokens.slice(from, to).every((token) => !token.quoted && FILLER.test(token.word));
  const words = tokens.slice(from, to).map((token) => token.word);
  // "Just for me, 5 people" is a title, "…, thanks" is none.
  const apart = !joinsBefore && !joinsAfter;
  const means = apart ? !COURTESY.test(words.join(' ')) : !filler || !(touches.before || touches.after);
  return from < to && means ? { from, to } : null;
}
