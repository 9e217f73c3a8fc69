import { createHash } from 'node:crypto';
import type { CallbackQuery } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import { omitUndefined, type JsonObject } from '../json.ts';
import { toMessage } from './message.ts';
import { toUserById } from './user.ts';

/** Bot API `CallbackQuery`, with the message as it is now. */
export function toCallbackQuery(world: World, query: CallbackQuery): JsonObject {
  const { inlineMessageId } = query;
  // Of a message that is not its own a bot learns no more.
  const message =
    inlineMessageId === undefined ? world.messages.find(query.dialog, query.messageId) : undefined;
  return omitUndefined({
    id: query.id,
    from: toUserById((id) => world.people.get(id), query.userId),
    message: message && toMessage(world, message),
    inline_message_id: inlineMessageId,
    // The same for all of a chat's queries, and nothing else.
    chat_instance: createHash('sha256').update(query.dialog).digest().readBigInt64BE().toString(),
    data: query.data,
  });
}
