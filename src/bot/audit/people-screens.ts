import { STAYS_SHOWN, type PeopleFound, type Stay } from '../../actions/audit/find-people.ts';
import type { Membership } from '../../domain/membership.ts';
import type { PeerId } from '../../domain/peer.ts';
import { clipped } from '../../domain/plain-text.ts';
import { linkName } from '../links/link-name.ts';
import { pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';
import { shortMoment, type Reading } from '../screens/moment.ts';
import type { Wording } from '../words.ts';

/** What fits on a phone. */
export const PEOPLE_PER_PAGE = 6;
const NAME_SHOWN = 28;
const TITLE_SHOWN = 24;
const CHAT_SHOWN = 48;

/** What somebody looks for; travels as a button's payload. */
export interface PeoplePlace {
  peerId: PeerId;
  text: string | null;
  before: number | null;
}

/** Asks for a name; what is sent next is looked for. */
export function askForPersonScreen(peerId: PeerId, title: string | null, words: Wording): Screen {
  return {
    text: [
      words.html('people-title', { chat: clipped(title ?? words.plain('chat-unknown'), CHAT_SHOWN) }),
      '',
      words.html('people-ask'),
    ].join('\n'),
    rows: [[backToAudit(peerId, words)]],
  };
}

/** Several people who fit, newest first; a number leads to each. */
export function peopleScreen(
  { found, place, now }: { found: PeopleFound; place: PeoplePlace; now: Date },
  words: Wording,
  reading: Reading,
): Screen {
  const { people, chat, next, peerId } = found;
  const title = clipped(chat?.title ?? words.plain('chat-unknown'), CHAT_SHOWN);
  const lines = [
    words.html('people-title', { chat: title }),
    place.text === null ? words.html('people-newest') : words.html('people-found', { text: place.text }),
    words.html('times-in', { zone: reading.timeZone }),
    '',
    ...(people.length === 0 ? [words.html('people-none')] : []),
    ...people.map((stay, index) => foundLine(stay, index + 1, now, words, reading)),
  ];
  const numbers = people.map(({ membership: { userId } }, index) =>
    pressButton(words.plain('button-number', { number: index + 1 }), 'audit.person', { peerId, userId }),
  );
  const pager = [
    ...(place.before === null
      ? []
      : [pressButton(words.plain('people-newest-first'), 'audit.people.page', { ...place, before: null })]),
    ...(next === null
      ? []
      : [pressButton(words.plain('people-older'), 'audit.people.page', { ...place, before: next })]),
  ];
  return {
    text: lines.join('\n'),
    rows: [numbers, pager, lastRow(peerId, words)].filter((row) => row.length > 0),
  };
}

/** How somebody came, each time, and by whom. */
export function personScreen(
  person: {
    peerId: PeerId;
    stays: readonly [Stay, ...Stay[]];
    title: string | null;
    owner: boolean;
    now: Date;
  },
  words: Wording,
  reading: Reading,
): Screen {
  const { peerId, stays, now, owner } = person;
  const [last, ...earlier] = stays;
  const { membership, link } = last;
  const chat = clipped(person.title ?? words.plain('chat-unknown'), CHAT_SHOWN);
  const lines = [
    words.html('person-title', nameOf(membership)),
    words.html('link-chat', { chat }),
    words.html('times-in', { zone: reading.timeZone }),
    '',
    ...stayLines(last, now, words, reading),
    ...(earlier.length === 0 ? [] : ['', words.html('person-earlier')]),
    ...earlier.slice(0, STAYS_SHOWN - 1).flatMap((stay) => stayLines(stay, now, words, reading)),
  ];
  const same: ScreenButton[] =
    link === null
      ? []
      : [
          pressButton(words.plain('person-same'), 'audit.same', {
            peerId,
            membershipId: membership.id,
            before: null,
          }),
          {
            text: words.plain('person-link'),
            press: { action: 'audit.life', uses: 'many', linkId: link.id, payload: { place: { peerId } } },
          },
        ];
  const revoke: ScreenButton[][] =
    link === null || !owner || link.revoked || link.permanent ? [] : [[revokeButton(peerId, link.id, words)]];
  return {
    text: lines.join('\n'),
    rows: [same, ...revoke, lastRow(peerId, words)].filter((row) => row.length > 0),
  };
}

/** Leads to the question whether to. */
export function revokeButton(peerId: PeerId, linkId: string, words: Wording): ScreenButton {
  const payload = { fix: 'revoke', place: { peerId } };
  return { text: words.plain('same-revoke'), press: { action: 'audit.ask', uses: 'many', linkId, payload } };
}

export function nameOf({ name, username, userId }: Pick<Membership, 'name' | 'username' | 'userId'>): {
  name: string;
  hasUsername: 'yes' | 'no';
  username: string;
} {
  return {
    name: clipped(name, NAME_SHOWN) || String(userId),
    hasUsername: username === null ? 'no' : 'yes',
    username: username ?? '',
  };
}

function foundLine(
  { membership, link }: Stay,
  number: number,
  now: Date,
  words: Wording,
  reading: Reading,
): string {
  const { joinedAt, leftAt } = membership;
  return words.html('people-line', {
    number,
    ...nameOf(membership),
    known: joinedAt === null ? 'no' : 'yes',
    at: joinedAt === null ? '' : shortMoment(joinedAt, reading, now),
    hasLink: link === null ? 'no' : 'yes',
    title: link === null ? '' : clipped(linkName(link, words), TITLE_SHOWN),
    left: leftAt === null ? 'no' : 'yes',
  });
}

function stayLines({ membership, link }: Stay, now: Date, words: Wording, reading: Reading): string[] {
  const { joinedAt, leftAt, way, approvedBy, addedBy, removedBy, leftExactly } = membership;
  const at = (date: Date): string => shortMoment(date, reading, now);
  const named = (name: string): { name: string } => ({ name: clipped(name, NAME_SHOWN) });
  const came =
    joinedAt === null
      ? words.html('person-before')
      : words.html('person-came', {
          way,
          at: at(joinedAt),
          hasLink: link === null ? 'no' : 'yes',
          title: link === null ? '' : linkName(link, words),
        });
  const left =
    leftAt === null
      ? words.html('person-inside')
      : removedBy !== null
        ? words.html('person-removed', { at: at(leftAt), ...named(removedBy.name) })
        : words.html(leftExactly ? 'person-left' : 'person-left-by', { at: at(leftAt) });
  return [
    came,
    ...(link === null || link.actorName === null
      ? []
      : [words.html('person-asker', { asker: clipped(link.actorName, NAME_SHOWN) })]),
    ...(approvedBy === null ? [] : [words.html('person-approved', named(approvedBy.name))]),
    ...(addedBy === null ? [] : [words.html('person-added', named(addedBy.name))]),
    ...(joinedAt === null ? [] : [words.html('person-sure', { certainty: sureOf(membership) })]),
    left,
  ];
}

function sureOf({ certainty, way }: Membership): string {
  if (certainty !== 'certain') return certainty;
  return way === 'link' || way === 'request' ? 'certain' : 'certain-way';
}

export function backToAudit(peerId: PeerId, words: Wording): ScreenButton {
  return pressButton(words.plain('audit-back'), 'audit', { peerId });
}

function lastRow(peerId: PeerId, words: Wording): ScreenButton[] {
  return [pressButton(words.plain('people-again'), 'audit.people', { peerId }), backToAudit(peerId, words)];
}
