import { parseDialog } from '../../world/dialog.ts';
import type { DialogKey, InlineChoice, InlineQuery } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import { omitUndefined, type JsonObject } from '../json.ts';
import { chatType } from './chat.ts';
import { toUserById } from './user.ts';

/** Bot API `InlineQuery`. */
export function toInlineQuery(world: World, query: InlineQuery): JsonObject {
  return {
    id: query.id,
    from: toUserById((id) => world.people.get(id), query.userId),
    chat_type: whereFrom(world, query.dialog, query.botId),
    query: query.query,
    offset: query.offset,
  };
}

/** `sender` is the person's own chat with the bot. */
function whereFrom(world: World, key: DialogKey, botId: number): string | undefined {
  const dialog = parseDialog(key);
  if (dialog.type === 'bot') return dialog.botId === botId ? 'sender' : 'private';
  const chat = world.chats.find(dialog.peerId);
  return chat && chatType(chat);
}

/** Bot API `ChosenInlineResult`. */
export function toChosenInlineResult(world: World, choice: InlineChoice): JsonObject {
  return omitUndefined({
    result_id: choice.resultId,
    from: toUserById((id) => world.people.get(id), choice.userId),
    query: choice.query,
    inline_message_id: choice.inlineMessageId,
  });
}
