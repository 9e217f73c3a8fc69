import type { ReplyButton, ReplyKeyboard } from '../../world/types.ts';
import { badRequest } from '../errors.ts';
import { isObject, omitUndefined, type JsonObject } from '../json.ts';
import { checkWebApp } from './web-app.ts';

/** Buttons that ask for something, and how the server refuses them outside private chats. */
const PRIVATE_ONLY: Record<string, string> = {
  request_contact: 'phone number can be requested in private chats only',
  request_location: 'location can be requested in private chats only',
  request_poll: 'poll can be requested in private chats only',
  request_users: 'users can be requested in private chats only',
  request_chat: 'chats can be requested in private chats only',
  web_app: 'Web App buttons can be used in private chats only',
};

/** `ReplyKeyboardMarkup`. @throws BotApiError "can't parse keyboard button: …" and the like. */
export function readReplyKeyboard(markup: JsonObject, inPrivateChat: boolean): ReplyKeyboard {
  const rows = markup['keyboard'];
  const wrong = badRequest('field "keyboard" must be an Array of Arrays');
  if (!Array.isArray(rows)) throw wrong;
  const keyboard = rows.map((row: unknown) => {
    if (!Array.isArray(row)) throw wrong;
    return row.map((button: unknown) => readButton(button, inPrivateChat));
  });
  return omitUndefined({
    keyboard: keyboard.filter((row) => row.length > 0),
    resize_keyboard: flag(markup['resize_keyboard']),
    one_time_keyboard: flag(markup['one_time_keyboard']),
    is_persistent: flag(markup['is_persistent']),
    input_field_placeholder: readPlaceholder(markup),
  });
}

export function readPlaceholder(markup: JsonObject): string | undefined {
  const placeholder = markup['input_field_placeholder'];
  return typeof placeholder === 'string' && placeholder !== ''
    ? Array.from(placeholder).slice(0, 64).join('')
    : undefined;
}

function flag(value: unknown): true | undefined {
  return value === true ? true : undefined;
}

function unparsable(text: string) {
  return badRequest(`can't parse keyboard button: ${text}`);
}

function readButton(given: unknown, inPrivateChat: boolean): ReplyButton {
  const button = typeof given === 'string' ? { text: given } : given;
  if (!isObject(button)) throw unparsable('KeyboardButton must be an Object or a String');
  const { text, request_chat: requestChat, ...others } = button;
  if (text === undefined) throw unparsable('Can\'t find field "text"');
  if (typeof text !== 'string') throw unparsable('Field "text" must be of type String');
  if (text.trim() === '') throw badRequest('keyboard button text must be non-empty');
  for (const [field, refusal] of Object.entries(PRIVATE_ONLY)) {
    const asked = button[field] !== undefined && button[field] !== null && button[field] !== false;
    if (asked && !inPrivateChat) throw badRequest(refusal);
  }
  if (button['web_app'] !== undefined && button['web_app'] !== null) {
    checkWebApp(button['web_app'], 'keyboard button');
  }
  return omitUndefined({ ...others, text, request_chat: readRequestChat(requestChat) });
}

function readRequestChat(request: unknown): ReplyButton['request_chat'] {
  if (request === undefined || request === null) return undefined;
  if (!isObject(request)) throw unparsable('Field "request_chat" must be of type Object');
  const { request_id: id, chat_is_channel: isChannel } = request;
  if (!Number.isInteger(id)) throw unparsable('Can\'t find field "request_id"');
  if (typeof isChannel !== 'boolean') throw unparsable('Can\'t find field "chat_is_channel"');
  return omitUndefined({
    ...request,
    request_id: Number(id),
    chat_is_channel: isChannel,
    chat_is_created: flag(request['chat_is_created']),
    bot_is_member: flag(request['bot_is_member']),
    user_administrator_rights: rights(request['user_administrator_rights']),
    bot_administrator_rights: rights(request['bot_administrator_rights']),
  });
}

function rights(given: unknown): Record<string, boolean> | undefined {
  if (!isObject(given)) return undefined;
  return Object.fromEntries(Object.entries(given).map(([right, value]) => [right, value === true]));
}
