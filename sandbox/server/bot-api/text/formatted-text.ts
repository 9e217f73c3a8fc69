import type { MessageEntity } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import { badRequest } from '../errors.ts';
import { isObject } from '../json.ts';
import { toUser } from '../map/user.ts';
import { withFoundEntities } from './find-entities.ts';
import { parseHtml, type FormattedText } from './html.ts';
import { parseMarkdown } from './markdown.ts';
import { parseMarkdownV2 } from './markdown-v2.ts';

/** Characters after entities parsing. */
export const MAX_TEXT_LENGTH = 4096;
export const MAX_CAPTION_LENGTH = 1024;
/** Bytes of UTF-8 with all marks: longer texts are refused unread. From `get_formatted_text` of the Bot API server. */
const MAX_SOURCE_BYTES = 1 << 15;

export interface TextInput {
  text: string;
  parseMode: string | undefined;
  entities: unknown;
}

/**
 * Text as the server keeps it: marks parsed into entities, blank ends cut, links and commands found.
 * @throws BotApiError "text is too long", "can't parse entities: …", "unsupported parse_mode".
 */
export function formatText(world: World, input: TextInput): FormattedText {
  if (Buffer.byteLength(input.text) > MAX_SOURCE_BYTES) throw badRequest('text is too long');
  const parsed = trim(parse(input));
  const mentionsKnown = parsed.entities.flatMap((entity) => resolveMention(world, entity));
  return { text: parsed.text, entities: withFoundEntities(parsed.text, mentionsKnown) };
}

function parse({ text, parseMode, entities }: TextInput): FormattedText {
  switch (parseMode?.toLowerCase() ?? '') {
    case '':
    case 'none':
      return { text, entities: readEntities(entities) };
    case 'html':
      return parseHtml(text);
    case 'markdownv2':
      return parseMarkdownV2(text);
    case 'markdown':
      return parseMarkdown(text);
    default:
      throw badRequest('unsupported parse_mode');
  }
}

/** The `entities` parameter. @throws BotApiError when it is no list of entities. */
function readEntities(given: unknown): MessageEntity[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) throw badRequest("can't parse entities: expected an Array of MessageEntity");
  return given.map((entity: unknown) => {
    const type = isObject(entity) ? entity['type'] : undefined;
    const offset = isObject(entity) ? Number(entity['offset']) : Number.NaN;
    const length = isObject(entity) ? Number(entity['length']) : Number.NaN;
    if (
      !isObject(entity) ||
      typeof type !== 'string' ||
      !Number.isInteger(offset) ||
      !Number.isInteger(length)
    ) {
      throw badRequest("can't parse MessageEntity: expected an Object");
    }
    return { ...entity, type, offset, length };
  });
}

/** Cuts blank ends, and moves and shortens the entities with them. */
function trim({ text, entities }: FormattedText): FormattedText {
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const kept = entities.flatMap((entity) => {
    const from = Math.max(entity.offset - start, 0);
    const to = Math.min(entity.offset + entity.length - start, trimmed.length);
    return to > from ? [{ ...entity, offset: from, length: to - from }] : [];
  });
  return { text: trimmed, entities: kept };
}

/** A mention carries its user; one of a stranger is dropped, as on the real server. */
function resolveMention(world: World, entity: MessageEntity): MessageEntity[] {
  if (entity.type !== 'text_mention') return [entity];
  const id = isObject(entity['user']) ? entity['user']['id'] : undefined;
  const user = typeof id === 'number' ? world.people.get(id) : undefined;
  return user ? [{ ...entity, user: toUser(user) }] : [];
}
