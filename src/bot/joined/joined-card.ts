import type { KnownJoiners, LinkJoiners } from '../../actions/link-joiners.ts';
import { Refusal } from '../../domain/errors.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { Joiner } from '../../domain/joiner.ts';
import type { Chat } from '../../domain/peer.ts';
import { clipped } from '../../domain/plain-text.ts';
import { linkName } from '../links/link-name.ts';
import { shortMoment, type Reading } from '../screens/moment.ts';
import { errorSentence } from '../screens/error-sentence.ts';
import type { Screen, ScreenButton } from '../screens/screen.ts';
import type { Wording } from '../words.ts';

/** What fits on a phone. */
export const JOINERS_PER_PAGE = 8;
/** With names of Telegram's full length a history would be more than a message holds. */
const NAME_SHOWN = 28;
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
  const { link, joiners, total, left } = joined;
  const lines = [
    words.html('joined-title', { title: linkName(link, words) }),
    words.html('link-chat', { chat: clipped(chat?.title ?? words.plain('chat-unknown'), CHAT_SHOWN) }),
    ...(text === null ? [] : [words.html('list-search', { text })]),
    words.html('times-in', { zone: reading.timeZone }),
    '',
    ...(total === 0 ? [] : [words.html('joined-count', { inside: total - left, left })]),
    ...(total === 0 && text !== null ? [words.html('joined-none-found')] : []),
    ...joiners.map((joiner) => joinerLine(joiner, now, words, reading)),
    '',
    ...(total === 0 && text === null ? noneYet(joined, words) : []),
    ...joinedNotes(joined, link, now, words, reading),
  ];
  return { text: lines.join('\n').trimEnd(), rows: rowsOf(view, words) };
}

/** Asks for a name; what is sent next is looked for. */
export function searchCard(link: InviteLink, place: JoinedPlace, words: Wording): Screen {
  return {
    text: [
      words.html('joined-title', { title: linkName(link, words) }),
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

export function joinerLine(joiner: Joiner, now: Date, words: Wording, reading: Reading): string {
  const { name, username, joinedAt, approvedBy, leftAt } = joiner;
  return words.html('joined-line', {
    name: clipped(name, NAME_SHOWN),
    username: username === null ? 'none' : `@${username}`,
    at: shortMoment(joinedAt, reading, now),
    approver: approvedBy === null ? 'none' : clipped(approvedBy.name, NAME_SHOWN),
    left: leftAt === null ? 'no' : 'yes',
  });
}

/** Of a list without anybody: whether that is all there is to know. */
export function noneYet({ read }: KnownJoiners, words: Wording): string[] {
  return read === 'whole' ? [words.html('joined-none')] : [];
}

/** Whether that is everybody, and why it may not be. */
export function joinedNotes(
  { read, total, knownFrom }: KnownJoiners,
  link: InviteLink,
  now: Date,
  words: Wording,
  reading: Reading,
): string[] {
  return [
    ...readNotes(read, total, words),
    ...(knownFrom === null || link.date >= knownFrom
      ? []
      : [words.html('joined-left-since', { at: shortMoment(knownFrom, reading, now) })]),
  ];
}

function readNotes(read: KnownJoiners['read'], total: number, words: Wording): string[] {
  if (read === 'whole') return [];
  if (read === 'part') return [words.html('joined-reading')];
  const before = total === 0 ? [] : [words.html('joined-before')];
  if (read === 'deleted') return [words.html('joined-deleted'), ...before];
  const { failed } = read;
  // Asking again is no help, and what it was told as people joined is all there will be.
  if (failed instanceof Refusal && failed.code === 'bot-cannot') return [words.html('joined-bot')];
  return [errorSentence(failed, words) ?? '', ...before];
}

function rowsOf({ joined, text }: View, words: Wording): ScreenButton[][] {
  const { link, page, pages, read } = joined;
  const canAskAgain = read !== 'whole' && read !== 'deleted';
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
    ...(pages > 1 || canAskAgain ? [pager] : []),
    ...(text === null
      ? pages > 1
        ? [[search]]
        : []
      : [[search, to('button-clear-search', { page: 0, text: null })]]),
    [{ text: words.plain('button-back'), press: back }],
  ];
}
