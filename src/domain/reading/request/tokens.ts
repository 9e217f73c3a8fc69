import { plainWords } from '../plain-words.ts';
import { plainPhrase } from '../expiry/phrase.ts';

/** A word of the line. */
export interface Token {
  /** As typed. */
  text: string;
  /** In lower case, without marks. */
  word: string;
  /** As the reading of moments spells it. */
  spelt: string;
  /** Where it stands in the line. */
  start: number;
  end: number;
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

export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  let afterBreak = true;
  for (const match of line.matchAll(PIECES)) {
    const { quote, mark, word } = match.groups ?? {};
    if (mark !== undefined) {
      afterBreak = true;
      continue;
    }
    const text = quote ?? word ?? '';
    tokens.push({
      text,
      word: plainWords(text.replaceAll(/[[\]{}]/g, ' ')),
      spelt: quote === undefined ? plainPhrase(text) : '',
      start: match.index,
      end: match.index + text.length,
      afterBreak,
      quoted: quote !== undefined,
    });
    afterBreak = quote === undefined && SENTENCE_END.test(text);
  }
  return tokens;
}

/** The line from one word to before another, as typed. */
export function typed(line: string, tokens: readonly Token[], from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined ? '' : line.slice(first.start, last.end);
}
