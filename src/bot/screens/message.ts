import type { InlineKeyboardButton, ReplyKeyboardMarkup, ReplyKeyboardRemove } from 'grammy/types';

/** A message as it is to be shown: plain JSON, so that a conversation can keep it in its log. */
export interface OutgoingMessage {
  html: string;
  rows?: InlineKeyboardButton[][];
  /** Instead of `rows`: Telegram takes one or the other. */
  reply?: ReplyKeyboardMarkup | ReplyKeyboardRemove;
  /** The message to turn into this one. Where that is no longer possible, a new one takes its place. */
  edit?: number;
  /** Earlier messages that this one makes pointless: they are deleted, or lose their buttons if they are too old for that. */
  removes?: number[];
}

export const REMOVE_KEYBOARD: ReplyKeyboardRemove = { remove_keyboard: true };
