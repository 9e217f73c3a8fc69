import type { Drift } from '../../domain/drift.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { Chat } from '../../domain/peer.ts';
import { clipped } from '../../domain/plain-text.ts';
import { changedSettings } from '../links/changed-settings.ts';
import { linkName } from '../links/link-name.ts';
import { wholeList } from '../lists/list-place.ts';
import type { Reading } from '../screens/moment.ts';
import { pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';
import { settingsLines } from '../screens/settings-lines.ts';
import type { Wording } from '../words.ts';

export interface DriftNews {
  drift: Drift;
  /** null for drift that is of no one link. */
  link: InviteLink | null;
}

export interface DriftView {
  chat: Chat;
  words: Wording;
  reading: Reading;
  now: Date;
}

const CHAT_SHOWN = 64;
const NAME_SHOWN = 40;
/** More are only counted: they have to fit on a phone. */
const NAMED_MAX = 10;

/** What happened once without the bot, and what can be done about it. */
export function driftScreen(news: DriftNews, view: DriftView): Screen {
  return { text: sentences(news, view).join('\n'), rows: buttons(news, view) };
}

/** Whether to revoke its link: there is no way back from that. */
export function confirmDriftScreen({ id }: Drift, link: InviteLink, words: Wording): Screen {
  const payload = { ids: [id] };
  const yes = { action: 'drift.revoke.yes', uses: 'once', linkId: link.id, payload } as const;
  const back = { action: 'drift', uses: 'many', linkId: link.id, payload } as const;
  return {
    text: words.html('confirm-revoke', { title: linkName(link, words), usage: link.usage }),
    rows: [
      [{ text: words.plain('button-revoke-yes'), press: yes }],
      [{ text: words.plain('button-back'), press: back }],
    ],
  };
}

/** What happened doesn't matter any more: its link was revoked meanwhile, on the page or elsewhere. */
export function driftOverScreen(news: DriftNews & { link: InviteLink }, view: DriftView): Screen {
  const { words } = view;
  const [happened = ''] = sentences(news, view);
  const show = { action: 'link.show', uses: 'many', linkId: news.link.id } as const;
  return {
    text: [happened, '', words.html('revoked-already')].join('\n'),
    rows: [[{ text: words.plain('button-details'), press: show }]],
  };
}

/** The same kind of thing happened several times. */
export function severalDrifts(news: readonly DriftNews[], view: DriftView): Screen {
  const { words, chat } = view;
  const kind = news[0]?.drift.kind ?? 'made-outside';
  const names = news.slice(0, NAMED_MAX).map(({ drift, link }) => nameIn(drift, link, words));
  const more = news.length - names.length;
  const lines = [
    words.html('drift-several', { kind, count: news.length, chat: clipped(chat.title, CHAT_SHOWN) }),
    ...names.map((name) => words.html('lost-chat-link', { title: name })),
    ...(more > 0 ? [words.html('notice-more', { count: more })] : []),
  ];
  const ids = news.map(({ drift }) => drift.id);
  return {
    text: lines.join('\n'),
    rows: [[seeThem(chat, words), pressButton(words.plain('drift-ok'), 'drift.keep', { ids })]],
  };
}

function sentences({ drift, link }: DriftNews, view: DriftView): string[] {
  const { words, reading, now } = view;
  const chat = clipped(view.chat.title, CHAT_SHOWN);
  const title = nameIn(drift, link, words);
  const who = drift.user === null ? 'none' : clipped(drift.user.name, NAME_SHOWN);
  const count = drift.count ?? 0;
  switch (drift.kind) {
    case 'made-outside':
      if (link === null) return [words.html('drift-first', { count, chat })];
      return [words.html('drift-made-outside', { who, title, chat }), '', ...settingsOf(link, view)];
    case 'bot-link':
      return [
        words.html('drift-bot-link', { who, title, chat }),
        '',
        ...(link === null ? [] : [...settingsOf(link, view), '']),
        words.html('drift-bot-link-means'),
      ];
    case 'edited-outside': {
      const before = drift.before ?? link;
      const changes =
        before === null || link === null
          ? []
          : changedSettings({ from: before, to: link }, words, reading, now);
      return [
        words.html('notice-changed', { title, chat, actor: '', where: 'telegram' }),
        ...changes.map((change) => words.html('notice-change', { change })),
      ];
    }
    case 'revoked-outside':
      return [
        words.html('notice-revoked', { title, chat, actor: '', where: 'telegram' }),
        words.html('notice-tip-revoked'),
      ];
    case 'usage-jump':
      return [words.html('drift-usage-jump', { count, title, chat }), words.html('drift-usage-jump-means')];
    case 'unknown-link':
      return [words.html('drift-unknown-link', { who, chat }), words.html('drift-unknown-link-means')];
  }
}

function settingsOf(link: InviteLink, { words, reading, now }: DriftView): string[] {
  return settingsLines(link, words, reading, now);
}

/** What deals with it. */
function buttons({ drift, link }: DriftNews, { chat, words }: DriftView): ScreenButton[][] {
  const { id, kind } = drift;
  const payload = { ids: [id] };
  const keep = (key: string) => pressButton(words.plain(key), 'drift.keep', payload);
  if (link === null) return [[...(kind === 'made-outside' ? [seeThem(chat, words)] : []), keep('drift-ok')]];
  const linkId = link.id;
  const act = (key: string, action: string): ScreenButton => ({
    text: words.plain(key),
    press: { action, uses: 'once', linkId, payload },
  });
  const look = (key: string, action: string): ScreenButton => ({
    text: words.plain(key),
    press: { action, uses: 'many', linkId },
  });
  const details = look('button-details', 'link.show');
  const revoke: ScreenButton = {
    text: words.plain('button-revoke'),
    press: { action: 'drift.revoke', uses: 'many', linkId, payload },
  };
  switch (kind) {
    case 'made-outside':
      return [[revoke, keep('drift-keep')], [details]];
    case 'edited-outside':
      return [[act('drift-undo', 'drift.undo'), keep('drift-keep')], [details]];
    case 'revoked-outside':
      return [[act('button-regenerate', 'drift.regenerate'), keep('drift-ok')]];
    case 'usage-jump':
      return [
        [act('drift-approve', 'drift.approve'), revoke],
        [look('button-joined', 'joined'), keep('drift-ok')],
      ];
    case 'bot-link':
    case 'unknown-link':
      return [[details, keep('drift-ok')]];
  }
}

function seeThem({ peerId }: Chat, words: Wording): ScreenButton {
  return pressButton(words.plain('drift-see'), 'list', wholeList({ mode: 'audit', peerId, text: null }));
}

/** What it is about. Plain text. */
function nameIn({ user }: Drift, link: InviteLink | null, words: Wording): string {
  if (link !== null) return clipped(linkName(link, words), NAME_SHOWN);
  return user === null ? words.plain('link-untitled') : clipped(user.name, NAME_SHOWN);
}
