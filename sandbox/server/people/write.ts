import { fileType } from '../world/file-type.ts';
import { chatDialog } from '../world/dialog.ts';
import { type DialogKey, type Message, TelegramError } from '../world/types.ts';
import type { NewMessage, World } from '../world/world.ts';
import { requireMayRead } from './access.ts';
import { SNAPSHOT } from './snapshot.ts';

/** What a person wants to say. */
export interface Words {
  text?: string | undefined;
  photo?: true | undefined;
  /** `data` in Base64. */
  document?: { name: string; data: string } | undefined;
  forwardFrom?: { peerId: number; messageId: number } | undefined;
}

/** A person writes, sends a photo or a file, or forwards a post. */
export function write(
  world: World,
  userId: number,
  to: DialogKey,
  { text, photo, document, forwardFrom }: Words,
): Message {
  if (forwardFrom)
    return world.messages.send(to, { fromId: userId, ...forwarded(world, userId, forwardFrom) });
  const caption = text ? { caption: text } : {};
  if (document) return world.messages.send(to, { fromId: userId, ...sentFile(world, document), ...caption });
  if (!photo) return world.messages.send(to, { fromId: userId, ...(text !== undefined && { text }) });
  const { fileId } = world.messages.addFile({ name: 'photo.png', mimeType: 'image/png', data: SNAPSHOT });
  return world.messages.send(to, { fromId: userId, photoFileId: fileId, ...caption });
}

/** @throws TelegramError `FILE_PARTS_INVALID` for an empty one. */
function sentFile(world: World, { name, data }: { name: string; data: string }): NewMessage {
  const bytes = Buffer.from(data, 'base64');
  if (bytes.length === 0) throw new TelegramError(400, 'FILE_PARTS_INVALID');
  const { fileId } = world.messages.addFile({ name, mimeType: fileType(name), data: bytes });
  return { documentFileId: fileId };
}

/** What was in it, and where it came from: the post of a channel, or else its writer. */
function forwarded(
  world: World,
  userId: number,
  { peerId, messageId }: { peerId: number; messageId: number },
): NewMessage {
  const chat = world.chats.get(peerId);
  requireMayRead(world, userId, chatDialog(peerId));
  const original = world.messages.find(chatDialog(peerId), messageId);
  if (!original || original.service) throw new TelegramError(400, 'MESSAGE_ID_INVALID');
  const {
    id,
    dialog: _dialog,
    editDate: _editDate,
    fromId,
    date,
    inlineKeyboard: _buttons,
    replyKeyboard: _keyboard,
    replyToId: _reply,
    inlineMessageId: _inline,
    forward,
    ...content
  } = original;
  const anonymous = fromId === undefined || world.chats.member(peerId, fromId).anonymous === true;
  const byChannel = { peerId, messageId: id, date };
  const byPerson = fromId === undefined || anonymous ? { peerId, date } : { fromUserId: fromId, date };
  return { ...content, forward: forward ?? (chat.kind === 'channel' ? byChannel : byPerson) };
}
