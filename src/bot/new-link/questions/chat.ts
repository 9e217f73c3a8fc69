import type { InlineKeyboardButton, ReplyKeyboardMarkup } from 'grammy/types';
import { knownChats } from '../../../actions/choose-chat.ts';
import { parseChatReference } from '../../../domain/peer.ts';
import { plainText } from '../../../domain/plain-text.ts';
import type { OutgoingMessage } from '../../screens/message.ts';
import { chatPicker } from '../chat-picker.ts';
import { takeChat } from '../take-chat.ts';
import { asked, button, notUnderstood, ways, type Question, type Turn } from '../question.ts';

const PAGE = 6;

export const chatQuestion: Question = {
  async ask(turn) {
    const { words } = turn;
    const reply: ReplyKeyboardMarkup = chatPicker(words);
    const question: OutgoingMessage = { html: asked(turn, words.html('newlink-chat')), reply };
    return [question, await shortcuts(turn, 0)];
  },

  async answer(turn, input) {
    const { words, at } = turn;
    switch (input.kind) {
      case 'press': {
        const peerId = /^id\.(-\d+)$/.exec(input.value)?.[1];
        if (peerId !== undefined) return takeChat(turn, { by: 'peerId', peerId: Number(peerId) });
        if (input.value === 'again' && at.pending !== null && 'chat' in at.pending) {
          return takeChat(turn, at.pending.chat);
        }
        const page = /^page\.(\d{1,3})$/.exec(input.value)?.[1];
        if (page === undefined) return { do: 'ask', at: { ...at, pending: null }, say: null };
        return { do: 'wait', at, say: { ...(await shortcuts(turn, Number(page))), edit: input.messageId } };
      }
      case 'chat':
        return takeChat(turn, input.reference);
      case 'text': {
        const reference = parseChatReference(input.text);
        if (reference !== null) return takeChat(turn, reference);
        return notUnderstood(turn, words.html('newlink-chat-not-understood'));
      }
      case 'other':
        return notUnderstood(turn, words.html('newlink-chat-not-understood'));
    }
  },
};

/** Chats that the person can name with one press. */
async function shortcuts(turn: Turn, page: number): Promise<OutgoingMessage> {
  const { deps, words, userId } = turn;
  const chats = await knownChats(deps, userId);
  const shown = chats.slice(page * PAGE, (page + 1) * PAGE);
  const rows: InlineKeyboardButton[][] = shown.map((chat) => [
    button(turn, plainText(chat.title), `id.${chat.peerId}`),
  ]);
  const turns = [
    ...(page > 0 ? [button(turn, words.plain('newlink-page-back'), `page.${page - 1}`)] : []),
    ...(chats.length > (page + 1) * PAGE
      ? [button(turn, words.plain('newlink-page-on'), `page.${page + 1}`)]
      : []),
  ];
  if (turns.length > 0) rows.push(turns);
  const html = words.html(chats.length === 0 ? 'newlink-chat-none-known' : 'newlink-chat-known');
  return { html, rows: [...rows, ways(turn, false)] };
}
