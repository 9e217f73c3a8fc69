import type { MessageEntity } from '../../world/types.ts';

/** What the server marks by itself in any text, in order of precedence. Group 1 is what is marked, if there is one. */
const FINDERS: readonly { type: string; pattern: RegExp }[] = [
  { type: 'url', pattern: /(?<![\w@.])(?:https?:\/\/|tg:\/\/|ftp:\/\/)[^\s<>"«»]*[^\s<>"«».,;:!?'()\]}]/giu },
  { type: 'email', pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?![\w-])/giu },
  {
    type: 'url',
    pattern:
      /(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:com|org|net|me|io|dev|app|info|ru|de|uk|example)(?:\/[^\s<>"«»]*[^\s<>"«».,;:!?'()\]}]|\/)?(?![\w@])/giu,
  },
  { type: 'bot_command', pattern: /(?<![\w/<>@#])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])/gu },
  { type: 'mention', pattern: /(?<![\w@/.])@[A-Za-z0-9_]{3,32}(?!\w)/gu },
  {
    type: 'hashtag',
    pattern: /(?<![\p{L}\p{N}_#&/])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]{1,256}(?![\p{L}\p{N}_#])/gu,
  },
  { type: 'cashtag', pattern: /(?<![\w$])\$[A-Z]{3,8}(?!\w)/gu },
];

const UNTOUCHABLE = new Set(['code', 'pre', 'text_link', 'text_mention', 'custom_emoji']);

/** Outer before inner, from left to right, as the server orders them. */
export function inOrder(entities: readonly MessageEntity[]): MessageEntity[] {
  return entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
}

/**
 * Adds the links, mentions, commands and tags that the server finds by itself. Nothing is found inside code, links and
 * other found ones; bold and the like may enclose them.
 */
export function withFoundEntities(text: string, given: readonly MessageEntity[]): MessageEntity[] {
  const foundTypes = new Set(FINDERS.map((finder) => finder.type));
  /** 1 where nothing more is to be found. */
  const taken = new Uint8Array(text.length);
  for (const { type, offset, length } of given) {
    if (UNTOUCHABLE.has(type) || foundTypes.has(type)) taken.fill(1, offset, offset + length);
  }
  const found: MessageEntity[] = [];
  for (const { type, pattern } of FINDERS) {
    for (const { index: offset, 0: match } of text.matchAll(pattern)) {
      const end = offset + match.length;
      if (taken.subarray(offset, end).includes(1)) continue;
      taken.fill(1, offset, end);
      found.push({ type, offset, length: match.length });
    }
  }
  return inOrder([...given, ...found]);
}
