import type { Call } from '../call.ts';
import { badRequest } from '../errors.ts';
import { isObject } from '../json.ts';
import type { Target } from './target.ts';

/**
 * The message replied to: `reply_parameters`, or the older `reply_to_message_id`. Replies to other chats are not kept.
 * @throws BotApiError "message to be replied not found".
 */
export function readReplyTo({ params, world }: Call, target: Target): number | undefined {
  const given = params.json('reply_parameters', 'reply parameters');
  if (given !== undefined && !isObject(given)) throw badRequest('object expected as reply parameters');
  const messageId = given ? Number(given['message_id']) : params.integer('reply_to_message_id');
  if (messageId === undefined || messageId === 0) return undefined;
  if (world.messages.find(target.dialog, messageId)) return messageId;
  const optional = given
    ? given['allow_sending_without_reply'] === true
    : params.flag('allow_sending_without_reply');
  if (optional) return undefined;
  throw badRequest('message to be replied not found');
}
