import type { LinkJoiners } from '../../actions/link-joiners.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { Joiner } from '../../domain/joiner.ts';
import type { Chat } from '../../domain/peer.ts';
import { clipped } from '../../domain/plain-text.ts';
import { shortMoment, type Reading } from '../screens/moment.ts';
import { errorSentence } from '../screens/error-sentence.ts';
import type { Screen, ScreenButton } from '../screens/screen.ts';
import type { Wording } from '../words.ts';

/** What fits on a phone. */
export const JOINERS_PER_PAGE = 8;
const NAME_SHOWN = 40;
const CHAT_SHOWN = 64;

/** Which part of the list; travels as a button's payload. */
export interface JoinedPlace {
  page: number;
  /** What was searched for; null for all. */
  text: string | null;
}

interface View {
  joined: LinkJoiners;
  text: string | null;
  chat: Pick<Chat, 'title'> | null;
  now: Date;
}

/** Who joined with a link, page by page. */
export function joinedCard(view: View, words: Wording, reading: Reading): Screen {
  const { joined, text, chat, now } = view;
  const { link, joiners, total, left, read, knownFrom } = joined;
  const lines = [
    words.html('joined-title', { title: link.title ?? words.plain('link-untitled') }),
    words.html('link-chat', { chat: clipped(chat?.title ?? words.plain('chat-unknown'), CHAT_SHOWN) }),
    ...(text === null ? [] : [words.html('list-search', { text })]),
    words.html('times-in', { zone: reading.timeZone }),
    '',
    ...(total === 0
      ? [words.html(text === null ? 'joined-none' : 'joined-none-found')]
      : [words.html('joined-count', { inside: total - left, left })]),
    ...joiners.map((joiner) => joinerLine(joiner, now, words, reading)),
    '',
    ...notes(read, words),
    ...(knownFrom === null || link.date >= knownFrom
      ? []
      : [words.html('history-left-since', { at: shortMoment(knownFrom, reading, now) })]),
  ];
  return { text: lines.join('\n').trimEnd(), rows: rowsOf(view, words) };
}

/** Asks for a name; what is sent next is looked for. */
export function searchCard(link: InviteLink, place: JoinedPlace, words: Wording): Screen {
  return {
    text: [
      words.html('joined-title', { title: link.title ?? words.plain('link-untitled') }),
      '',
      words.html('joined-search'),
    ].join('\n'),
    rows: [
      [
        {
          text: words.plain('button-back'),
          press: { action: 'joined', uses: 'many', linkId: link.id, payload: place },
        },
      ],
    ],
  };
}

function joinerLine(joiner: Joiner, now: Date, words: Wording, reading: Reading): string {
  const { name, username, joinedAt, approvedBy, leftAt } = joiner;
  return words.html('joined-line', {
    name: clipped(name, NAME_SHOWN),
    username: username === null ? 'none' : `@${username}`,
    at: shortMoment(joinedAt, reading, now),
    approver: approvedBy === null ? 'none' : clipped(approvedBy.name, NAME_SHOWN),
    left: leftAt === null ? 'no' : 'yes',
  });
}

function notes(read: LinkJoiners['read'], words: Wording): string[] {
  if (read === 'whole') return [];
  if (read === 'part') return [words.html('joined-reading')];
  return [errorSentence(read.failed, words) ?? '', words.html('joined-before')];
}

function rowsOf({ joined, text }: View, words: Wording): ScreenButton[][] {
  const { link, page, pages } = joined;
  const to = (key: string, payload: JoinedPlace, variables = {}): ScreenButton => ({
    text: words.plain(key, variables),
    press: { action: 'joined', uses: 'many', linkId: link.id, payload },
  });
  const pager = [
    ...(page > 0 ? [to('button-newer', { page: page - 1, text })] : []),
    to('button-page', { page, text }, { page: page + 1, pages }),
    ...(page < pages - 1 ? [to('button-older', { page: page + 1, text })] : []),
  ];
  const search: ScreenButton = {
    text: words.plain('button-search'),
    press: { action: 'joined.search', uses: 'many', linkId: link.id, payload: { page, text } },
  };
  const back = { action: 'link.back', uses: 'many', linkId: link.id } as const;
  return [
    ...(pages > 1 || joined.read !== 'whole' ? [pager] : []),
    ...(text === null
      ? pages > 1
        ? [[search]]
        : []
      : [[search, to('button-clear-search', { page: 0, text: null })]]),
    [{ text: words.plain('button-back'), press: back }],
  ];
}
