import { parseDialog } from '../../world/dialog.ts';
import type { Message } from '../../world/types.ts';
import type { NewMessage } from '../../world/world.ts';
import type { Call, Method } from '../call.ts';
import { readReplyTo } from '../chats/read-reply-to.ts';
import { readReadableTarget, readWritableTarget, type Target } from '../chats/target.ts';
import { badRequest } from '../errors.ts';
import { omitUndefined } from '../json.ts';
import { toMessage } from '../map/message.ts';
import { readReplyMarkup } from '../markup/reply-markup.ts';
import { readCaption } from '../text/read-text.ts';
import { readMessageIds } from './delete-message.ts';

function readSource(call: Call): Target {
  return readReadableTarget(call, 'from_chat_id');
}

function findMessage(call: Call, source: Target, id: number): Message | undefined {
  const message = call.world.messages.find(source.dialog, id);
  return message?.service || message?.chatShared || message?.webAppData ? undefined : message;
}

type Content = Pick<
  NewMessage,
  'text' | 'entities' | 'caption' | 'captionEntities' | 'photoFileId' | 'documentFileId'
>;

function contentOf(message: Message): Content {
  const { text, entities, caption, captionEntities, photoFileId, documentFileId } = message;
  return omitUndefined({ text, entities, caption, captionEntities, photoFileId, documentFileId });
}

/** A forward of a forward names the first author. */
function originOf({ world }: Call, message: Message): NonNullable<Message['forward']> {
  if (message.forward) return message.forward;
  const dialog = parseDialog(message.dialog);
  const isChannel = dialog.type === 'chat' && world.chats.find(dialog.peerId)?.kind === 'channel';
  return isChannel || message.fromId === undefined
    ? omitUndefined({
        peerId: dialog.type === 'chat' ? dialog.peerId : undefined,
        messageId: message.id,
        date: message.date,
      })
    : { fromUserId: message.fromId, date: message.date };
}

function forward(call: Call, target: Target, message: Message): Message {
  return call.world.messages.send(target.dialog, {
    ...contentOf(message),
    fromId: call.bot.id,
    forward: originOf(call, message),
  });
}

export const forwardMessage: Method = (call) => {
  const target = readWritableTarget(call);
  const message = findMessage(call, readSource(call), call.params.integer('message_id') ?? 0);
  if (!message) throw badRequest('message to forward not found');
  return toMessage(call.world, forward(call, target, message));
};

export const forwardMessages: Method = (call) => {
  const target = readWritableTarget(call);
  const source = readSource(call);
  const found = readMessageIds(call).flatMap((id) => findMessage(call, source, id) ?? []);
  if (found.length === 0) throw badRequest('there are no messages to forward');
  return found.map((message) => ({ message_id: forward(call, target, message).id }));
};

export const copyMessage: Method = (call) => {
  const { world, bot, params } = call;
  const target = readWritableTarget(call);
  const message = findMessage(call, readSource(call), params.integer('message_id') ?? 0);
  if (!message) throw badRequest('message to copy not found');
  const caption = params.has('caption') && message.text === undefined ? readCaption(call) : undefined;
  const copy = world.messages.send(
    target.dialog,
    omitUndefined({
      ...contentOf(message),
      ...(caption ? { caption: caption.text, captionEntities: caption.entities } : {}),
      fromId: bot.id,
      replyToId: readReplyTo(call, target),
      ...readReplyMarkup(call, target),
    }),
  );
  return { message_id: copy.id };
};

export const copyMessages: Method = (call) => {
  const target = readWritableTarget(call);
  const source = readSource(call);
  const found = readMessageIds(call).flatMap((id) => findMessage(call, source, id) ?? []);
  if (found.length === 0) throw badRequest('there are no messages to copy');
  return found.map((message) => {
    const copy = call.world.messages.send(target.dialog, { ...contentOf(message), fromId: call.bot.id });
    return { message_id: copy.id };
  });
};
