import type { Message } from '../../world/types.ts';
import type { Call } from '../call.ts';
import { badRequest } from '../errors.ts';
import { readAccessibleTarget } from './target.ts';

export interface Editable {
  message: Message;
  inPrivateChat: boolean;
}

/**
 * The message that is to be edited: the bot's own, or one that a person sent in inline mode.
 * @throws BotApiError "message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID".
 */
export function readEditable(call: Call): Editable {
  const { params, world, bot } = call;
  if (params.has('inline_message_id')) {
    const sent = world.inline.find(bot.id, params.text('inline_message_id') ?? '');
    if (!sent) throw badRequest('MESSAGE_ID_INVALID');
    return { message: sent, inPrivateChat: false };
  }
  const target = readAccessibleTarget(call);
  const messageId = params.integer('message_id');
  if (messageId === undefined) throw badRequest('message identifier is not specified');
  const message = world.messages.find(target.dialog, messageId);
  if (!message) throw badRequest('message to edit not found');
  const hasReplyKeyboard = message.replyKeyboard !== undefined && 'keyboard' in message.replyKeyboard;
  if (message.fromId !== bot.id || message.service || message.forward || hasReplyKeyboard) {
    throw badRequest("message can't be edited");
  }
  return { message, inPrivateChat: target.type === 'private' };
}
