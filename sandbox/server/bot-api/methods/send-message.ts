import type { Method } from '../call.ts';
import { readWritableTarget } from '../chats/target.ts';
import { omitUndefined } from '../json.ts';
import { toMessage } from '../map/message.ts';
import { readReplyMarkup } from '../markup/reply-markup.ts';
import { readMessageText } from '../text/read-text.ts';
import { checkLinkPreview } from '../text/link-preview.ts';
import { readReplyTo } from '../chats/read-reply-to.ts';

export const sendMessage: Method = (call) => {
  const { world, bot } = call;
  const { text, entities } = readMessageText(call);
  checkLinkPreview(call);
  const target = readWritableTarget(call);
  const message = world.messages.send(
    target.dialog,
    omitUndefined({
      fromId: bot.id,
      text,
      entities: entities.length > 0 ? entities : undefined,
      replyToId: readReplyTo(call, target),
      ...readReplyMarkup(call, target),
    }),
  );
  return toMessage(world, message);
};
