import { plainText } from '../plain-text.ts';
import { readEitherWay } from './languages/in-english.ts';
import { plainWords } from './plain-words.ts';

export type SmallWord = 'skip' | 'back' | 'cancel' | 'none' | 'yes' | 'no';

const VARIANTS: readonly (readonly [SmallWord, string])[] = [
  [
    'skip',
    'skip, skip it, skip this, skip that, skip please, next, next one, pass, later, maybe later, not now, move on',
  ],
  ['back', 'back, go back, back please, previous, prev, step back, one step back'],
  ['cancel', 'cancel, cancel it, cancel this, cancel that, cancel please, stop, stop it, quit, exit, abort'],
  ['cancel', 'never mind, nevermind, nvm, forget it, forget about it'],
  [
    'none',
    'none, nothing, nil, null, n/a, na, -, --, –, —, none of them, none of these, without, empty, blank',
  ],
  [
    'yes',
    'yes, y, yes please, yeah, yep, yup, ya, yea, sure, ok, okay, k, of course, definitely, absolutely',
  ],
  ['yes', 'correct, please do, да, так, ja, oui, sí, si, sim, 👍, ✅, 👌'],
  ['no', "no, n, no thanks, no thank you, nope, nah, not really, no way, please don't, don't"],
  ['no', 'нет, ні, nein, non, não, 👎, ❌'],
];
const WORDS = new Map(
  VARIANTS.flatMap(([word, variants]) => variants.split(', ').map((variant) => [variant, word] as const)),
);
const SKIN_TONE = /(?:\p{Emoji_Modifier}|\u{fe0f})+$/u;

/**
 * Reads the few words that do the same at every question, in their usual variants; null for anything else.
 * @param language BCP 47: read besides English.
 */
export function readSmallWord(text: string, language: string): SmallWord | null {
  return readEitherWay(text, language, readEnglishWord, (word) => word !== null);
}

function readEnglishWord(text: string): SmallWord | null {
  const typed = plainWords(text) || plainText(text).trim().replace(SKIN_TONE, '');
  // "Yesss", "nooo": a last letter held.
  return WORDS.get(typed) ?? WORDS.get(typed.replace(/(\p{L})\1{2,}$/u, '$1')) ?? null;
}

const GO_AHEAD = /^(?:(?:create|make|save|send)(?: it| link| the link| changes)?|done|go|go ahead)[.!]*$/i;

/** "Create it", "done!": said by somebody who takes a form for finished. */
export function saysGoAhead(text: string, language: string): boolean {
  return readEitherWay(text, language, (english) => GO_AHEAD.test(english.trim()), Boolean);
}
