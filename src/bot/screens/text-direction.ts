const ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const ISOLATE_LEFT_TO_RIGHT = '\u2066';
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** What people copy. */
const ADDRESS = /^(?:https?:\/\/|t\.me\/)\S+$/;
const ISOLATES = /[\u2066-\u2069]/g;
/** A username or a command: Telegram finds it only where the sign stands right before the name. */
const SIGNED = /([@/])\u2068(\w+)\u2069/g;
const MENTION = /(?<![\w<@/:.])[@/][a-z]\w*/gi;
const CODE = /<code>.*?<\/code>/gs;

/** @param locale BCP 47. */
export function isRightToLeft(locale: string): boolean {
  const { script } = new Intl.Locale(locale).maximize();
  return script === 'Arab' || script === 'Hebr';
}

/**
 * Keeps what stands in a sentence from turning its surroundings around. In texts from left to right that is only what is written
 * from right to left. Links are left alone: what people copy carries nothing invisible.
 */
export function isolated(text: string, inRightToLeft: boolean): string {
  if (text === '' || ADDRESS.test(text)) return text;
  return inRightToLeft || RIGHT_TO_LEFT.test(text) ? `${ISOLATE}${text}${POP_ISOLATE}` : text;
}

/** In a text from right to left: the sign of `@name` and `/command` stays at its left, and code is as it is copied. HTML or plain. */
export function withLatinIsolated(text: string): string {
  return text
    .replace(SIGNED, '$1$2')
    .replace(MENTION, (name) => leftToRight(name))
    .replace(CODE, (code) => leftToRight(withoutIsolates(code)));
}

/** For where nothing reorders what is written, and people copy it: a terminal. */
export function withoutIsolates(text: string): string {
  return text.replace(ISOLATES, '');
}

function leftToRight(text: string): string {
  return `${ISOLATE_LEFT_TO_RIGHT}${text}${POP_ISOLATE}`;
}
