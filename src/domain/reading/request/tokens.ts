import { plainWords } from '../plain-words.ts';
import { plainPhrase } from '../expiry/phrase.ts';
import type { InEnglish } from '../languages/in-english.ts';
import type { Line } from './candidate.ts';

/** A word of the line. */
export interface Token {
  /** As typed, in English where it is known. */
  text: string;
  /** In lower case, without marks. */
  word: string;
  /** As the reading of moments spells it. */
  spelt: string;
  /** Where it stands in the line as it is read. */
  start: number;
  end: number;
  /** Where it stands in the line as it was typed; nowhere if it is the second word for one that was typed. */
  from: number;
  to: number;
  /** Whether a comma, a line end or the like stands before it. */
  afterBreak: boolean;
  /** Whether it is a title in quotes, as a whole. */
  quoted: boolean;
}

/** What parts a line, and titles in quotes. A comma within a number ("1,000 people") parts nothing. A title may begin with "=". */
const PIECES =
  /(?<quote>"[^"]{1,300}"|“[^”“]{1,300}[”“]|„[^“”]{1,300}[“”]|«[^»]{1,300}»|(?<=^|\s)['‘][^'’]{2,300}['’](?=$|[\s,;.]))|(?<mark>[,;|•·](?!\d)|(?<!\d)[,;|•·]|(?<=\s)[-–—/](?=\s)|\n)|(?<word>(?:(?<=^|[,;|\n]\s*)=)?(?:[^\s,;|•·"“”„«»=]|(?<=\d),(?=\d))+|["“”„«»])/gu;

/** The longest word that can end a sentence, before a full stop. */
const SENTENCE_END = /^\p{L}{5,}[.!?]+$/u;

/** @param origin where each character of the line comes from; null: it was typed like this. */
export function tokensOf(line: string, origin: InEnglish | null): Token[] {
  const tokens: Token[] = [];
  let afterBreak = true;
  for (const match of line.matchAll(PIECES)) {
    const { quote, mark, word } = match.groups ?? {};
    if (mark !== undefined) {
      afterBreak = true;
      continue;
    }
    const text = quote ?? word ?? '';
    const end = match.index + text.length;
    // What a part was made of is of its first word.
    const before = tokens.at(-1)?.to ?? 0;
    const from = Math.max(before, origin?.starts[match.index] ?? match.index);
    const to = Math.max(from, origin?.ends[end - 1] ?? end);
    tokens.push({
      text,
      word: plainWords(text.replaceAll(/[[\]{}]/g, ' ')),
      spelt: quote === undefined ? plainPhrase(text) : '',
      start: match.index,
      end,
      from,
      to,
      afterBreak,
      quoted: quote !== undefined,
    });
    afterBreak = quote === undefined && SENTENCE_END.test(text);
  }
  return tokens;
}

/** The line from one word to before another, as it is read. */
export function typed(line: string, tokens: readonly Token[], from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined ? '' : line.slice(first.start, last.end);
}

/** The same as it was typed. */
export function said(
  { typedText, tokens }: Pick<Line, 'typedText' | 'tokens'>,
  from: number,
  to: number,
): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined ? '' : typedText.slice(first.from, last.to);
}
