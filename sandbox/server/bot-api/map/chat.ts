import type { Chat, User } from '../../world/types.ts';
import { omitUndefined, type JsonObject } from '../json.ts';

export type ChatType = 'private' | 'group' | 'supergroup' | 'channel';

export function chatType(chat: Chat): ChatType {
  return chat.kind === 'basic' ? 'group' : chat.kind;
}

/** Bot API `Chat` of a group or channel. */
export function toChat(chat: Chat): JsonObject {
  return omitUndefined({
    id: chat.peerId,
    title: chat.title,
    username: chat.username,
    type: chatType(chat),
  });
}

/** Bot API `Chat` of a person's private chat with a bot. */
export function toPrivateChat(user: User): JsonObject {
  return omitUndefined({
    id: user.id,
    first_name: user.firstName,
    last_name: user.lastName,
    username: user.username,
    type: 'private',
  });
}
