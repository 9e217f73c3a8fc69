import type { Call } from '../call.ts';
import { badRequest } from '../errors.ts';
import { isObject, type JsonObject } from '../json.ts';

const WIDE = new Set(['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators']);

/**
 * `scope` (BotCommandScope) as the world keeps it: `default`, `all_private_chats`, …, `chat:<id>`,
 * `chat_administrators:<id>` or `chat_member:<id>:<userId>`.
 */
export function readCommandScope(call: Call): string {
  const given = call.params.json('scope', 'BotCommandScope') ?? { type: 'default' };
  if (!isObject(given)) throw unparsable('BotCommandScope must be an Object');
  const type = textOf(given['type']);
  if (WIDE.has(type)) return type;
  if (type === 'chat' || type === 'chat_administrators') return `${type}:${chatId(call, given)}`;
  if (type === 'chat_member') {
    const userId = Number(given['user_id']);
    if (!Number.isSafeInteger(userId) || userId <= 0) throw unparsable('Invalid user_id specified');
    return `${type}:${chatId(call, given)}:${userId}`;
  }
  throw unparsable('Unsupported type specified');
}

function unparsable(text: string) {
  return badRequest(`can't parse BotCommandScope: ${text}`);
}

function chatId(call: Call, scope: JsonObject): number {
  const given = textOf(scope['chat_id']);
  if (given === '') throw unparsable('Empty chat_id specified');
  const id = given.startsWith('@') ? call.world.chats.byUsername(given.slice(1))?.peerId : Number(given);
  const known = id !== undefined && (call.world.people.get(id) ?? call.world.chats.find(id));
  if (id === undefined || !known) throw badRequest('chat not found');
  if (id > 0 && scope['type'] !== 'chat') throw badRequest("can't use specified scope in private chats");
  return id;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
