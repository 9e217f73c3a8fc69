import type { InlineKeyboardButton, ReplyKeyboardMarkup, ReplyKeyboardRemove } from 'grammy/types';

/** A message as it is to be shown: plain JSON, so that a conversation can keep it in its log. */
export interface OutgoingMessage {
  html: string;
  rows?: InlineKeyboardButton[][];
  /** Instead of `rows`: Telegram takes one or the other. */
  reply?: ReplyKeyboardMarkup | ReplyKeyboardRemove;
  /** The message to turn into this one; a new one is sent where that is no longer possible. */
  edit?: number;
  /** An earlier message that loses its buttons. */
  clears?: number;
}

export const REMOVE_KEYBOARD: ReplyKeyboardRemove = { remove_keyboard: true };
