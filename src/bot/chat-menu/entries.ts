import type { KnownChat } from '../../domain/ports/chat-store.ts';
import type { Scope } from '../../domain/rights.ts';
import { wholeList } from '../lists/list-place.ts';
import { requestsPlace } from '../requests/place.ts';
import { pressButton, type ScreenButton } from '../screens/screen.ts';
import type { Wording } from '../words.ts';

/** A chat, for somebody who may make links there. */
export interface ChatView {
  chat: KnownChat;
  /** `all`: the chat is theirs. */
  scope: Scope;
  /** How many links they may see, and how many of them are open. */
  links: { total: number; open: number };
  /** How many wait to be let in whom they may decide on, as far as is known. */
  waiting: number;
}

/** One button of a chat's menu; null where it has no use. */
type Entry = (view: ChatView, words: Wording) => ScreenButton | null;

/** What people manage for a chat, in the order of the menu: each feature adds its own here. */
export const ENTRIES: readonly Entry[] = [
  ({ chat }, words) => pressButton(words.plain('button-new-link'), 'chat.new', { peerId: chat.peerId }),
  ({ chat }, words) => pressButton(words.plain('batch-menu'), 'chat.batch', { peerId: chat.peerId }),
  ({ chat, links }, words) =>
    links.total === 0
      ? null
      : pressButton(
          words.plain('start-links', { count: links.total }),
          'list',
          wholeList({ mode: 'links', peerId: chat.peerId, text: null }),
        ),
  ({ chat, waiting }, words) =>
    pressButton(
      words.plain('button-requests', { count: waiting }),
      'requests',
      requestsPlace({ peerId: chat.peerId, linkId: null }),
    ),
  ({ chat, scope }, words) =>
    scope === 'own' ? null : pressButton(words.plain('chat-menu-audit'), 'audit', { peerId: chat.peerId }),
  ({ chat, scope }, words) =>
    scope === 'own'
      ? null
      : pressButton(words.plain('chat-menu-primary'), 'primary', { peerId: chat.peerId }),
  ({ chat, scope }, words) =>
    scope === 'own' ? null : pressButton(words.plain('chat-menu-rules'), 'rules', { peerId: chat.peerId }),
  ({ chat, scope }, words) =>
    scope === 'own'
      ? null
      : pressButton(words.plain('chat-menu-auditors'), 'auditors', { peerId: chat.peerId }),
  ({ chat, scope }, words) =>
    scope === 'own' ? null : pressButton(words.plain('lockdown-menu'), 'lockdown', { peerId: chat.peerId }),
  ({ chat }, words) => pressButton(words.plain('newlink-presets'), 'presets', { peerId: chat.peerId }),
];
