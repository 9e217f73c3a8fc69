import { linkState, type InviteLink, type LinkState } from '../../domain/invite-link.ts';
import type { Chat } from '../../domain/peer.ts';
import type { Wording } from '../words.ts';
import type { LinkMaker } from './link-maker.ts';
import { moreRows } from './more.ts';
import { ruleLines, type ShownRule } from '../requests/shown-rule.ts';
import type { Screen, ScreenButton } from '../screens/screen.ts';
import { moment, shortMoment, type Reading } from '../screens/moment.ts';
import { settingsLines } from '../screens/settings-lines.ts';
import { linkName } from './link-name.ts';

export interface LinkCardView {
  link: InviteLink;
  /** null if the chat is no longer known. */
  chat: Pick<Chat, 'title'> | null;
  /** What just happened, as HTML; first on the card. */
  headline?: string;
  /** Whether the reader is the person who asked for it: others are told who did. */
  own: boolean;
  /** Who made it, where that is somebody whose links the account can't change; else null. */
  maker: LinkMaker | null;
  /** What is done by itself with those who ask by it; null or absent for nothing. */
  rule?: ShownRule | null;
  /** Whether the account is a bot, which can't delete links. */
  isBot: boolean;
  /** Whether the link that replaced it is not the reader's to see. */
  successorHidden?: boolean;
  now: Date;
}

/** The link, its settings in words, and what can be done with it. */
export function linkCard(view: LinkCardView, words: Wording, reading: Reading): Screen {
  const { link, now } = view;
  const state = linkState(link, now);
  const lines = [
    ...(view.headline === undefined ? [] : [view.headline, '']),
    words.html('link-title', { title: linkName(link, words) }),
    words.html('link-chat', { chat: view.chat?.title ?? words.plain('chat-unknown') }),
    '',
    words.html(state === 'revoked' ? 'link-url-dead' : 'link-url', { link: link.link }),
    '',
    words.html(link.deleted ? 'link-state-deleted' : 'link-state', { state }),
    ...linesThatHold(state, settingsLines(link, words, reading, now)),
    ...(state === 'active' ? ruleLines(view.rule ?? null, words) : []),
    words.html(madeKey(view), {
      at: moment(link.date, reading),
      actor: link.actorName ?? words.plain('actor-unknown'),
    }),
    ...asOf(link, state, now, words, reading),
    ...(link.permanent && state !== 'revoked' ? ['', words.html('primary-about')] : []),
    ...makerLines(view, words),
  ];
  return { text: lines.join('\n'), rows: rowsOf(view, state, words) };
}

/** So old a count is told with its time. */
const FRESH_MS = 60_000;

/** As of when its numbers are: not where they can't change, nor on the card of a link that was just made. */
function asOf(
  { date, lastSeenAt }: InviteLink,
  state: LinkState,
  now: Date,
  words: Wording,
  reading: Reading,
): string[] {
  const fresh = lastSeenAt.getTime() - date.getTime() < FRESH_MS;
  if (fresh || (state !== 'active' && state !== 'used-up')) return [];
  return [words.html('link-as-of', { at: shortMoment(lastSeenAt, reading, now) })];
}

/** Of a link that nobody asked us for there is nobody to name. */
function madeKey({ own, link }: LinkCardView): string {
  return own || link.actorId === null ? 'link-made' : 'link-made-by';
}

/** Whose it is and who can change it, where the account can't. */
function makerLines({ maker, link }: LinkCardView, words: Wording): string[] {
  if (maker === null || link.revoked) return [];
  const name = maker.name ?? words.plain('actor-unknown');
  return ['', words.html(maker.kind === 'account' ? 'link-of-account' : 'link-of-other', { name })];
}

/** What can't work is not offered. */
function rowsOf(view: LinkCardView, state: LinkState, words: Wording): ScreenButton[][] {
  if (view.maker !== null) return foreignRows(view, state, words);
  if (state === 'revoked') return deadRows(view, words);
  return view.link.permanent ? primaryRows(view.link, words) : liveRows(view, state, words);
}

function foreignRows({ link }: LinkCardView, state: LinkState, words: Wording): ScreenButton[][] {
  const open = state === 'active' || state === 'used-up';
  return [...(open ? [shareRow(link, words)] : []), lookRow(link, words)];
}

/** The one link that is only ever replaced, and takes nothing but approval. */
function primaryRows(link: InviteLink, words: Wording): ScreenButton[][] {
  return [
    shareRow(link, words),
    ...requestsRow(link, words),
    [
      button('button-replace', 'primary.replace', link, words),
      button(
        link.requestNeeded ? 'button-approval-off' : 'button-approval-on',
        'primary.approval',
        link,
        words,
      ),
    ],
    lookRow(link, words),
  ];
}

