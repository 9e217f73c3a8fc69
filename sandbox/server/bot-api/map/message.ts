import { parseDialog } from '../../world/dialog.ts';
import type { Message, MessageEntity } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import { omitUndefined, type JsonObject } from '../json.ts';
import { withFoundEntities } from '../text/find-entities.ts';
import { toChat, toPrivateChat } from './chat.ts';
import { toDocument, toPhotoSizes } from './file.ts';
import { toForwardOrigin } from './forward-origin.ts';
import { toServiceFields } from './service-message.ts';
import { GROUP_ANONYMOUS_BOT, toUserById } from './user.ts';

/** Bot API `Message`. */
export function toMessage(world: World, message: Message): JsonObject {
  const repliedTo =
    message.replyToId === undefined ? undefined : world.messages.find(message.dialog, message.replyToId);
  return omitUndefined({
    ...toMessageWithoutReply(world, message),
    // One level only: the Bot API never nests replies.
    reply_to_message: repliedTo && toMessageWithoutReply(world, repliedTo),
  });
}

function toMessageWithoutReply(world: World, message: Message): JsonObject {
  const photo = message.photoFileId === undefined ? undefined : world.messages.file(message.photoFileId);
  const document =
    message.documentFileId === undefined ? undefined : world.messages.file(message.documentFileId);
  return omitUndefined({
    message_id: message.id,
    ...toPeers(world, message),
    date: message.date,
    edit_date: message.editDate,
    via_bot:
      message.viaBotId === undefined ? undefined : toUserById((id) => world.people.get(id), message.viaBotId),
    forward_origin: toForwardOrigin(world, message.forward),
    text: message.text,
    entities: toEntities(message.text, message.entities),
    photo: photo && toPhotoSizes(photo),
    document: document && toDocument(document),
    caption: message.caption || undefined,
    caption_entities: toEntities(message.caption, message.captionEntities),
    ...toServiceFields(world, message),
    reply_markup: message.inlineKeyboard?.length ? { inline_keyboard: message.inlineKeyboard } : undefined,
  });
}

/** `chat`, and who wrote: `from`, `sender_chat`. */
function toPeers(world: World, message: Message): JsonObject {
  const user = (id: number) => toUserById((userId) => world.people.get(userId), id);
  const dialog = parseDialog(message.dialog);
  if (dialog.type === 'bot') {
    const person = world.people.get(dialog.userId);
    return omitUndefined({
      from: user(message.fromId ?? dialog.botId),
      chat: person ? toPrivateChat(person) : { id: dialog.userId, type: 'private' },
    });
  }
  const known = world.chats.find(dialog.peerId);
  if (!known) return { chat: { id: dialog.peerId, type: 'supergroup', title: '' } };
  const chat = toChat(known);
  if (known.kind === 'channel') return { sender_chat: chat, chat };
  // Who adds or removes somebody speaks, not who is added or removed.
  const fromId =
    message.service?.adminId !== undefined && isByAdmin(message.service.type)
      ? message.service.adminId
      : message.fromId;
  return fromId === undefined || isAnonymous(world, dialog.peerId, fromId)
    ? { from: GROUP_ANONYMOUS_BOT, sender_chat: chat, chat }
    : { from: user(fromId), chat };
}

function isByAdmin(type: NonNullable<Message['service']>['type']): boolean {
  return type === 'added' || type === 'left';
}

function isAnonymous(world: World, peerId: number, userId: number): boolean {
  const member = world.chats.member(peerId, userId);
  return member.anonymous === true && (member.status === 'administrator' || member.status === 'creator');
}

/** With what the server finds by itself in a text. @returns `undefined` when there are none. */
function toEntities(
  text: string | undefined,
  entities: MessageEntity[] | undefined,
): MessageEntity[] | undefined {
  if (text === undefined) return undefined;
  const all = withFoundEntities(text, entities ?? []);
  return all.length > 0 ? all : undefined;
}
