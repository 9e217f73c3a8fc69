import type { InviteLink } from '../../domain/invite-link.ts';
import type { Notice, NoticeKind } from '../../domain/notice.ts';
import type { Chat } from '../../domain/peer.ts';
import { clipped } from '../../domain/plain-text.ts';
import { changedSettings } from '../links/changed-settings.ts';
import { wholeList } from '../lists/list-place.ts';
import { distance, moment, type Reading } from '../screens/moment.ts';
import { pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';
import type { Wording } from '../words.ts';
import { linkName } from '../links/link-name.ts';

/** What there is to tell of a link. */
export interface News {
  notice: Notice;
  link: InviteLink;
  /** null if the chat is no longer known. */
  chat: Chat | null;
}

/** More are only counted: they have to fit on a phone. */
const TOLD_MAX = 10;
const NUMBERS_IN_A_ROW = 5;
/** With names of Telegram's full length, ten would be more than a message holds. */
const CHAT_SHOWN = 64;
const NAME_SHOWN = 40;

/** What to do about it; a list of several leaves that out. */
const TIPS: Readonly<Record<NoticeKind, string | null>> = {
  full: 'notice-tip-full',
  expiring: 'notice-tip-time',
  expired: 'notice-tip-time',
  changed: null,
  revoked: 'notice-tip-revoked',
};

/** All that somebody is told at the same moment, in one message. */
export function noticeScreen(news: News[], words: Wording, reading: Reading, now: Date): Screen {
  const [only, ...others] = news;
  if (only !== undefined && others.length === 0) {
    const tip = TIPS[only.notice.kind];
    const lines = [sentence(only, words, reading, now), ...(tip === null ? [] : [words.html(tip)])];
    return { text: lines.join('\n\n'), rows: [[showLink(words.plain('button-show-link'), only.link)]] };
  }
  const told = news.slice(0, TOLD_MAX);
  const more = news.length - told.length;
  const lines = [
    words.html('notice-several'),
    ...told.map((each, index) => `${index + 1}. ${sentence(each, words, reading, now)}`),
    ...(more === 0 ? [] : [words.html('notice-more', { count: more })]),
  ];
  const numbers = told.map(({ link }, index) =>
    showLink(words.plain('button-number', { number: index + 1 }), link),
  );
  const list = wholeList({ mode: 'links', peerId: null, text: null });
  return {
    text: lines.join('\n\n'),
    rows: [
      numbers.slice(0, NUMBERS_IN_A_ROW),
      ...(numbers.length > NUMBERS_IN_A_ROW ? [numbers.slice(NUMBERS_IN_A_ROW)] : []),
      ...(more === 0 ? [] : [[pressButton(words.plain('button-my-links'), 'list', list)]]),
    ],
  };
}

function sentence({ notice, link, chat }: News, words: Wording, reading: Reading, now: Date): string {
  const named = {
    title: linkName(link, words),
    chat: clipped(chat?.title ?? words.plain('chat-unknown'), CHAT_SHOWN),
  };
  const expiry = link.expireDate ?? now;
  const by =
    notice.changedBy === null
      ? { actor: '', where: 'telegram' }
      : { actor: clipped(notice.changedBy, NAME_SHOWN), where: 'here' };
  switch (notice.kind) {
    case 'full':
      return words.html('notice-full', { ...named, count: link.usageLimit ?? 0 });
    case 'expiring':
      return words.html('notice-expiring', {
        ...named,
        left: isAboutAnHour(expiry, now) ? 'hour' : 'less',
        distance: distance(expiry, reading, now),
        at: moment(expiry, reading),
      });
    case 'expired':
      return words.html('notice-expired', named);
    case 'changed': {
      const from = notice.before ?? link;
      const changes = changedSettings({ from, to: link }, words, reading, now);
      const lines = changes.map((change) => words.html('notice-change', { change }));
      return [words.html('notice-changed', { ...named, ...by }), ...lines].join('\n');
    }
    case 'revoked':
      return words.html('notice-revoked', { ...named, ...by });
  }
}

const HOUR_MS = 3_600_000;
const NEARLY_MS = 10 * 60_000;

function isAboutAnHour(expiry: Date, now: Date): boolean {
  return Math.abs(expiry.getTime() - now.getTime() - HOUR_MS) < NEARLY_MS;
}

function showLink(text: string, link: InviteLink): ScreenButton {
  return { text, press: { action: 'link.show', uses: 'many', linkId: link.id } };
}
