import type { MessageEntity } from '../../world/types.ts';
import { badRequest, type BotApiError } from '../errors.ts';
import { inOrder } from './find-entities.ts';
import { linkEntity } from './link-entity.ts';
import { entityError } from './parse-error.ts';

export interface FormattedText {
  text: string;
  entities: MessageEntity[];
}

const TYPES: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  code: 'code',
  pre: 'pre',
  a: 'text_link',
  blockquote: 'blockquote',
  'tg-emoji': 'custom_emoji',
};

const REFERENCES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const REFERENCE = /&(?:#(\d{1,8})|#x([0-9a-f]{1,8})|([a-z]+));?/iy;
const TAG = /<(\/?)([a-z0-9-]*)((?:\s+[a-z-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*>/iy;
const ATTRIBUTE = /([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;

interface OpenTag {
  name: string;
  attributes: Map<string, string>;
  /** Where its text starts. */
  offset: number;
}

/** `parse_mode: HTML` of the Bot API. @throws BotApiError "can't parse entities: …". */
export function parseHtml(source: string): FormattedText {
  const open: OpenTag[] = [];
  const entities: MessageEntity[] = [];
  let text = '';
  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    if (char === '&') {
      const reference = readReference(source, at);
      text += reference?.text ?? char;
      at = reference?.end ?? at + 1;
    } else if (char === '<') {
      TAG.lastIndex = at;
      const tag = TAG.exec(source);
      if (!tag) throw malformed(source, at);
      const name = (tag[2] ?? '').toLowerCase();
      if (tag[1] === '/') close(name, at);
      else open.push(openTag(name, tag[3] ?? '', source, at, text.length));
      at = TAG.lastIndex;
    } else {
      text += char;
      at += 1;
    }
  }
  const left = open.at(-1);
  if (left)
    throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${left.name}"`);
  return { text, entities: inOrder(entities) };

  function close(name: string, at: number): void {
    const tag = open.pop();
    if (!tag) throw entityError('Unexpected end tag', source, at);
    if (name !== '' && name !== tag.name) {
      const byte = Buffer.byteLength(source.slice(0, at));
      throw badRequest(
        `can't parse entities: Unmatched end tag at byte offset ${byte}, expected "</${tag.name}>", found "</${name}>"`,
      );
    }
    const entity = toEntity(tag, text, entities);
    if (entity) entities.push(entity);
  }
}

/** A `<` that starts no whole tag. */
function malformed(source: string, at: number): BotApiError {
  const [, slash, name = ''] = /^<(\/?)([^\s>]*)/.exec(source.slice(at)) ?? [];
  if (slash === '/') return entityError('Unclosed end tag', source, at);
  return name.toLowerCase() in TYPES
    ? entityError('Unclosed start tag', source, at)
    : entityError(`Unsupported start tag "${name.toLowerCase()}"`, source, at);
}

function readReference(source: string, at: number): { text: string; end: number } | undefined {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (!match) return undefined;
  const [, decimal, hex, name] = match;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const text = name === undefined ? fromCodePoint(code) : REFERENCES[name];
  return text === undefined ? undefined : { text, end: REFERENCE.lastIndex };
}

function fromCodePoint(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function openTag(name: string, attributeText: string, source: string, at: number, offset: number): OpenTag {
  if (!(name in TYPES)) throw entityError(`Unsupported start tag "${name}"`, source, at);
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single, bare] of attributeText.matchAll(ATTRIBUTE)) {
    attributes.set(key.toLowerCase(), decode(double ?? single ?? bare ?? ''));
  }
  if (name === 'span' && attributes.get('class') !== 'tg-spoiler') {
    throw entityError('Tag "span" must have class "tg-spoiler"', source, at);
  }
  return { name, attributes, offset };
}

function decode(value: string): string {
  return value.replaceAll(/&[^;\s]+;?/g, (found) => readReference(found, 0)?.text ?? found);
}

/** @param closed the entities so far; the language of a `<code class>` that fills a `<pre>` is taken from there. */
function toEntity(tag: OpenTag, text: string, closed: MessageEntity[]): MessageEntity | undefined {
  const { name, attributes, offset } = tag;
  const length = text.length - offset;
  const type = TYPES[name];
  if (length === 0 || type === undefined) return undefined;
  switch (name) {
    case 'a':
      return linkEntity(attributes.get('href') ?? text.slice(offset), offset, length);
    case 'tg-emoji':
      return { type, offset, length, custom_emoji_id: attributes.get('emoji-id') ?? '' };
    case 'blockquote':
      return { type: attributes.has('expandable') ? 'expandable_blockquote' : type, offset, length };
    case 'code': {
      const language = /^language-(.+)$/.exec(attributes.get('class') ?? '')?.[1];
      return language === undefined ? { type, offset, length } : { type, offset, length, language };
    }
    case 'pre': {
      // What was closed inside of this tag comes last.
      const last = closed.findLastIndex(
        (inner) => inner.offset < offset || (inner.type === 'code' && inner.length === length),
      );
      const isInside = (closed[last]?.offset ?? -1) >= offset;
      const language = isInside ? closed.splice(last, 1)[0]?.['language'] : undefined;
      return language === undefined ? { type, offset, length } : { type, offset, length, language };
    }
    default:
      return { type, offset, length };
  }
}
