import type { InlineKeyboardButton, ReplyKeyboardMarkup } from 'grammy/types';
import { knownChats } from '../../../actions/choose-chat.ts';
import { parseChatReference } from '../../../domain/peer.ts';
import { plainText } from '../../../domain/plain-text.ts';
import type { OutgoingMessage } from '../../screens/message.ts';
import { chatPicker } from '../chat-picker.ts';
import { takeChat } from '../take-chat.ts';
import {
  withProgress,
  button,
  notUnderstood,
  navigationRow,
  type Question,
  type QuestionContext,
} from '../question.ts';

const PAGE = 6;

export const chatQuestion: Question = {
  async ask(context) {
    const { words } = context;
    const reply: ReplyKeyboardMarkup = chatPicker(words);
    const question: OutgoingMessage = { html: withProgress(context, words.html('newlink-chat')), reply };
    return [question, await shortcuts(context, 0)];
  },

  async answer(context, input) {
    const { words, at } = context;
    switch (input.kind) {
      case 'press': {
        const peerId = /^id\.(-\d+)$/.exec(input.value)?.[1];
        if (peerId !== undefined) return takeChat(context, { by: 'peerId', peerId: Number(peerId) });
        if (input.value === 'again' && at.pending !== null && 'chat' in at.pending) {
          return takeChat(context, at.pending.chat);
        }
        const page = /^page\.(\d{1,3})$/.exec(input.value)?.[1];
        if (page === undefined) return { do: 'ask', at: { ...at, pending: null }, say: null };
        return {
          do: 'wait',
          at,
          say: { ...(await shortcuts(context, Number(page))), edit: input.messageId },
        };
      }
      case 'chat':
        return takeChat(context, input.reference);
      case 'text': {
        const reference = parseChatReference(input.text);
        if (reference !== null) return takeChat(context, reference);
        return notUnderstood(context, words.html('newlink-chat-not-understood'));
      }
      case 'other':
        return notUnderstood(context, words.html('newlink-chat-not-understood'));
    }
  },
};

/** Chats that the person can name with one press. */
async function shortcuts(context: QuestionContext, page: number): Promise<OutgoingMessage> {
  const { deps, words, userId } = context;
  const chats = await knownChats(deps, userId);
  const shown = chats.slice(page * PAGE, (page + 1) * PAGE);
  const rows: InlineKeyboardButton[][] = shown.map((chat) => [
    button(context, plainText(chat.title), `id.${chat.peerId}`),
  ]);
  const pages = [
    ...(page > 0 ? [button(context, words.plain('newlink-page-back'), `page.${page - 1}`)] : []),
    ...(chats.length > (page + 1) * PAGE
      ? [button(context, words.plain('newlink-page-on'), `page.${page + 1}`)]
      : []),
  ];
  if (pages.length > 0) rows.push(pages);
  const html = words.html(chats.length === 0 ? 'newlink-chat-none-known' : 'newlink-chat-known');
  return { html, rows: [...rows, navigationRow(context, false)] };
}
