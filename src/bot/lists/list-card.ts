import type { LinkListing } from '../../actions/list-links.ts';
import type { ListedChat } from '../../actions/listed-chats.ts';
import { LINK_STATES, linkState, type InviteLink, type LinkState } from '../../domain/invite-link.ts';
import { clipped } from '../../domain/plain-text.ts';
import type { ListPart } from '../../domain/ports/link-store.ts';
import type { Chat } from '../../domain/peer.ts';
import type { Wording } from '../words.ts';
import { pickedRows, selectButton, tickBoxes } from '../close-links/pick-buttons.ts';
import { inPairs, pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';
import { shortMoment, type Reading } from '../screens/moment.ts';
import { FIRST_PAGE, type ListPlace } from './list-place.ts';
import { linkName } from '../links/link-name.ts';

/** So many fit on a phone's screen together with their buttons, each with its chat. */
export const LINKS_PER_PAGE = 4;

/** A line of a phone has room for about 38 characters. */
const CHAT_SHOWN = 34;
const NAME_SHOWN = 22;
/** With what stands before it in a button of 20. */
const BUTTON_NAME_SHOWN = 17;

export interface ListView {
  /** Whether the account is a bot, which can't delete links. */
  isBot: boolean;
  place: ListPlace;
  listing: LinkListing;
  /** null for all chats, or one that is no longer known. */
  chat: Pick<Chat, 'title'> | null;
  /** All that there is a list of. */
  chats: Pick<ListedChat, 'peerId' | 'title'>[];
  /** Who issued most links in the chat, at most `CHOICES_MAX`: the audit's filter. */
  actors: { actorId: number; name: string; count: number }[];
}

/** Links of a chat or of all of them, newest first, with filters and pages. */
export function listCard(view: ListView, words: Wording, reading: Reading): Screen {
  const { listing, place } = view;
  const lines = [
    words.html(headingOf(view), {
      chat: view.chat?.title ?? words.plain('chat-unknown'),
      total: listing.total,
      more: listing.counts.more ? 'yes' : 'no',
    }),
    ...(place.text === null ? [] : [words.html('list-search', { text: place.text })]),
    ...(place.picked === null ? [] : [words.html('list-picking', { count: place.picked.length })]),
    words.html('times-in', { zone: reading.timeZone }),
    '',
    ...(listing.links.length === 0
      ? [words.html(emptySentence(view))]
      : listing.links.map((link, index) =>
          linkLines(link, listing.page * LINKS_PER_PAGE + index + 1, view, words, reading),
        )),
  ];
  return {
    text: lines.join('\n').trimEnd(),
    rows: [
      ...numberRows(view, words),
      ...pagerRow(view, words),
      ...filterRows(view, words),
      ...(place.picked === null ? lastRows(view, words) : pickedRows(view, words)),
    ],
  };
}

function headingOf({ place, listing }: ListView): string {
  if (place.mode === 'audit') return listing.scope === 'all' ? 'audit-title' : 'audit-title-own';
  return place.peerId === null ? 'links-title-all' : 'links-title';
}

function emptySentence({ place: { state, ofActorId, text }, listing }: ListView): string {
  if (state !== null || ofActorId !== null || text !== null) return 'links-none-filtered';
  return listing.scope === 'all' ? 'audit-none' : 'links-none';
}

function linkLines(
  link: InviteLink,
  number: number,
  { place, listing, chats }: ListView,
  words: Wording,
  reading: Reading,
): string {
  const { now } = listing;
  const state = linkState(link, now);
  const at = (date: Date): string => shortMoment(date, reading, now);
  const { actorName, date, expireDate, usage, usageLimit, requested } = link;
  const chat = chats.find(({ peerId }) => peerId === link.peerId)?.title ?? words.plain('chat-unknown');
  const actor = clipped(actorName ?? words.plain('actor-unknown'), NAME_SHOWN);
  const lines = [
    words.html('list-link', { number, state, title: linkName(link, words) }),
    ...(place.peerId === null ? [words.html('link-chat', { chat: clipped(chat, CHAT_SHOWN) })] : []),
    place.mode === 'audit'
      ? words.html('list-asked-by', { actor, at: at(date) })
      : words.html('list-link-url', { state, link: link.link }),
    words.html('list-link-use', {
      usage,
      limit: usageLimit ?? 0,
      requested,
      ends: state === 'revoked' || state === 'expired' ? state : expireDate === null ? 'never' : 'later',
      at: expireDate === null ? '' : at(expireDate),
    }),
    '',
  ];
  return lines.join('\n');
}

/** Leads to each link; or ticks it, while they are picked. */
function numberRows(view: ListView, words: Wording): ScreenButton[][] {
  const { listing, place } = view;
  if (listing.links.length === 0) return [];
  const firstNumber = listing.page * LINKS_PER_PAGE + 1;
  if (place.picked !== null) return inPairs(tickBoxes(view, firstNumber, words));
  const press =
    place.mode === 'audit'
      ? ({ action: 'link.history', uses: 'many', payload: place } as const)
      : ({ action: 'link.show', uses: 'many' } as const);
  return [
    listing.links.map((link, index) => ({
      text: words.plain('button-number', { number: firstNumber + index }),
      press: { ...press, linkId: link.id },
    })),
  ];
}

/** From so many pages on there is a way to the oldest links. */
const MANY_PAGES = 3;

function pagerRow({ listing, place }: ListView, words: Wording): ScreenButton[][] {
  const { links, page, pages, counts } = listing;
  const [first, last] = [links[0], links.at(-1)];
  if (pages < 2 || first === undefined || last === undefined) return [];
  const to = (key: string, from: ListPart, page: number): ScreenButton =>
    pressButton(words.plain(key), 'list', { ...place, from, page });
  const pager = [
    ...(page > 0 ? [to('button-newer', { newerThan: first.id }, page - 1)] : []),
    pressButton(words.plain('button-page', { page: page + 1, pages }), 'list', { ...place, page }),
    ...(page < pages - 1 ? [to('button-older', { olderThan: last.id }, page + 1)] : []),
  ];
  const ends = [
    ...(page > 1 ? [to('button-newest', FIRST_PAGE.from, FIRST_PAGE.page)] : []),
    ...(page < pages - 2 && !counts.more ? [to('button-oldest', 'oldest', pages - 1)] : []),
  ];
  if (pages < MANY_PAGES || ends.length === 0) return [pager];
  const all = [...pager, ...ends];
  return all.length <= 3 ? inRows(all) : [pager, ends];
}

/** Three buttons fit next to each other on a phone if none is longer. */
const SHORT_BUTTON = 9;

/** Only states that there are, and only where there is more than one. */
function filterRows({ place, listing }: ListView, words: Wording): ScreenButton[][] {
  const { byState, total, more } = listing.counts;
  const filter = (state: LinkState | null, count: number): ScreenButton =>
    pressButton(
      words.plain('button-filter', {
        state: state ?? 'all',
        count,
        more: more && state === null ? 'yes' : 'no',
        chosen: state === place.state ? 'yes' : 'no',
      }),
      'list',
      { ...place, ...FIRST_PAGE, state },
    );
  const states = LINK_STATES.filter((state) => byState[state] > 0 || state === place.state);
  if (states.length < 2 && place.state === null) return [];
  const filters = [filter(null, total), ...states.map((state) => filter(state, byState[state]))];
  return inRows(filters);
}

function inRows(buttons: ScreenButton[]): ScreenButton[][] {
  const most = buttons.every(({ text }) => text.length <= SHORT_BUTTON) ? 3 : 2;
  const rows: ScreenButton[][] = [];
  for (let first = 0; first < buttons.length; first += most) rows.push(buttons.slice(first, first + most));
  return rows;
}

function lastRows(view: ListView, words: Wording): ScreenButton[][] {
  const { place, listing, chats, actors } = view;
  const clear =
    place.text === null
      ? []
      : [pressButton(words.plain('button-clear-search'), 'list', { ...place, ...FIRST_PAGE, text: null })];
  const others =
    chats.length > 1
      ? [pressButton(words.plain('button-chats', { count: chats.length }), 'list.chats', place)]
      : [];
  const select = listing.total > 0 ? [selectButton(place, words)] : [];
  if (place.mode === 'links') {
    const more = pressButton(words.plain('button-new-link'), 'link.new');
    return [clear, ...inPairs([...others, ...select, more])].filter(isFilled);
  }
  const who =
    listing.scope === 'all' && (actors.length > 1 || place.ofActorId !== null)
      ? [pressButton(words.plain('button-by', { actor: chosenActor(view, words) }), 'audit.who', place)]
      : [];
  const file = pressButton(words.plain('button-export'), 'audit.export', place);
  const all = place.state === 'revoked' && listing.scope === 'all' && listing.total > 0 && !view.isBot;
  const gone = all ? [pressButton(words.plain('button-delete-revoked'), 'revoked.delete', place)] : [];
  const back =
    place.peerId !== null && listing.scope === 'all'
      ? [pressButton(words.plain('audit-back'), 'audit.open', { peerId: place.peerId })]
      : [];
  return [clear, ...inPairs([...who, ...others, ...select, ...gone, file, ...back])].filter(isFilled);
}

function isFilled(row: ScreenButton[]): boolean {
  return row.length > 0;
}

/** One who is no longer among those who asked for most is known by their links. */
function chosenActor({ place, listing, actors }: ListView, words: Wording): string {
  if (place.ofActorId === null) return words.plain('actor-everybody');
  const chosen = actors.find((actor) => actor.actorId === place.ofActorId);
  const name = chosen?.name ?? listing.links[0]?.actorName ?? words.plain('actor-unknown');
  return clipped(name, BUTTON_NAME_SHOWN);
}
