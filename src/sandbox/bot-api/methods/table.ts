import type { Method } from '../call.ts';
import { answerCallbackQuery } from './answer-callback-query.ts';
import { editMessageCaption, editMessageReplyMarkup, editMessageText } from './edit-message.ts';
import { getMe } from './get-me.ts';
import { getUpdates } from './get-updates.ts';
import { deleteMyCommands, getMyCommands, setMyCommands } from './my-commands.ts';
import { sendMessage } from './send-message.ts';

const METHODS: Record<string, Method> = {
  answerCallbackQuery,
  deleteMyCommands,
  editMessageCaption,
  editMessageReplyMarkup,
  editMessageText,
  getMe,
  getMyCommands,
  getUpdates,
  sendMessage,
  setMyCommands,
};

const BY_LOWER_CASE = new Map(
  Object.entries(METHODS).map(([name, run]) => [name.toLowerCase(), { name, run }]),
);

/** Method names are the same in any case. @returns `undefined` for a method that this front does not know. */
export function findMethod(name: string): { name: string; run: Method } | undefined {
  return BY_LOWER_CASE.get(name.toLowerCase());
}
