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
  /^(?:please|pls|plz|thanks|thank|you|thx|and|also|but|then|with|for|to|of|in|on|at|a|an|the|that|which|who|it|its|it's|is|are|be|should|can|will|must|link|links|invite|invitation|url|join|named|titled|called|so|just|only|ok|okay|me|us|by|until|have|has|instead|&|\+|-|)$/;
/** "Call it", "set the title to", "named": what follows is the title. Typed in lower case: "Title fight" is one. */
const NAMING =
  /^(?:(?:and |but |then )?(?:(?:please |pls )?(?:set|change|update) )?(?:(?:the|its) )?(?:title|name)(?: it| to| is| as)*|re(?:name|title)(?: it| this)?(?: to| as)?|(?:and )?call (?:it|this)|(?:and |which is |that is |it's )?(?:named|titled|called)) (?=\S)/;
const LABEL = /^(?:title|name):$/i;

/** What is said between two commas, and means nothing. */
const COURTESY =
  /^(?:please|pls|plz|thanks|thank you|thx|and|also|(?:the |a |an )?(?:invite |invitation )?(?:link|invite)|(?:starting|from) (?:now|today)|)$/;
const LEADING = /^(?:and|with|for|to|that|which|it|is|also|but|then|please|of|&|\+|-)$/;
const TRAILING =
  /^(?:and|with|for|to|in|on|at|by|but|that|which|is|it|of|also|then|please|until|from|only|just|&|\+|-)$/;

/** "Make it", "set the": what is said of a change, before it. */
const CHANGING =
  /^(?:please|pls|make|set|change|update|extend|put|turn|switch|keep|require|requires|it|this|the|to|on|be|now|its)$/;

const CHANGE = /^(?:make|set|change|update|extend|put|turn|switch|keep|requires?)$/;

/** Takes the words that ask for a change, right before what is to be: "make it 20 people". */
export function takeChange({ tokens, taken, courtesy }: Line): void {
  const end = taken.indexOf(true);
  const words = tokens.slice(0, Math.max(end, 0));
  if (
    !words.some(({ word }) => CHANGE.test(word)) ||
    !words.every(({ word, quoted }) => !quoted && CHANGING.test(word))
  )
    return;
  taken.fill(true, 0, end);
  courtesy.fill(true, 0, end);
}

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
  const named = naming(tokens, from, to);
  // What stands after a comma begins anew: "Bakers only, 5 people".
  const joinsBefore = touches.before && tokens[from]?.afterBreak !== true;
  const joinsAfter = touches.after && tokens[to]?.afterBreak !== true;
  if (joinsBefore) while (from < to && plain(from) && LEADING.test(word(from))) from += 1;
  if (joinsAfter) while (from < to && plain(to - 1) && TRAILING.test(word(to - 1))) to -= 1;
  from = Math.max(from, named);
  const filler = tokens.slice(from, to).every((token) => !token.quoted && FILLER.test(token.word));
  const words = tokens.slice(from, to).map((token) => token.word);
  // "Just for me, 5 people" is a title, "…, thanks" is none.
  const apart = !joinsBefore && !joinsAfter;
  const means = apart ? !COURTESY.test(words.join(' ')) : !filler || !(touches.before || touches.after);
  return from < to && means ? { from, to } : null;
}

/** @returns where the title begins that is said to be one. */
function naming(tokens: Line['tokens'], from: number, to: number): number {
  const words = tokens.slice(from, to).map(({ text }) => text);
  if (words.length > 1 && LABEL.test(words[0] ?? '')) return from + 1;
  const [said] = NAMING.exec(words.join(' ')) ?? [];
  return said === undefined ? from : from + said.trim().split(' ').length;
}
