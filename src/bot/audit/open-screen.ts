import type { Opening, WhoCanGetIn } from '../../actions/audit/who-can-get-in.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { opennessOf } from '../../domain/open-link.ts';
import { clipped } from '../../domain/plain-text.ts';
import type { OpenLinkCursor } from '../../domain/ports/open-link-store.ts';
import { linkName } from '../links/link-name.ts';
import { inPairs, pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';
import { shortMoment, type Reading } from '../screens/moment.ts';
import { refusalInside } from '../screens/error-sentence.ts';
import type { Wording } from '../words.ts';
import { fixesFor } from './fixes.ts';
import { auditMenu, type MenuView } from './menu.ts';
import type { Fix, OpenPlace } from './place.ts';

/** So many fit on a phone's screen together with what else is open, and their buttons. */
export const OPENINGS_PER_PAGE = 4;
const PEOPLE_SHOWN = 5;
const NAME_SHOWN = 24;
const CHAT_SHOWN = 48;
/** With what stands before it in a button of 20. */
const BUTTON_NAME_SHOWN = 16;

export interface OpenView extends MenuView {
  open: WhoCanGetIn;
  place: OpenPlace;
  /** The account that makes the links. */
  account: { userId: number; name: string };
  /** All that make links, in whatever chat. */
  ours: readonly number[];
  /** What just happened, as HTML; first on the screen. */
  headline: string | null;
}

/** "Who can get in right now?": the riskiest first, with what helps. */
export function openScreen(view: OpenView, words: Wording, reading: Reading): Screen {
  const { open, place, headline } = view;
  const { chat, openings, total, full } = open;
  const links = openings.flatMap(({ link }) => link ?? []);
  const people = openings.filter(({ person }) => person !== null).slice(0, PEOPLE_SHOWN);
  const shown = openings.filter(
    ({ person }) => person === null || people.some((each) => each.person === person),
  );
  const first = place.part === 'first';
  const lines = [
    ...(headline === null ? [] : [headline, '']),
    words.html('audit-open-title', { chat: clipped(chat.title, CHAT_SHOWN) }),
    words.html('audit-open-count', { total, full }),
    ...(open.lockedSince === null
      ? []
      : [words.html('audit-open-locked', { at: shortMoment(open.lockedSince, reading, open.now) })]),
    ...(links.length === 0 ? [] : [words.html('times-in', { zone: reading.timeZone })]),
    '',
    ...shown.flatMap((opening) => openingLines(opening, { view, links }, words, reading)),
    ...(first ? unseenLines(view, words) : []),
    ...censusLines(open, words, reading),
  ];
  return {
    text: lines.join('\n').trimEnd(),
    rows: [
      ...linkRows(view, links, words),
      ...pagerRow(view, links, words),
      ...(open.role === 'owner' ? inPairs(people.flatMap((opening) => offboard(opening, open, words))) : []),
      ...(first ? auditMenu(view, words) : [[toTop(place, words)]]),
    ],
  };
}

function openingLines(
  opening: Opening,
  { view, links }: { view: OpenView; links: InviteLink[] },
  words: Wording,
  reading: Reading,
): string[] {
  const { risk, link, person, open } = opening;
  if (risk === 'public-username') {
    return [words.html('audit-open-public', { username: view.open.chat.username ?? '' }), ''];
  }
  if (person !== null) {
    const name = clipped(person.name, NAME_SHOWN) || words.plain('actor-unknown');
    return [words.html(risk === 'bot' ? 'audit-open-bot' : 'audit-open-former', { name, open }), ''];
  }
  if (link === null) return [];
  const number = view.place.number + links.indexOf(link);
  return [
    words.html('audit-open-link', { number, risk, title: linkName(link, words) }),
    ...whoseLine(opening, link, view, words),
    aboutLine(link, view.open.now, words, reading),
    '',
  ];
}

function whoseLine(
  { actorStillAdmin }: Opening,
  link: InviteLink,
  { open, account }: OpenView,
  words: Wording,
): string[] {
  const admin = actorStillAdmin ? 'yes' : 'no';
  if (link.actorId !== null) {
    const actor = clipped(link.actorName ?? words.plain('actor-unknown'), NAME_SHOWN);
    return [words.html('audit-open-whose', { actor, admin })];
  }
  // The account's primary link is nobody's.
  if (link.permanent && link.adminId === account.userId) return [];
  const maker = open.census?.admins.find(({ userId }) => userId === link.adminId)?.name;
  const name = maker ?? (link.adminId === account.userId ? account.name : words.plain('actor-unknown'));
  return [words.html('audit-open-outside', { actor: clipped(name, NAME_SHOWN), admin })];
}

function aboutLine(link: InviteLink, now: Date, words: Wording, reading: Reading): string {
  const { expireDate, usage, usageLimit, requested, requestNeeded, subscriptionPricing } = link;
  const join = requestNeeded
    ? 'approval'
    : subscriptionPricing !== null
      ? 'paid'
      : usageLimit === null
        ? 'anyone'
        : 'few';
  return words.html('audit-open-about', {
    join,
    limit: usageLimit ?? 0,
    ends: expireDate === null ? 'never' : 'later',
    at: expireDate === null ? '' : shortMoment(expireDate, reading, now),
    usage,
    requested,
  });
}

function unseenLines({ open, account }: OpenView, words: Wording): string[] {
  const lines: string[] = [];
  for (const unseen of open.unseen) {
    if (unseen === 'other-admins')
      lines.push(words.html('audit-unseen-other-admins', { account: account.name }));
    if (unseen === 'not-checked') lines.push(words.html('audit-unseen-not-checked'));
    if (unseen === 'bot-account') lines.push(words.html('audit-unseen-bot-account'));
  }
  return [words.html('audit-unseen'), ...lines, words.html('audit-unseen-nobody'), ''];
}

function censusLines({ census, now }: WhoCanGetIn, words: Wording, reading: Reading): string[] {
  if (census === null) return [];
  if (census.finishedAt === null) {
    return [words.html('audit-checking', { done: census.done, total: census.total ?? 0 })];
  }
  const failed =
    census.failed === null
      ? []
      : [words.html('audit-check-failed', { why: refusalInside(census.failed, words) })];
  const at = census.lastWholeAt;
  return [
    ...failed,
    ...(at === null ? [] : [words.html('audit-checked', { at: shortMoment(at, reading, now) })]),
  ];
}

/** A number leads to each link; beside them what helps best. */
function linkRows(
  { open, place, account, ours }: OpenView,
  links: InviteLink[],
  words: Wording,
): ScreenButton[][] {
  if (links.length === 0) return [];
  const numbers = links.map((link, index): ScreenButton => ({
    text: words.plain('button-number', { number: place.number + index }),
    press: { action: 'audit.life', uses: 'many', linkId: link.id, payload: { place } },
  }));
  const can = { accountId: account.userId, ours, others: ownsChat(open, account.userId) };
  const fixes = links.flatMap((link, index) => {
    const [best] = open.role === 'owner' ? fixesFor(link, can) : [];
    if (best === undefined) return [];
    return [fixButton(link, best, place, words.plain(`audit-fix-${best}`, { number: place.number + index }))];
  });
  return [numbers, ...inPairs(fixes)];
}

export function ownsChat({ census }: Pick<WhoCanGetIn, 'census'>, accountId: number): boolean {
  return census !== null && census.accountId === accountId && census.whole;
}

/** What can't be undone is asked first. */
export function fixButton(link: InviteLink, fix: Fix, place: OpenPlace, text: string): ScreenButton {
  if (fix === 'requests') return { text, press: { action: 'link.requests', uses: 'many', linkId: link.id } };
  const asks = fix === 'revoke' || fix === 'replace';
  return {
    text,
    press: {
      action: asks ? 'audit.ask' : 'audit.fix',
      uses: asks ? 'many' : 'once',
      linkId: link.id,
      payload: { fix, place },
    },
  };
}

function offboard({ risk, person }: Opening, { peerId }: WhoCanGetIn, words: Wording): ScreenButton[] {
  if (risk !== 'former-admin' || person === null) return [];
  const name = clipped(person.name, BUTTON_NAME_SHOWN) || words.plain('actor-unknown');
  return [
    pressButton(words.plain('audit-offboard', { name }), 'offboarding', { peerId, userId: person.userId }),
  ];
}

function pagerRow({ open, place }: OpenView, links: InviteLink[], words: Wording): ScreenButton[][] {
  const [first, last] = [links[0], links.at(-1)];
  const { peerId, number } = place;
  const buttons = [
    ...(open.before && first !== undefined
      ? [
          pressButton(words.plain('audit-riskier'), 'audit', {
            peerId,
            part: { before: cursorOf(first, open.now) },
            number: Math.max(1, number - OPENINGS_PER_PAGE),
          }),
        ]
      : []),
    ...(open.after && last !== undefined
      ? [
          pressButton(words.plain('audit-safer'), 'audit', {
            peerId,
            part: { after: cursorOf(last, open.now) },
            number: number + links.length,
          }),
        ]
      : []),
  ];
  return buttons.length === 0 ? [] : [buttons];
}

function cursorOf(link: InviteLink, now: Date): OpenLinkCursor {
  return { openness: opennessOf(link, now) ?? 'limited', linkId: link.id };
}

function toTop({ peerId }: OpenPlace, words: Wording): ScreenButton {
  return pressButton(words.plain('audit-top'), 'audit', { peerId });
}
