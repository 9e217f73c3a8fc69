import type { MessageEntity } from '../../world/types.ts';
import type { FormattedText } from './html.ts';
import { inOrder } from './find-entities.ts';
import { linkEntity } from './link-entity.ts';
import { entityError } from './parse-error.ts';
import { createSearch } from './search.ts';

const TYPES: Record<string, { type: string; name: string }> = {
  '*': { type: 'bold', name: 'Bold' },
  _: { type: 'italic', name: 'Italic' },
  '`': { type: 'code', name: 'Code' },
  '```': { type: 'pre', name: 'Pre' },
};

/** `parse_mode: Markdown`, the old one without nesting. @throws BotApiError "can't parse entities: …". */
export function parseMarkdown(source: string): FormattedText {
  const entities: MessageEntity[] = [];
  const findBracket = createSearch(source, ']');
  const findParenthesis = createSearch(source, ')');
  let text = '';
  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    if (char === '\\' && '_*`['.includes(source.charAt(at + 1))) {
      text += source.charAt(at + 1);
      at += 2;
      continue;
    }
    const mark = source.startsWith('```', at) ? '```' : char;
    const kind = TYPES[mark];
    if (kind) {
      const end = source.indexOf(mark, at + mark.length);
      if (end === -1) throw entityError(`Can't find end of the entity starting`, source, at);
      push(kind.type, source.slice(at + mark.length, end));
      at = end + mark.length;
      continue;
    }
    const link = char === '[' ? linkAt(at) : undefined;
    if (link) {
      const { words, address } = link;
      const entity = linkEntity(address, text.length, words.length);
      if (entity && words !== '') entities.push(entity);
      text += words;
      at = link.end;
      continue;
    }
    text += char;
    at += 1;
  }
  return { text, entities: inOrder(entities) };

  /** `[words](address)`, if it stands here. */
  function linkAt(start: number): { words: string; address: string; end: number } | undefined {
    const middle = findBracket(start);
    if (middle === -1 || source.charAt(middle + 1) !== '(') return undefined;
    const end = findParenthesis(middle + 2);
    if (end === -1) return undefined;
    return { words: source.slice(start + 1, middle), address: source.slice(middle + 2, end), end: end + 1 };
  }

  function push(type: string, raw: string): void {
    const language = type === 'pre' ? /^([^\s`]*)\n/.exec(raw) : null;
    const inside = language ? raw.slice(language[0].length) : raw;
    if (inside !== '') {
      entities.push({
        type,
        offset: text.length,
        length: inside.length,
        ...(language?.[1] ? { language: language[1] } : {}),
      });
    }
    text += inside;
  }
}
