import type { Call } from '../call.ts';
import type { Target } from '../chats/target.ts';
import type { NewMessage } from '../../world/world.ts';
import type { InlineButton } from '../../world/types.ts';
import { badRequest } from '../errors.ts';
import { isObject, omitUndefined, type JsonObject } from '../json.ts';
import { readInlineKeyboard } from './inline-keyboard.ts';
import { readPlaceholder, readReplyKeyboard } from './reply-keyboard.ts';

export type Markup = Pick<NewMessage, 'inlineKeyboard' | 'replyKeyboard'>;

function readObject(call: Call): JsonObject | undefined {
  const given = call.params.json('reply_markup', 'reply keyboard markup');
  if (given === undefined || given === '') return undefined;
  if (!isObject(given)) throw badRequest('object expected as reply markup');
  return Object.keys(given).length > 0 ? given : undefined;
}

/** `reply_markup` of a new message, of any of the four kinds. */
export function readReplyMarkup(call: Call, target: Target): Markup {
  const markup = readObject(call);
  const inPrivateChat = target.type === 'private';
  if (!markup) return {};
  if (markup['inline_keyboard'] !== undefined) {
    const inlineKeyboard = readInlineKeyboard(markup['inline_keyboard'], inPrivateChat);
    return inlineKeyboard.length > 0 ? { inlineKeyboard } : {};
  }
  if (markup['keyboard'] !== undefined) return { replyKeyboard: readReplyKeyboard(markup, inPrivateChat) };
  if (markup['remove_keyboard'] === true) return { replyKeyboard: { remove_keyboard: true } };
  if (markup['force_reply'] === true) {
    return {
      replyKeyboard: omitUndefined({
        force_reply: true as const,
        input_field_placeholder: readPlaceholder(markup),
      }),
    };
  }
  return {};
}

/** `reply_markup` of an edit. @returns no rows when the keyboard goes. @throws BotApiError "inline keyboard expected". */
export function readInlineMarkup(call: Call, inPrivateChat: boolean): InlineButton[][] {
  const markup = readObject(call);
  if (!markup) return [];
  if (markup['inline_keyboard'] === undefined) throw badRequest('inline keyboard expected');
  return readInlineKeyboard(markup['inline_keyboard'], inPrivateChat);
}