/** What can be looked at, whatever can be changed. */
function lookRow(link: InviteLink, words: Wording): ScreenButton[] {
  return [
    button('button-history', 'link.history', link, words),
    button('button-joined', 'joined', link, words),
  ];
}

/** Somebody waits. */
function requestsRow(link: InviteLink, words: Wording): ScreenButton[][] {
  if (link.requested === 0) return [];
  const text = words.plain('button-requests', { count: link.requested });
  return [[{ text, press: { action: 'link.requests', uses: 'many', linkId: link.id } }]];
}

function shareRow(link: InviteLink, words: Wording): ScreenButton[] {
  return [
    { text: words.plain('button-copy'), copy: link.link },
    { text: words.plain('button-share'), url: shareUrl(link) },
  ];
}

/** A link that lets nobody in doesn't say who can join and how. */
function linesThatHold(state: LinkState, [expiry = '', usage = '', join = '']: string[]): string[] {
  switch (state) {
    case 'active':
      return [expiry, usage, join];
    case 'expired':
    case 'used-up':
      return [expiry, usage];
    case 'revoked':
      return [usage];
  }
}

function liveRows(view: LinkCardView, state: LinkState, words: Wording): ScreenButton[][] {
  const { link } = view;
  return [
    // An expired link helps nobody, but can be given more time.
    ...(state === 'expired' ? [] : [shareRow(link, words)]),
    ...requestsRow(link, words),
    [
      button('button-edit', 'link.edit', link, words),
      button('button-regenerate', 'link.regenerate', link, words),
    ],
    [
      button('button-revoke', 'link.revoke', link, words),
      button('button-history', 'link.history', link, words),
    ],
    [
      button('button-another', 'link.another', link, words),
      ...(moreRows(view, words).length === 0 ? [] : [button('button-more', 'link.more', link, words)]),
    ],
  ];
}

function deadRows({ link, successorHidden, isBot }: LinkCardView, words: Wording): ScreenButton[][] {
  const remove = link.deleted || isBot ? [] : [[button('button-delete', 'link.delete', link, words)]];
  return [...nextRows(link, successorHidden === true, words), lookRow(link, words), ...remove];
}

/** What takes a revoked link's place, or could. */
function nextRows(link: InviteLink, successorHidden: boolean, words: Wording): ScreenButton[][] {
  if (link.replacedBy === null) {
    return link.permanent ? [] : [[button('button-new-like-this', 'link.regenerate', link, words)]];
  }
  if (successorHidden) return [];
  const successor = { action: 'link.show', uses: 'many', linkId: link.replacedBy } as const;
  return [[{ text: words.plain('button-successor'), press: successor }]];
}

function button(key: string, action: string, link: InviteLink, words: Wording): ScreenButton {
  return { text: words.plain(key), press: { action, uses: 'many', linkId: link.id } };
}

/** Without the title: only admins see that. */
function shareUrl(link: InviteLink): string {
  return `https://t.me/share/url?${new URLSearchParams({ url: link.link }).toString()}`;
}

/** The card with everything else that can be done with the link. */
export function moreCard(view: LinkCardView, words: Wording, reading: Reading): Screen {
  const back = button('button-back', 'link.back', view.link, words);
  return { text: linkCard(view, words, reading).text, rows: [...moreRows(view, words), [back]] };
}

/** Asked once before anything that people outside will notice. */
export function confirmRegenerateCard(view: LinkCardView, words: Wording, reading: Reading): Screen {
  const { link } = view;
  const act = (action: string) => ({ action, uses: 'once', linkId: link.id }) as const;
  const open = !link.revoked;
  const [expiry = '', , join = ''] = settingsLines(link, words, reading, view.now);
  const text = [
    words.html(open ? 'confirm-regenerate' : 'confirm-new-like-this', {
      title: linkName(link, words),
    }),
    '',
    link.subscriptionPricing === null ? expiry : join,
  ].join('\n');
  return {
    text,
    rows: [
      [
        {
          text: words.plain(open ? 'button-regenerate-yes' : 'button-new-like-this-yes'),
          press: act('link.regenerate.yes'),
        },
      ],
      ...(open
        ? [[{ text: words.plain('button-regenerate-leaked'), press: act('link.regenerate.leaked') }]]
        : []),
      [button('button-change-settings', 'link.regenerate.change', link, words)],
      [button('button-keep', 'link.back', link, words)],
    ],
  };
}

export function confirmRevokeCard(view: LinkCardView, words: Wording): Screen {
  const { link } = view;
  return {
    text: words.html('confirm-revoke', {
      title: linkName(link, words),
      usage: link.usage,
    }),
    rows: [
      [
        {
          text: words.plain('button-revoke-yes'),
          press: { action: 'link.revoke.yes', uses: 'once', linkId: link.id },
        },
      ],
      [button('button-keep', 'link.back', link, words)],
    ],
  };
}
