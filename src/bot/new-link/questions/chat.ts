import type { InlineKeyboardButton } from 'grammy/types';
import { knownChats } from '../../../actions/choose-chat.ts';
import { parseChatReference } from '../../../domain/peer.ts';
import { plainText } from '../../../domain/plain-text.ts';
import type { KnownChat } from '../../../domain/ports/chat-store.ts';
import type { OutgoingMessage } from '../../screens/message.ts';
import { chatPicker } from '../chat-picker.ts';
import {
  button,
  choose,
  notUnderstood,
  type Outcome,
  type Question,
  type QuestionContext,
} from '../question.ts';
import { takeChat } from '../take-chat.ts';

const PAGE = 6;

/** Offers the chats that are known, or else Telegram's own picker, which needs a message of its own kind. */
export const chatQuestion: Question = {
  async ask(context) {
    const { deps, userId, at, words, draft } = context;
    const chats = await knownChats(deps, userId);
    if (chats.length === 0 || (at.pending !== null && 'picker' in at.pending)) {
      const leave = words.plain(
        chats.length > 0 || draft.peerId !== null ? 'newlink-back' : 'newlink-cancel',
      );
      return { html: words.html('newlink-chat-pick'), reply: chatPicker(words, leave) };
    }
    return shortcuts(context, chats, at.pending !== null && 'page' in at.pending ? at.pending.page : 0);
  },

  async answer(context, input) {
    const { words } = context;
    switch (input.kind) {
      case 'press':
        return press(context, input.value);
      case 'chat':
        return takeChat(context, input.reference);
      case 'text':
        return readChat(context, input.text);
      case 'document':
      case 'other':
        return notUnderstood(context, words.html('newlink-chat-not-understood'));
    }
  },
};

function press(context: QuestionContext, value: string): Promise<Outcome> | Outcome {
  const { at } = context;
  const peerId = /^id\.(-\d+)$/.exec(value)?.[1];
  if (peerId !== undefined) return takeChat(context, { by: 'peerId', peerId: Number(peerId) });
  if (value === 'again' && at.pending !== null && 'chat' in at.pending) {
    return takeChat(context, at.pending.chat);
  }
  const page = /^page\.(\d{1,3})$/.exec(value)?.[1];
  const pending =
    page !== undefined ? { page: Number(page) } : value === 'pick' ? { picker: true as const } : null;
  return { do: 'ask', at: { ...at, pending }, note: null };
}

/** What a chat's button says comes before what else it may mean: "Makers" could be anybody's @makers. */
async function readChat(context: QuestionContext, text: string): Promise<Outcome> {
  const { deps, userId, words } = context;
  const named = calledThat(await knownChats(deps, userId), text);
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0)
    return takeChat(context, { by: 'peerId', peerId: only.peerId });
  if (only !== undefined) {
    const choices = named
      .slice(0, PAGE)
      .map(({ title, peerId }) => ({ text: plainText(title), value: `id.${peerId}` }));
    return choose(context, words.html('newlink-chat-which'), choices);
  }
  const reference = parseChatReference(text);
  if (reference !== null) return takeChat(context, reference);
  return notUnderstood(context, words.html('newlink-chat-not-understood'));
}

/** The chats with that title, in any case; else those with a word that begins like that. */
function calledThat(chats: KnownChat[], text: string): KnownChat[] {
  const wanted = plainText(text).trim().toLowerCase();
  const titled = chats.map((chat) => ({ chat, title: plainText(chat.title).trim().toLowerCase() }));
  const exact = titled.filter(({ title }) => title === wanted);
  const found =
    exact.length > 0 || wanted.length < 3
      ? exact
      : titled.filter(({ title }) => ` ${title}`.includes(` ${wanted}`));
  return found.map(({ chat }) => chat);
}

/** Chats that the person can name with one press. */
function shortcuts(context: QuestionContext, chats: KnownChat[], page: number): OutgoingMessage {
  const { words, draft } = context;
  const shown = chats.slice(page * PAGE, (page + 1) * PAGE);
  const pages: InlineKeyboardButton[] = [
    ...(page > 0 ? [button(context, words.plain('newlink-page-back'), `page.${page - 1}`)] : []),
    ...(chats.length > (page + 1) * PAGE
      ? [button(context, words.plain('newlink-page-on'), `page.${page + 1}`)]
      : []),
  ];
  const leave = draft.peerId === null ? 'cancel' : 'back';
  return {
    html: words.html('newlink-chat'),
    rows: [
      ...shown.map((chat) => [button(context, plainText(chat.title), `id.${chat.peerId}`)]),
      ...(pages.length > 0 ? [pages] : []),
      [button(context, words.plain('newlink-another-chat'), 'pick')],
      [button(context, words.plain(leave === 'cancel' ? 'newlink-cancel' : 'newlink-back'), leave)],
    ],
  };
}
