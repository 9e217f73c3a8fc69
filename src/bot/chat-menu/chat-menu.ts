import { CHOICES_MAX } from '../lists/choices.ts';
import { plainText } from '../../domain/plain-text.ts';
import type { Chat } from '../../domain/peer.ts';
import { inPairs, pressButton, type Screen } from '../screens/screen.ts';
import type { Wording } from '../words.ts';
import { ENTRIES, type ChatView } from './entries.ts';

/** All that somebody can do with a chat. @param severalChats whether there is another to go to. */
export function chatMenu(
  view: ChatView,
  words: Wording,
  { severalChats }: { severalChats: boolean },
): Screen {
  const { chat, links } = view;
  const buttons = ENTRIES.flatMap((entry) => entry(view, words) ?? []);
  return {
    text: [
      words.html('chat-menu-title', { chat: chat.title }),
      words.html('chat-menu-about', { kind: chat.kind, username: chat.username ?? 'none' }),
      '',
      words.html('chat-menu-links', { total: links.total, open: links.open }),
    ].join('\n'),
    rows: [
      ...inPairs(buttons),
      ...(severalChats ? [[pressButton(words.plain('chat-menu-others'), 'chats')]] : []),
    ],
  };
}

/** Which chat? Those used latest come first. */
export function whichChat(chats: Pick<Chat, 'peerId' | 'title'>[], words: Wording): Screen {
  return {
    text: words.html('chat-menu-which'),
    rows: chats
      .slice(0, CHOICES_MAX)
      .map(({ title, peerId }) => [pressButton(plainText(title), 'chat', { peerId })]),
  };
}
