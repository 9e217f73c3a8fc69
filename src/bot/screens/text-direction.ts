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
const MARK_LEFT_TO_RIGHT = '\u200e';
const MARK_RIGHT_TO_LEFT = '\u200f';
const MARKUP = /<[^>]*>|&\w+;/g;
const COPIED_TAG = /<(\/?)(?:code|pre)\b[^>]*>/g;
/** An isolate that has none in it. */
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

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

/**
 * HTML each of whose lines is read the language's way. What is isolated doesn't say which way its line goes, so one with nothing
 * but a number, a picture and a name goes from left to right, and in some apps the name's way. What people copy is left alone.
 */
export function withLinesDirected(html: string, inRightToLeft: boolean): string {
  if (!inRightToLeft && !html.includes(ISOLATE)) return html;
  const mark = inRightToLeft ? MARK_RIGHT_TO_LEFT : MARK_LEFT_TO_RIGHT;
  let isCopied = false;
  const directed = (line: string): string => {
    const begins = !isCopied;
    for (const [, ends] of line.matchAll(COPIED_TAG)) isCopied = ends === '';
    return begins && isUndirected(line, inRightToLeft) ? mark + line : line;
  };
  return html.split('\n').map(directed).join('\n');
}

function isUndirected(line: string, inRightToLeft: boolean): boolean {
  let outside = line.replace(MARKUP, '');
  const whole = outside;
  // A name may have a `@name` in it, which is isolated once more.
  for (let inner = ''; inner !== outside;) {
    inner = outside;
    outside = outside.replace(ISOLATED, '');
  }
  return !/\p{L}/u.test(outside) && (outside !== whole || (inRightToLeft && /\p{N}/u.test(outside)));
}

/** For where nothing reorders what is written, and people copy it: a terminal. */
export function withoutIsolates(text: string): string {
  return text.replace(ISOLATES, '');
}

function leftToRight(text: string): string {
  return `${ISOLATE_LEFT_TO_RIGHT}${text}${POP_ISOLATE}`;
}
