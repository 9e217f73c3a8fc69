import type { Message } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import { omitUndefined, type JsonObject } from '../json.ts';
import { toChat } from './chat.ts';
import { toUserById } from './user.ts';

/** Bot API `MessageOrigin…`. @returns `undefined` for a message that was not forwarded. */
export function toForwardOrigin(world: World, forward: Message['forward']): JsonObject | undefined {
  if (!forward) return undefined;
  if (forward.fromUserId !== undefined) {
    return {
      type: 'user',
      sender_user: toUserById((id) => world.people.get(id), forward.fromUserId),
      date: forward.date,
    };
  }
  const chat = forward.peerId === undefined ? undefined : world.chats.find(forward.peerId);
  if (!chat) return { type: 'hidden_user', sender_user_name: 'Deleted Account', date: forward.date };
  return chat.kind === 'channel'
    ? omitUndefined({
        type: 'channel',
        chat: toChat(chat),
        message_id: forward.messageId,
        date: forward.date,
      })
    : { type: 'chat', sender_chat: toChat(chat), date: forward.date };
}
