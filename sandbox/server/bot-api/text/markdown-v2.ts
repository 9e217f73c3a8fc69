import type { MessageEntity } from '../../world/types.ts';
import { badRequest } from '../errors.ts';
import { inOrder } from './find-entities.ts';
import type { FormattedText } from './html.ts';
import { linkEntity } from './link-entity.ts';
import { entityError } from './parse-error.ts';
import { createSearch } from './search.ts';

/** Longest first, so that `__` and `||` are seen before `_`. */
const MARKS: readonly { mark: string; type: string; name: string }[] = [
  { mark: '```', type: 'pre', name: 'Pre' },
  { mark: '__', type: 'underline', name: 'Underline' },
  { mark: '||', type: 'spoiler', name: 'Spoiler' },
  { mark: '*', type: 'bold', name: 'Bold' },
  { mark: '_', type: 'italic', name: 'Italic' },
  { mark: '~', type: 'strikethrough', name: 'Strikethrough' },
  { mark: '`', type: 'code', name: 'Code' },
];

const RESERVED = '_*[]()~`>#+-=|{}.!';

interface Open {
  type: string;
  name: string;
  mark: string;
  /** Where its text starts. */
  offset: number;
  /** Where its mark stands in the source. */
  at: number;
  language?: string;
}

/** `parse_mode: MarkdownV2` of the Bot API. @throws BotApiError "can't parse entities: …". */
export function parseMarkdownV2(source: string): FormattedText {
  const open: Open[] = [];
  const entities: MessageEntity[] = [];
  const findParenthesis = createSearch(source, ')', true);
  let quote: { offset: number; expandable: boolean } | undefined;
  let text = '';
  let at = 0;

  while (at < source.length) {
    const char = source.charAt(at);
    const inner = open.at(-1);
    if (char === '\\' && at + 1 < source.length && source.charCodeAt(at + 1) <= 126) {
      text += source.charAt(at + 1);
      at += 2;
    } else if (inner && (inner.type === 'code' || inner.type === 'pre')) {
      readCode(inner, char);
    } else if (char === '\n') {
      endQuoteUnless(source.charAt(at + 1) === '>');
      text += char;
      at += 1;
    } else if (at === 0 || source.charAt(at - 1) === '\n') {
      if (!startQuote()) readInline(inner, char);
    } else {
      readInline(inner, char);
    }
  }
  endQuoteUnless(false);
  const left = open.at(-1);
  if (left) throw entityError(`Can't find end of ${left.name} entity`, source, left.at);
  return { text, entities: inOrder(entities) };

  function readCode(inner: Open, char: string): void {
    if (source.startsWith(inner.mark, at)) return close(inner, inner.mark.length);
    text += char;
    at += 1;
    return undefined;
  }

  function readInline(inner: Open | undefined, char: string): void {
    if (char === '[' || source.startsWith('![', at)) {
      const mark = char === '[' ? '[' : '![';
      open.push({
        type: mark,
        name: mark === '[' ? 'TextUrl' : 'CustomEmoji',
        mark,
        offset: text.length,
        at,
      });
      at += mark.length;
      return undefined;
    }
    if (char === ']' && (inner?.type === '[' || inner?.type === '![')) return closeLink(inner);
    const mark = MARKS.find((candidate) => source.startsWith(candidate.mark, at));
    if (mark && inner?.mark === mark.mark) return close(inner, mark.mark.length);
    if (mark?.mark === '||' && endsQuoteHere()) {
      at += 2;
      return undefined;
    }
    if (mark) {
      open.push({ ...mark, offset: text.length, at });
      at += mark.mark.length;
      if (mark.type === 'pre') readLanguage();
      return undefined;
    }
    if (RESERVED.includes(char)) {
      throw badRequest(
        `can't parse entities: Character '${char}' is reserved and must be escaped with the preceding '\\'`,
      );
    }
    text += char;
    at += 1;
    return undefined;
  }

  /** `||` right at the end of a quotation makes it expandable. */
  function endsQuoteHere(): boolean {
    const after = source.slice(at + 2, at + 4);
    const last = after === '' || (after.startsWith('\n') && after !== '\n>');
    if (!quote || !last) return false;
    quote.expandable = true;
    return true;
  }

  function readLanguage(): void {
    const language = /^([^\s`\\]*)\n/.exec(source.slice(at));
    if (!language) return;
    const tag = open.at(-1);
    if (tag && language[1]) tag.language = language[1];
    at += language[0].length;
  }

  function close(inner: Open, markLength: number): void {
    open.pop();
    at += markLength;
    const { type, offset, language } = inner;
    const length = text.length - offset;
    if (length > 0) entities.push({ type, offset, length, ...(language === undefined ? {} : { language }) });
  }

  function closeLink(inner: Open): void {
    open.pop();
    at += 1;
    const end = source.charAt(at) === '(' ? findParenthesis(at + 1) : -1;
    const url = end === -1 ? '' : source.slice(at + 1, end).replaceAll(/\\(.)/gs, '$1');
    if (end !== -1) at = end + 1;
    const length = text.length - inner.offset;
    if (length === 0) return;
    const emojiId = /^tg:\/\/emoji\?id=(\d+)$/.exec(url)?.[1];
    const entity =
      inner.type === '![' && emojiId !== undefined
        ? { type: 'custom_emoji', offset: inner.offset, length, custom_emoji_id: emojiId }
        : linkEntity(url || text.slice(inner.offset), inner.offset, length);
    if (entity) entities.push(entity);
  }

  /** @returns whether a quotation starts or goes on at the start of this line. */
  function startQuote(): boolean {
    const mark = source.startsWith('**>', at) ? '**>' : '>';
    if (!source.startsWith(mark, at)) return false;
    if (mark === '**>') endQuoteUnless(false);
    quote ??= { offset: text.length, expandable: false };
    at += mark.length;
    return true;
  }

  function endQuoteUnless(goesOn: boolean): void {
    if (!quote || goesOn) return;
    const length = text.length - quote.offset;
    const type = quote.expandable ? 'expandable_blockquote' : 'blockquote';
    if (length > 0) entities.push({ type, offset: quote.offset, length });
    quote = undefined;
  }
}
