import type { Message } from '../../world/types.ts';
import type { Call } from '../call.ts';
import { badRequest } from '../errors.ts';
import { readAccessibleTarget, type Target } from './target.ts';

export interface Editable {
  target: Target;
  message: Message;
}

/** The bot's own message that is to be edited. @throws BotApiError "message to edit not found", "message can't be edited". */
export function readEditable(call: Call): Editable {
  const { params, world, bot } = call;
  if (params.has('inline_message_id')) throw badRequest('MESSAGE_ID_INVALID');
  const target = readAccessibleTarget(call);
  const messageId = params.integer('message_id');
  if (messageId === undefined) throw badRequest('message identifier is not specified');
  const message = world.messages.find(target.dialog, messageId);
  if (!message) throw badRequest('message to edit not found');
  const hasReplyKeyboard = message.replyKeyboard !== undefined && 'keyboard' in message.replyKeyboard;
  if (message.fromId !== bot.id || message.service || message.forward || hasReplyKeyboard) {
    throw badRequest("message can't be edited");
  }
  return { target, message };
}
