import type { LinkListing } from '../../actions/list-links.ts';
import { LINK_STATES, linkState, type InviteLink, type LinkState } from '../../domain/invite-link.ts';
import type { Chat, PeerId } from '../../domain/peer.ts';
import type { Wording } from '../words.ts';
import type { Screen, ScreenButton } from '../screens/screen.ts';
import { shortMoment, type Reading } from '../screens/moment.ts';

export const LINKS_PER_PAGE = 5;

/** Telegram takes a hundred buttons in a message, and ten kilobytes of them. */
export const CHOICES_MAX = 40;

/** Which part of which list; travels as a button's payload. */
export interface ListPlace {
  /** `links`: the person's own. `audit`: everybody's, for the creator. */
  mode: 'links' | 'audit';
  peerId: PeerId;
  state: LinkState | null;
  ofActorId: number | null;
  /** What was searched for, in titles and askers' names. */
  text: string | null;
  page: number;
}

export interface ListView {
  place: ListPlace;
  listing: LinkListing;
  chat: Pick<Chat, 'title'> | null;
  /** Who issued links in the chat: the audit's filter. */
  actors: { actorId: number; name: string; count: number }[];
}

/** Links of a chat, newest first, with filters and pages. */
export function listCard(view: ListView, words: Wording, reading: Reading): Screen {
  const { listing, place } = view;
  const pages = Math.max(1, Math.ceil(listing.total / LINKS_PER_PAGE));
  const heading =
    place.mode === 'links' ? 'links-title' : listing.scope === 'all' ? 'audit-title' : 'audit-title-own';
  const lines = [
    words.html(heading, { chat: view.chat?.title ?? words.plain('chat-unknown'), total: listing.total }),
    ...(place.text === null ? [] : [words.html('list-search', { text: place.text })]),
    words.html('times-in', { zone: reading.timeZone }),
    '',
    ...(listing.links.length === 0
      ? [words.html(isWhole(place) ? 'links-none' : 'links-none-filtered')]
      : listing.links.map((link, index) =>
          linkLines(link, place.page * LINKS_PER_PAGE + index + 1, view, words, reading),
        )),
  ];
  return {
    text: lines.join('\n'),
    rows: [
      ...(listing.links.length === 0 ? [] : [numberRow(listing.links, place, words)]),
      ...pagerRow(place, pages, words),
      ...filterRows(view, words),
      ...(place.text === null
        ? []
        : [[press(words.plain('button-clear-search'), 'list', { ...place, text: null, page: 0 })]]),
      ...(place.mode === 'audit'
        ? auditRows(view, words)
        : [[press(words.plain('button-new-link'), 'link.new')]]),
    ],
  };
}

function isWhole({ state, ofActorId, text }: ListPlace): boolean {
  return state === null && ofActorId === null && text === null;
}

function linkLines(
  link: InviteLink,
  number: number,
  view: ListView,
  words: Wording,
  reading: Reading,
): string {
  return words.html(view.place.mode === 'audit' ? 'audit-line' : 'links-line', {
    number,
    state: linkState(link, view.listing.now),
    title: link.title ?? words.plain('link-untitled'),
    link: link.link,
    usage: link.usage,
    limit: link.usageLimit ?? 0,
    requested: link.requested,
    actor: link.actorName ?? words.plain('actor-unknown'),
    at: shortMoment(link.date, reading, view.listing.now),
    until:
      link.expireDate === null
        ? words.plain('until-never')
        : shortMoment(link.expireDate, reading, view.listing.now),
  });
}

function press(text: string, action: string, payload?: unknown): ScreenButton {
  return { text, press: { action, uses: 'many', payload } };
}

function numberRow(links: InviteLink[], place: ListPlace, words: Wording): ScreenButton[] {
  const action = place.mode === 'audit' ? 'link.history' : 'link.show';
  return links.map((link, index) => ({
    text: words.plain('button-number', { number: place.page * LINKS_PER_PAGE + index + 1 }),
    press: { action, uses: 'many', linkId: link.id },
  }));
}

function pagerRow(place: ListPlace, pages: number, words: Wording): ScreenButton[][] {
  if (pages < 2) return [];
  const to = (page: number) => ({ ...place, page });
  return [
    [
      ...(place.page > 0 ? [press(words.plain('button-newer'), 'list', to(place.page - 1))] : []),
      press(words.plain('button-page', { page: place.page + 1, pages }), 'list', place),
      ...(place.page < pages - 1 ? [press(words.plain('button-older'), 'list', to(place.page + 1))] : []),
    ],
  ];
}

function filterRows({ place, listing }: ListView, words: Wording): ScreenButton[][] {
  const all = Object.values(listing.counts).reduce((sum, count) => sum + count, 0);
  const filter = (state: LinkState | null, count: number): ScreenButton =>
    press(
      words.plain('button-filter', {
        state: state ?? 'all',
        count,
        chosen: state === place.state ? 'yes' : 'no',
      }),
      'list',
      {
        ...place,
        state,
        page: 0,
      },
    );
  if (all === 0) return [];
  const states = LINK_STATES.map((state) => filter(state, listing.counts[state]));
  return [[filter(null, all), ...states.slice(0, 1)], states.slice(1)];
}

function auditRows({ place, listing, actors }: ListView, words: Wording): ScreenButton[][] {
  const chosen = actors.find((actor) => actor.actorId === place.ofActorId);
  const who =
    listing.scope === 'all' && actors.length > 1
      ? [
          press(
            words.plain('button-by', { actor: chosen?.name ?? words.plain('actor-everybody') }),
            'audit.who',
            place,
          ),
        ]
      : [];
  return [[...who, press(words.plain('button-export'), 'audit.export', place)]];
}

/** Whose links should the audit show? */
export function whoCard(view: Pick<ListView, 'place' | 'actors' | 'chat'>, words: Wording): Screen {
  const to = (ofActorId: number | null) => ({ ...view.place, ofActorId, page: 0 });
  return {
    text: words.html('audit-who', { chat: view.chat?.title ?? words.plain('chat-unknown') }),
    rows: [
      [press(words.plain('actor-everybody'), 'list', to(null))],
      ...view.actors
        .slice(0, CHOICES_MAX)
        .map((actor) => [
          press(
            words.plain('button-who', { actor: actor.name, count: actor.count }),
            'list',
            to(actor.actorId),
          ),
        ]),
    ],
  };
}
