import type { DialogKey, Message, ReplyButton, ReplyKeyboard } from '../world/types.ts';
import type { World } from '../world/world.ts';

export type ReplyMarkup = ReplyKeyboard | { force_reply: true; input_field_placeholder?: string };

/** The keyboard under a person's input field, and the message that brought it. */
export interface CurrentKeyboard {
  message: Message;
  markup: ReplyMarkup;
}

/** The last message that did anything to the reply keyboard decides. */
export function currentKeyboard(world: World, dialog: DialogKey): CurrentKeyboard | undefined {
  const message = world.messages.of(dialog).findLast((message) => message.replyKeyboard !== undefined);
  const markup = message?.replyKeyboard;
  return message && markup && !('remove_keyboard' in markup) ? { message, markup } : undefined;
}

/** @returns what a client shows: a one-time keyboard folds away once the person has written. */
export function shownKeyboard(world: World, dialog: DialogKey, userId: number): ReplyMarkup | null {
  const current = currentKeyboard(world, dialog);
  if (!current) return null;
  const { message, markup } = current;
  const once = 'force_reply' in markup || markup.one_time_keyboard === true;
  const wrote = world.messages.of(dialog).some(({ id, fromId }) => id > message.id && fromId === userId);
  return once && wrote ? null : markup;
}

/** @returns the button of the current keyboard that asks for a chat under this number. */
export function chatButton(current: CurrentKeyboard, requestId: number): ReplyButton['request_chat'] {
  const rows = 'keyboard' in current.markup ? current.markup.keyboard : [];
  return rows.flat().find((button) => button.request_chat?.request_id === requestId)?.request_chat;
}
