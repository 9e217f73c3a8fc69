import type { LinkListing } from '../../actions/list-links.ts';
import { LINK_STATES, linkState, type InviteLink, type LinkState } from '../../domain/invite-link.ts';
import type { ListPart } from '../../domain/ports/link-store.ts';
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
  /** Next to which link the page begins; the number only says how far that is from the newest. */
  from: ListPart;
  page: number;
}

/** The beginning of a list. */
export const FIRST_PAGE = { from: 'newest', page: 0 } as const;

export interface ListView {
  place: ListPlace;
  listing: LinkListing;
  chat: Pick<Chat, 'title'> | null;
  /** Who issued most links in the chat, at most `CHOICES_MAX`: the audit's filter. */
  actors: { actorId: number; name: string; count: number }[];
}

/** Links of a chat, newest first, with filters and pages. */
export function listCard(view: ListView, words: Wording, reading: Reading): Screen {
  const { listing, place } = view;
  const heading =
    place.mode === 'links' ? 'links-title' : listing.scope === 'all' ? 'audit-title' : 'audit-title-own';
  const lines = [
    words.html(heading, {
      chat: view.chat?.title ?? words.plain('chat-unknown'),
      total: listing.total,
      more: listing.counts.more ? 'yes' : 'no',
    }),
    ...(place.text === null ? [] : [words.html('list-search', { text: place.text })]),
    words.html('times-in', { zone: reading.timeZone }),
    '',
    ...(listing.links.length === 0
      ? [words.html(isWhole(place) ? 'links-none' : 'links-none-filtered')]
      : listing.links.map((link, index) =>
          linkLines(link, listing.page * LINKS_PER_PAGE + index + 1, view, words, reading),
        )),
  ];
  return {
    text: lines.join('\n'),
    rows: [
      ...(listing.links.length === 0 ? [] : [numberRow(view, words)]),
      ...pagerRow(view, words),
      ...filterRows(view, words),
      ...(place.text === null
        ? []
        : [[press(words.plain('button-clear-search'), 'list', { ...place, ...FIRST_PAGE, text: null })]]),
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

function numberRow({ listing, place }: ListView, words: Wording): ScreenButton[] {
  const action = place.mode === 'audit' ? 'link.history' : 'link.show';
  return listing.links.map((link, index) => ({
    text: words.plain('button-number', { number: listing.page * LINKS_PER_PAGE + index + 1 }),
    press: { action, uses: 'many', linkId: link.id },
  }));
}

/** From so many pages on there is a way to the oldest links. */
const MANY_PAGES = 3;

function pagerRow({ listing, place }: ListView, words: Wording): ScreenButton[][] {
  const { links, page, pages, counts } = listing;
  const [first, last] = [links[0], links.at(-1)];
  if (pages < 2 || first === undefined || last === undefined) return [];
  const to = (from: ListPart, page: number): ListPlace => ({ ...place, from, page });
  const newer = to({ newerThan: first.id }, page - 1);
  const older = to({ olderThan: last.id }, page + 1);
  const pager = [
    ...(page > 0 ? [press(words.plain('button-newer'), 'list', newer)] : []),
    press(words.plain('button-page', { page: page + 1, pages }), 'list', { ...place, page }),
    ...(page < pages - 1 ? [press(words.plain('button-older'), 'list', older)] : []),
  ];
  const ends = [
    ...(page > 1 ? [press(words.plain('button-newest'), 'list', { ...place, ...FIRST_PAGE })] : []),
    ...(page < pages - 2 && !counts.more
      ? [press(words.plain('button-oldest'), 'list', to('oldest', pages - 1))]
      : []),
  ];
  return pages < MANY_PAGES || ends.length === 0 ? [pager] : [pager, ends];
}

function filterRows({ place, listing }: ListView, words: Wording): ScreenButton[][] {
  const { byState, total, more } = listing.counts;
  const filter = (state: LinkState | null, count: number): ScreenButton =>
    press(
      words.plain('button-filter', {
        state: state ?? 'all',
        count,
        more: more && state === null ? 'yes' : 'no',
        chosen: state === place.state ? 'yes' : 'no',
      }),
      'list',
      {
        ...place,
        ...FIRST_PAGE,
        state,
      },
    );
  if (total === 0) return [];
  const states = LINK_STATES.map((state) => filter(state, byState[state]));
  return [[filter(null, total), ...states.slice(0, 1)], states.slice(1)];
}

function auditRows(view: ListView, words: Wording): ScreenButton[][] {
  const { place, listing, actors } = view;
  const who =
    listing.scope === 'all' && actors.length > 1
      ? [press(words.plain('button-by', { actor: chosenActor(view, words) }), 'audit.who', place)]
      : [];
  return [[...who, press(words.plain('button-export'), 'audit.export', place)]];
}

/** One who is no longer among those who asked for most is known by their links. */
function chosenActor({ place, listing, actors }: ListView, words: Wording): string {
  if (place.ofActorId === null) return words.plain('actor-everybody');
  const chosen = actors.find((actor) => actor.actorId === place.ofActorId);
  return chosen?.name ?? listing.links[0]?.actorName ?? words.plain('actor-unknown');
}

/** Whose links should the audit show? */
export function whoCard(view: Pick<ListView, 'place' | 'actors' | 'chat'>, words: Wording): Screen {
  const to = (ofActorId: number | null) => ({ ...view.place, ...FIRST_PAGE, ofActorId });
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
