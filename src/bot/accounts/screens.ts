import type { AccountReport } from '../../actions/accounts/list-accounts.ts';
import type { KnownChat } from '../../domain/ports/chat-store.ts';
import type { AccountRow } from '../../domain/ports/account-store.ts';
import { clipped, plainText } from '../../domain/plain-text.ts';
import { CHOICES_MAX } from '../lists/choices.ts';
import { shortMoment, type Reading } from '../screens/moment.ts';
import { pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';
import type { Wording } from '../words.ts';
import { accountName } from './account-name.ts';

const CHAT_SHOWN = 32;

const back = (words: Wording, action: string, payload?: unknown): ScreenButton[] => [
  pressButton(words.plain('button-back'), action, payload),
];

/** All of them; each name leads to one. */
export function accountsScreen(
  accounts: readonly AccountReport[],
  words: Wording,
  reading: Reading,
  now: Date,
): Screen {
  const lines = accounts.flatMap((account) => ['', ...accountLines(account, words, reading, now)]);
  return {
    text: [words.html('accounts-title', { count: accounts.length }), ...lines].join('\n'),
    rows: [
      ...accounts
        .slice(0, CHOICES_MAX)
        .map(({ userId, name }) => [pressButton(plainText(name), 'accounts.one', { userId })]),
      [pressButton(words.plain('accounts-add'), 'accounts.add')],
    ],
  };
}

function accountLines(account: AccountReport, words: Wording, reading: Reading, now: Date): string[] {
  const { condition, chats, linksInADay, waiting } = account;
  const until = condition.is === 'waiting' ? shortMoment(condition.until, reading, now) : '';
  return [
    words.html('accounts-name', { name: accountName(account) }),
    words.html(`accounts-is-${condition.is}`, { until }),
    words.html('accounts-counts', { chats, links: linksInADay, waiting }),
  ];
}

/** One account, and what can be done with it. @param headline HTML; what was just done. */
export function accountScreen(
  account: AccountReport,
  { words, reading, now, headline }: { words: Wording; reading: Reading; now: Date; headline: string | null },
): Screen {
  const { userId, duty, chats } = account;
  const steer =
    duty === 'serving'
      ? pressButton(words.plain('accounts-pause'), 'accounts.pause', { userId })
      : pressButton(words.plain('accounts-go-on'), 'accounts.go-on', { userId });
  const move = chats === 0 ? [] : [[pressButton(words.plain('accounts-move'), 'accounts.chats', { userId })]];
  const retire =
    duty === 'retired' ? [] : [[pressButton(words.plain('accounts-retire'), 'accounts.retire', { userId })]];
  return {
    text: [
      ...(headline === null ? [] : [headline, '']),
      ...accountLines(account, words, reading, now),
      ...(duty === 'retired'
        ? ['', words.html('accounts-retired-next', { waiting: account.waiting, chats, userId })]
        : []),
    ].join('\n'),
    rows: [[steer], ...move, ...retire, back(words, 'accounts')],
  };
}

/** Which of its chats to give to another account. */
export function chatsScreen(account: AccountReport, chats: readonly KnownChat[], words: Wording): Screen {
  const { userId } = account;
  return {
    text: words.html(account.chats > chats.length ? 'accounts-which-chat-first' : 'accounts-which-chat', {
      name: accountName(account),
      shown: chats.length,
    }),
    rows: [
      ...chats.map(({ peerId, title }) => [
        pressButton(clipped(plainText(title), CHAT_SHOWN), 'accounts.chat', { userId, peerId }),
      ]),
      back(words, 'accounts.one', { userId }),
    ],
  };
}

/** Which account is to have it. */
export function takersScreen(
  { chat, accounts, userId }: { chat: KnownChat; accounts: readonly AccountRow[]; userId: number },
  words: Wording,
): Screen {
  const { peerId, title } = chat;
  return {
    text: words.html(accounts.length === 0 ? 'accounts-nobody-else' : 'accounts-which-account', {
      chat: title,
    }),
    rows: [
      ...accounts
        .slice(0, CHOICES_MAX)
        .map(({ userId: to, name }) => [
          pressButton(plainText(name), 'accounts.confirm', { userId, peerId, to }),
        ]),
      back(words, 'accounts.chats', { userId }),
    ],
  };
}

/** What moves, and what doesn't. */
export function confirmMoveScreen(
  move: { userId: number; peerId: number; to: number; chat: string; from: string; taker: string },
  words: Wording,
): Screen {
  const { userId, peerId, to, chat, from, taker } = move;
  const press = { action: 'accounts.move', uses: 'once', payload: { userId, peerId, to } } as const;
  return {
    text: words.html('accounts-confirm-move', { chat, from, to: taker }),
    rows: [
      [{ text: words.plain('accounts-move-yes'), press }],
      back(words, 'accounts.chat', { userId, peerId }),
    ],
  };
}

/** Before an account makes no new links any more. */
export function confirmRetireScreen(account: AccountReport, words: Wording): Screen {
  const { userId, chats, waiting } = account;
  const press = { action: 'accounts.retire.yes', uses: 'once', payload: { userId } } as const;
  return {
    text: words.html('accounts-confirm-retire', { name: accountName(account), chats, waiting }),
    rows: [[{ text: words.plain('accounts-retire-yes'), press }], back(words, 'accounts.one', { userId })],
  };
}

export function addAccountScreen(words: Wording): Screen {
  return { text: words.html('accounts-how-to-add'), rows: [back(words, 'accounts')] };
}
