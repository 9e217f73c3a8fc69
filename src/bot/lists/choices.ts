import type { ListedChat } from '../../actions/listed-chats.ts';
import { plainText } from '../../domain/plain-text.ts';
import { pressButton, type Screen } from '../screens/screen.ts';
import type { Wording } from '../words.ts';
import type { ListView } from './list-card.ts';
import { FIRST_PAGE, wholeList, type ListPlace } from './list-place.ts';

/** Telegram takes a hundred buttons in a message, and ten kilobytes of them. */
export const CHOICES_MAX = 40;

/** Which of several chats? The latest used come first. People can see their own links in all chats at once. */
export function chatsCard(
  chats: Pick<ListedChat, 'peerId' | 'title' | 'links'>[],
  { mode, text, picked = null }: Pick<ListPlace, 'mode' | 'text'> & Partial<Pick<ListPlace, 'picked'>>,
  words: Wording,
): Screen {
  const choice = (label: string, peerId: number | null) => [
    pressButton(label, 'list', { ...wholeList({ mode, peerId, text }), picked }),
  ];
  return {
    text: words.html(mode === 'links' ? 'links-which-chat' : 'audit-which-chat'),
    rows: [
      ...(mode === 'links' && picked === null ? [choice(words.plain('button-all-chats'), null)] : []),
      ...chats
        .slice(0, CHOICES_MAX)
        .map(({ title, links, peerId }) =>
          choice(words.plain('button-chat', { chat: plainText(title), count: links }), peerId),
        ),
    ],
  };
}

/** Whose links should the audit show? */
export function whoCard(view: Pick<ListView, 'place' | 'actors' | 'chat'>, words: Wording): Screen {
  const choice = (label: string, ofActorId: number | null) => [
    pressButton(label, 'list', { ...view.place, ...FIRST_PAGE, ofActorId }),
  ];
  return {
    text: words.html('audit-who', { chat: view.chat?.title ?? words.plain('chat-unknown') }),
    rows: [
      choice(words.plain('actor-everybody'), null),
      ...view.actors
        .slice(0, CHOICES_MAX)
        .map(({ name, count, actorId }) =>
          choice(words.plain('button-who', { actor: name, count }), actorId),
        ),
    ],
  };
}
