import type { Method } from '../call.ts';
import { answerCallbackQuery } from './answer-callback-query.ts';
import { answerInlineQuery } from './answer-inline-query.ts';
import { answerWebAppQuery } from './answer-web-app-query.ts';
import * as chatMenuButton from './chat-menu-button.ts';
import { deleteMessage, deleteMessages } from './delete-message.ts';
import { editMessageMedia } from './edit-message-media.ts';
import { editMessageCaption, editMessageReplyMarkup, editMessageText } from './edit-message.ts';
import { copyMessage, copyMessages, forwardMessage, forwardMessages } from './forward-message.ts';
import { getChatAdministrators, getChatMember } from './get-chat-member.ts';
import { getChat, getChatMemberCount } from './get-chat.ts';
import { getFile } from './get-file.ts';
import { getMe } from './get-me.ts';
import { getUpdates } from './get-updates.ts';
import * as inviteLinks from './invite-links.ts';
import * as joinRequests from './join-requests.ts';
import { leaveChat } from './leave-chat.ts';
import * as myCommands from './my-commands.ts';
import * as myTexts from './my-texts.ts';
import { sendChatAction } from './send-chat-action.ts';
import { sendDocument, sendPhoto } from './send-file.ts';
import { sendMessage } from './send-message.ts';
import * as session from './session.ts';
import * as webhook from './webhook.ts';

const METHODS: Record<string, Method> = {
  ...chatMenuButton,
  ...inviteLinks,
  ...joinRequests,
  ...myCommands,
  ...myTexts,
  ...session,
  ...webhook,
  answerCallbackQuery,
  answerInlineQuery,
  answerWebAppQuery,
  copyMessage,
  copyMessages,
  deleteMessage,
  deleteMessages,
  editMessageCaption,
  editMessageMedia,
  editMessageReplyMarkup,
  editMessageText,
  forwardMessage,
  forwardMessages,
  getChat,
  getChatAdministrators,
  getChatMember,
  getChatMemberCount,
  getFile,
  getMe,
  getUpdates,
  leaveChat,
  sendChatAction,
  sendDocument,
  sendMessage,
  sendPhoto,
};

/** Telegram still answers to what was the name before Bot API 5.3. */
const FORMER_NAMES: Record<string, Method> = { getChatMembersCount: getChatMemberCount };

const BY_LOWER_CASE = new Map(
  Object.entries({ ...METHODS, ...FORMER_NAMES }).map(([name, run]) => [name.toLowerCase(), { name, run }]),
);

/** Method names are the same in any case. @returns `undefined` for a method that this front does not know. */
export function findMethod(name: string): { name: string; run: Method } | undefined {
  return BY_LOWER_CASE.get(name.toLowerCase());
}
