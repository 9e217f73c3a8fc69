import type { Call, Method } from '../call.ts';
import { readFile } from '../chats/read-file.ts';
import { readReplyTo } from '../chats/read-reply-to.ts';
import { readWritableTarget } from '../chats/target.ts';
import { omitUndefined, type JsonObject } from '../json.ts';
import { toMessage } from '../map/message.ts';
import { readReplyMarkup } from '../markup/reply-markup.ts';
import { readCaption } from '../text/read-text.ts';

function sendFile(call: Call, kind: 'photo' | 'document'): JsonObject {
  const { world, bot } = call;
  const caption = readCaption(call);
  const target = readWritableTarget(call);
  const markup = readReplyMarkup(call, target);
  const replyToId = readReplyTo(call, target);
  const { fileId } = readFile(call, kind);
  const message = world.messages.send(
    target.dialog,
    omitUndefined({
      fromId: bot.id,
      photoFileId: kind === 'photo' ? fileId : undefined,
      documentFileId: kind === 'document' ? fileId : undefined,
      caption: caption?.text,
      captionEntities: caption?.entities.length ? caption.entities : undefined,
      replyToId,
      ...markup,
    }),
  );
  return toMessage(world, message);
}

export const sendPhoto: Method = (call) => sendFile(call, 'photo');

export const sendDocument: Method = (call) => sendFile(call, 'document');
