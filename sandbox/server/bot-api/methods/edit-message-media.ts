import type { Method } from '../call.ts';
import { readEditable } from '../chats/read-editable.ts';
import { readReferencedFile } from '../chats/read-file.ts';
import { badRequest } from '../errors.ts';
import { isObject, type JsonObject } from '../json.ts';
import { formatText } from '../text/formatted-text.ts';
import { checkedCaption } from '../text/read-text.ts';
import { applyEdit } from './edit-message.ts';

function textOf(media: JsonObject, field: string): string | undefined {
  const value = media[field];
  return typeof value === 'string' ? value : undefined;
}

/** Puts another photo or document into a message; out of scope: turning one kind into the other. */
export const editMessageMedia: Method = (call) => {
  const media = call.params.json('media', 'media');
  if (!isObject(media)) throw badRequest("can't parse InputMedia: expected an Object");
  const { type } = media;
  if (type !== 'photo' && type !== 'document') throw badRequest('message content type is not supported');
  const editable = readEditable(call);
  const before = type === 'photo' ? editable.message.photoFileId : editable.message.documentFileId;
  if (before === undefined) throw badRequest("message can't be edited");
  const formatted = formatText(call.world, {
    text: textOf(media, 'caption') ?? '',
    parseMode: textOf(media, 'parse_mode'),
    entities: media['caption_entities'],
  });
  const caption = checkedCaption(formatted);
  const { fileId } = readReferencedFile(call, type, textOf(media, 'media') ?? '');
  return applyEdit(call, editable, {
    ...(type === 'photo' ? { photoFileId: fileId } : { documentFileId: fileId }),
    caption: caption?.text ?? '',
    captionEntities: caption?.entities ?? [],
  });
};
