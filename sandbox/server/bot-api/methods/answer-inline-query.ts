import type { InlineAnswer, InlineResult } from '../../world/types.ts';
import type { Call, Method } from '../call.ts';
import { badRequest } from '../errors.ts';
import { isObject, omitUndefined, type JsonObject } from '../json.ts';
import { readInlineKeyboard } from '../markup/inline-keyboard.ts';
import { characters } from '../text/characters.ts';
import { formatText, MAX_TEXT_LENGTH } from '../text/formatted-text.ts';

const MAX_RESULTS = 50;
const MAX_BYTES = 64;
const DEFAULT_CACHE_SECONDS = 300;

/** Articles with a text; other kinds of results are out of scope. */
export const answerInlineQuery: Method = (call) => {
  const { world, bot, params } = call;
  const given = params.json('results', 'inline query results');
  if (!Array.isArray(given)) throw badRequest("can't parse inline query results: expected an Array");
  if (given.length > MAX_RESULTS) throw badRequest('too many inline query results specified');
  const results = given.map((result: unknown) => readInlineResult(call, result));
  if (new Set(results.map(({ id }) => id)).size < results.length) throw badRequest('RESULT_ID_DUPLICATE');
  const nextOffset = params.text('next_offset') ?? '';
  if (Buffer.byteLength(nextOffset) > MAX_BYTES) throw badRequest('NEXT_OFFSET_INVALID');
  const answer: InlineAnswer = omitUndefined({
    results,
    button: readButton(params.json('button', 'inline query results button')),
    nextOffset: nextOffset || undefined,
  });
  const seconds = params.integer('cache_time') ?? DEFAULT_CACHE_SECONDS;
  world.inline.answer(bot.id, params.text('inline_query_id') ?? '', answer, {
    seconds,
    personal: params.flag('is_personal'),
  });
  return true;
};

function unparsable(text: string) {
  return badRequest(`can't parse inline query result: ${text}`);
}

/** `InlineQueryResult`. */
export function readInlineResult(call: Call, given: unknown): InlineResult {
  if (!isObject(given)) throw unparsable('expected an Object');
  const { type, title, description, input_message_content: content } = given;
  const id = typeof given['id'] === 'string' ? given['id'] : '';
  if (type !== 'article') throw unparsable('this type of result is not supported');
  if (id === '' || Buffer.byteLength(id) > MAX_BYTES) throw badRequest('RESULT_ID_INVALID');
  if (typeof title !== 'string' || title === '') throw unparsable('Can\'t find field "title"');
  if (!isObject(content)) throw unparsable('Can\'t find field "input_message_content"');
  const rows = readRows(given['reply_markup']);
  return omitUndefined({
    id,
    title,
    description: typeof description === 'string' ? description : undefined,
    message: omitUndefined({
      ...readContent(call, content),
      inlineKeyboard: rows.length > 0 ? rows : undefined,
    }),
  });
}

/** `InputTextMessageContent`. */
function readContent(call: Call, content: JsonObject) {
  const { message_text: text, parse_mode: parseMode, entities } = content;
  if (typeof text !== 'string') throw unparsable('this type of message is not supported');
  const formatted = formatText(call.world, {
    text,
    parseMode: typeof parseMode === 'string' ? parseMode : undefined,
    entities,
  });
  if (formatted.text === '') throw badRequest('MESSAGE_EMPTY');
  if (characters(formatted.text) > MAX_TEXT_LENGTH) throw badRequest('MESSAGE_TOO_LONG');
  return {
    text: formatted.text,
    entities: formatted.entities.length > 0 ? formatted.entities : undefined,
  };
}

function readRows(markup: unknown) {
  if (markup === undefined || markup === null) return [];
  if (!isObject(markup)) throw unparsable('object expected as reply markup');
  return readInlineKeyboard(markup['inline_keyboard'], false);
}

function readButton(given: unknown): InlineAnswer['button'] {
  if (given === undefined) return undefined;
  const text = isObject(given) ? given['text'] : undefined;
  const startParameter = isObject(given) ? given['start_parameter'] : undefined;
  if (typeof text !== 'string' || text === '') throw badRequest("can't parse inline query results button");
  if (typeof startParameter !== 'string' || !/^[\w-]{1,64}$/.test(startParameter)) {
    throw badRequest('START_PARAM_INVALID');
  }
  return { text, startParameter };
}
