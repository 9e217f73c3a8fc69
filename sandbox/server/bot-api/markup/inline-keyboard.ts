import type { InlineButton } from '../../world/types.ts';
import { badRequest } from '../errors.ts';
import { isObject, type JsonObject } from '../json.ts';
import { characters } from '../text/characters.ts';
import { checkWebApp } from './web-app.ts';

/** What a button can do; each button does one of them. */
const ACTIONS = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
] as const;

const CALLBACK_DATA_BYTES = 64;
const COPY_TEXT_LENGTH = 256;

/**
 * The rows of `inline_keyboard`, checked as the server does; empty rows are dropped.
 * @throws BotApiError "can't parse inline keyboard button: …", "BUTTON_DATA_INVALID", ….
 */
export function readInlineKeyboard(rows: unknown, inPrivateChat: boolean): InlineButton[][] {
  const wrong = badRequest('field "inline_keyboard" must be an Array of Arrays');
  if (!Array.isArray(rows)) throw wrong;
  return rows
    .map((row: unknown) => {
      if (!Array.isArray(row)) throw wrong;
      return row.map((button: unknown) => readButton(button, inPrivateChat));
    })
    .filter((row) => row.length > 0);
}

function unparsable(text: string) {
  return badRequest(`can't parse inline keyboard button: ${text}`);
}

function readButton(given: unknown, inPrivateChat: boolean): InlineButton {
  if (!isObject(given)) throw unparsable('InlineKeyboardButton must be an Object');
  const { text } = given;
  if (text === undefined) throw unparsable('Can\'t find field "text"');
  if (typeof text !== 'string') throw unparsable('Field "text" must be of type String');
  if (text.trim() === '') throw badRequest('BUTTON_TEXT_INVALID');
  if (!ACTIONS.some((action) => given[action] !== undefined && given[action] !== null)) {
    throw unparsable('Text buttons are unallowed in the inline keyboard');
  }
  checkCallbackData(given['callback_data']);
  checkCopyText(given['copy_text']);
  checkUrl(given['url']);
  if (given['web_app'] !== undefined && given['web_app'] !== null) {
    checkWebApp(given['web_app'], 'inline keyboard button');
    if (!inPrivateChat) throw badRequest('BUTTON_TYPE_INVALID');
  }
  return { ...withoutNulls(given), text };
}

function withoutNulls(button: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(button).filter(([, value]) => value !== null));
}

function checkCallbackData(data: unknown): void {
  if (data === undefined || data === null) return;
  if (typeof data !== 'string') throw unparsable('Field "callback_data" must be of type String');
  const bytes = Buffer.byteLength(data);
  if (bytes < 1 || bytes > CALLBACK_DATA_BYTES) throw badRequest('BUTTON_DATA_INVALID');
}

function checkCopyText(button: unknown): void {
  if (button === undefined || button === null) return;
  const text = isObject(button) ? button['text'] : undefined;
  if (typeof text !== 'string') throw unparsable('Field "copy_text" must be of type CopyTextButton');
  const length = characters(text);
  if (length < 1 || length > COPY_TEXT_LENGTH) throw badRequest('BUTTON_COPY_TEXT_INVALID');
}

function checkUrl(url: unknown): void {
  if (url === undefined || url === null) return;
  if (typeof url !== 'string') throw unparsable('Field "url" must be of type String');
  const invalid = (why: string) => badRequest(`inline keyboard button URL '${url}' is invalid: ${why}`);
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `http://${url}`;
  if (!URL.canParse(withScheme)) throw invalid('Wrong HTTP URL');
  const { protocol, hostname } = new URL(withScheme);
  if (['tg:', 'ton:', 'tonsite:'].includes(protocol)) return;
  if (!['http:', 'https:'].includes(protocol)) throw invalid('Unsupported URL protocol');
  if (!hostname.includes('.') && !hostname.startsWith('[')) throw invalid('Wrong HTTP URL');
}
