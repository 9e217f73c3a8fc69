import type { RequestListing } from '../../actions/see-requests.ts';
import { Refusal } from '../../domain/errors.ts';
import type { JoinRequest } from '../../domain/join-request.ts';
import { clipped } from '../../domain/plain-text.ts';
import { errorSentence } from '../screens/error-sentence.ts';
import { shortMoment, type Reading } from '../screens/moment.ts';
import { pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';
import type { Wording } from '../words.ts';
import { requestsPlace } from './place.ts';
import { named, whoAsks, type Where } from './request-lines.ts';
import { allRow } from './request-screen.ts';

/** So many fit on a phone together with their buttons. */
export const REQUESTS_PER_PAGE = 5;
/** Two lines of a phone. */
const BIO_SHOWN = 70;

export interface RequestListView extends Where {
  listing: RequestListing;
  /** Titles of the links they asked by; null for one without a name. */
  links: ReadonlyMap<string, string | null>;
  /** Whether this person may decide on all of them at once. */
  mayDecideAll: boolean;
  now: Date;
}

/** Who waits, those first who have waited longest. */
export function requestListScreen(view: RequestListView, words: Wording, reading: Reading): Screen {
  const { listing, mayDecideAll } = view;
  const { requests, total, filter, failed } = listing;
  const place = requestsPlace(filter);
  const heading = words.html('requests-title', { ...named(view, words), count: total });
  const note = failed === null ? [] : whyPartial(failed, words);
  if (total === 0) {
    const again = pressButton(words.plain('button-look-again'), 'requests', place);
    return { text: [words.html('requests-nobody', named(view, words)), ...note].join('\n'), rows: [[again]] };
  }
  return {
    text: [
      heading,
      ...note,
      words.html('times-in', { zone: reading.timeZone }),
      '',
      requests.map((request, index) => personLines(request, index, view, words, reading)).join('\n\n'),
    ].join('\n'),
    rows: [
      requests.map((request, index) => numberButton(request, listing.offset + index + 1, words)),
      ...pagerRow(listing, words),
      ...(mayDecideAll && total > 1 ? [allRow(place, words)] : []),
    ],
  };
}

function whyPartial(failed: Error, words: Wording): string[] {
  // Asking again is no help.
  if (failed instanceof Refusal && failed.code === 'bot-cannot') return [words.html('requests-bot')];
  return [errorSentence(failed, words) ?? '', words.html('requests-before')];
}

function personLines(
  request: JoinRequest,
  index: number,
  { listing, links, now }: RequestListView,
  words: Wording,
  reading: Reading,
): string {
  const { linkId, bio, date } = request;
  const byLink = listing.filter.linkId === null && linkId !== null && links.has(linkId);
  const title = linkId === null ? null : (links.get(linkId) ?? null);
  return [
    words.html('requests-person', { number: listing.offset + index + 1, who: whoAsks(request) }),
    ...(bio === null ? [] : [words.html('request-bio', { bio: clipped(bio, BIO_SHOWN) })]),
    words.html('requests-person-asked', {
      at: shortMoment(date, reading, now),
      by: byLink ? 'link' : 'none',
      title: title ?? words.plain('link-untitled'),
    }),
  ].join('\n');
}

function numberButton({ peerId, userId }: JoinRequest, number: number, words: Wording): ScreenButton {
  return pressButton(words.plain('button-number', { number }), 'request', { peerId, userId });
}

function pagerRow({ filter, offset, total }: RequestListing, words: Wording): ScreenButton[][] {
  const pages = Math.ceil(total / REQUESTS_PER_PAGE);
  if (pages < 2) return [];
  const page = offset / REQUESTS_PER_PAGE;
  const to = (text: string, target: number): ScreenButton =>
    pressButton(text, 'requests', { ...requestsPlace(filter), offset: target * REQUESTS_PER_PAGE });
  return [
    [
      ...(page > 0 ? [to(words.plain('button-previous'), page - 1)] : []),
      to(words.plain('button-page', { page: page + 1, pages }), page),
      ...(page < pages - 1 ? [to(words.plain('button-next'), page + 1)] : []),
    ],
  ];
}

/** In which chat? */
export function requestChatsScreen(
  chats: readonly { peerId: number; title: string; count: number }[],
  words: Wording,
): Screen {
  return {
    text: words.html('requests-which-chat'),
    rows: chats.map(({ peerId, title, count }) => [
      pressButton(
        words.plain('button-chat', { chat: title, count }),
        'requests',
        requestsPlace({ peerId, linkId: null }),
      ),
    ]),
  };
}
