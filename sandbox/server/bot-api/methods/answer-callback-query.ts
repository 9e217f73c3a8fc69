import type { Method } from '../call.ts';
import { badRequest } from '../errors.ts';
import { omitUndefined } from '../json.ts';
import { characters } from '../text/characters.ts';

const MAX_ANSWER_LENGTH = 200;

export const answerCallbackQuery: Method = ({ world, bot, params }) => {
  const text = params.text('text') || undefined;
  const url = params.text('url') || undefined;
  if (text !== undefined && characters(text) > MAX_ANSWER_LENGTH) throw badRequest('MESSAGE_TOO_LONG');
  // Only the bot itself may be opened, with a start parameter.
  const ownStart = new RegExp(`^(?:https?://)?t\\.me/${bot.username ?? ''}\\?start=[\\w-]*$`, 'i');
  if (url !== undefined && !ownStart.test(url)) throw badRequest('URL_INVALID');
  world.messages.answer(
    bot.id,
    params.text('callback_query_id') ?? '',
    omitUndefined({ text, url, showAlert: params.flag('show_alert') || undefined }),
  );
  return true;
};
