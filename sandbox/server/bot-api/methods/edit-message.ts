import { isDeepStrictEqual } from 'node:util';
import type { Message } from '../../world/types.ts';
import type { NewMessage } from '../../world/world.ts';
import type { Call, Method } from '../call.ts';
import { readEditable, type Editable } from '../chats/read-editable.ts';
import { badRequest } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { toMessage } from '../map/message.ts';
import { readInlineMarkup } from '../markup/reply-markup.ts';
import { checkLinkPreview } from '../text/link-preview.ts';
import { readCaption, readMessageText } from '../text/read-text.ts';

/**
 * Changes what is named and the keyboard. @returns the message; of one sent in inline mode only that it was done.
 * @throws BotApiError "message is not modified: …" when nothing would change. */
export function applyEdit(
  call: Call,
  { message, inPrivateChat }: Editable,
  content: Partial<
    Pick<NewMessage, 'text' | 'entities' | 'caption' | 'captionEntities' | 'photoFileId' | 'documentFileId'>
  >,
): JsonObject | true {
  const rows = readInlineMarkup(call, inPrivateChat);
  const changes = { ...content, ...(rows.length > 0 ? { inlineKeyboard: rows } : {}) };
  if (isDeepStrictEqual(appearance(message), appearance({ ...message, ...content, inlineKeyboard: rows }))) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  const edited = call.world.messages.edit(message.dialog, message.id, changes);
  return call.params.has('inline_message_id') ? true : toMessage(call.world, edited);
}

function appearance(message: Message): unknown {
  return [
    message.text ?? '',
    message.entities ?? [],
    message.caption ?? '',
    message.captionEntities ?? [],
    message.photoFileId,
    message.documentFileId,
    message.inlineKeyboard ?? [],
  ];
}

function hasMedia(message: Message): boolean {
  return message.photoFileId !== undefined || message.documentFileId !== undefined;
}

export const editMessageText: Method = (call) => {
  const { text, entities } = readMessageText(call);
  checkLinkPreview(call);
  const editable = readEditable(call);
  if (hasMedia(editable.message)) throw badRequest('there is no text in the message to edit');
  return applyEdit(call, editable, { text, entities });
};

export const editMessageCaption: Method = (call) => {
  const caption = readCaption(call);
  const editable = readEditable(call);
  if (!hasMedia(editable.message)) throw badRequest('there is no caption in the message to edit');
  return applyEdit(call, editable, {
    caption: caption?.text ?? '',
    captionEntities: caption?.entities ?? [],
  });
};

export const editMessageReplyMarkup: Method = (call) => applyEdit(call, readEditable(call), {});
