import type { Message } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import { omitUndefined, type JsonObject } from '../json.ts';
import { parseDialog } from '../../world/dialog.ts';
import { toUserById } from './user.ts';

/** The fields that a service message has instead of a text. */
export function toServiceFields(world: World, message: Message): JsonObject {
  return { ...toChatShared(world, message), ...toWebAppData(message), ...toEvent(world, message) };
}

function toEvent(world: World, message: Message): JsonObject {
  if (!message.service) return {};
  const dialog = parseDialog(message.dialog);
  const chat = dialog.type === 'chat' ? world.chats.find(dialog.peerId) : undefined;
  const member =
    message.fromId === undefined ? undefined : toUserById((id) => world.people.get(id), message.fromId);
  switch (message.service.type) {
    case 'joined_by_link':
    case 'joined_by_request':
    case 'added':
      return { new_chat_members: member ? [member] : [] };
    case 'left':
      return { left_chat_member: member };
    case 'created':
      if (chat?.kind === 'basic') return { group_chat_created: true };
      return chat?.kind === 'channel' ? { channel_chat_created: true } : { supergroup_chat_created: true };
    case 'renamed':
      return omitUndefined({ new_chat_title: message.service.title });
    case 'migrated':
      return omitUndefined({
        migrate_to_chat_id: chat?.migratedTo,
        migrate_from_chat_id: chat?.migratedFrom,
      });
  }
}

function toWebAppData({ webAppData }: Message): JsonObject {
  if (!webAppData) return {};
  return { web_app_data: { button_text: webAppData.buttonText, data: webAppData.data } };
}

/** Title and username are told only if the button asked for them. */
function toChatShared(world: World, message: Message): JsonObject {
  if (!message.chatShared) return {};
  const { requestId, peerId } = message.chatShared;
  const chat = world.chats.find(peerId);
  const buttons = world.messages
    .of(message.dialog)
    .flatMap((earlier) =>
      earlier.replyKeyboard && 'keyboard' in earlier.replyKeyboard ? earlier.replyKeyboard.keyboard : [],
    )
    .flat();
  const request = buttons.findLast((button) => button.request_chat?.request_id === requestId)?.request_chat;
  return {
    chat_shared: omitUndefined({
      request_id: requestId,
      chat_id: peerId,
      title: request?.['request_title'] === true ? chat?.title : undefined,
      username: request?.['request_username'] === true ? chat?.username : undefined,
    }),
  };
}
