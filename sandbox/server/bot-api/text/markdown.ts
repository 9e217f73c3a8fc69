import type { MessageEntity } from '../../world/types.ts';
import type { FormattedText } from './html.ts';
import { inOrder } from './find-entities.ts';
import { linkEntity } from './link-entity.ts';
import { entityError } from './parse-error.ts';

const TYPES: Record<string, { type: string; name: string }> = {
  '*': { type: 'bold', name: 'Bold' },
  _: { type: 'italic', name: 'Italic' },
  '`': { type: 'code', name: 'Code' },
  '```': { type: 'pre', name: 'Pre' },
};

/** `parse_mode: Markdown`, the old one without nesting. @throws BotApiError "can't parse entities: …". */
export function parseMarkdown(source: string): FormattedText {
  const entities: MessageEntity[] = [];
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
    const link = char === '[' ? /^\[([^\]]*)\]\(([^)]*)\)/.exec(source.slice(at)) : null;
    if (link) {
      const [whole, words = '', address = ''] = link;
      const entity = linkEntity(address, text.length, words.length);
      if (entity && words !== '') entities.push(entity);
      text += words;
      at += whole.length;
      continue;
    }
    text += char;
    at += 1;
  }
  return { text, entities: inOrder(entities) };

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
