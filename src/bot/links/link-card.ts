import { linkState, type InviteLink, type LinkState } from '../../domain/invite-link.ts';
import type { Chat } from '../../domain/peer.ts';
import type { Wording } from '../words.ts';
import { moreRows } from './more.ts';
import type { Screen, ScreenButton } from '../screens/screen.ts';
import { moment, type Reading } from '../screens/moment.ts';
import { settingsLines } from '../screens/settings-lines.ts';

export interface LinkCardView {
  link: InviteLink;
  /** null if the chat is no longer known. */
  chat: Pick<Chat, 'title'> | null;
  /** What just happened, as HTML; first on the card. */
  headline?: string;
  /** Whether the reader is the person who asked for it: others are told who did. */
  own: boolean;
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
    words.html('link-title', { title: link.title ?? words.plain('link-untitled') }),
    words.html('link-chat', { chat: view.chat?.title ?? words.plain('chat-unknown') }),
    '',
    words.html(state === 'revoked' ? 'link-url-dead' : 'link-url', { link: link.link }),
    '',
    words.html('link-state', { state }),
    ...linesThatHold(state, settingsLines(link, words, reading, now)),
    words.html(view.own ? 'link-made' : 'link-made-by', {
      at: moment(link.date, reading),
      actor: link.actorName ?? words.plain('actor-unknown'),
    }),
  ];
  return {
    text: lines.join('\n'),
    rows: state === 'revoked' ? deadRows(view, words) : liveRows(view, state, words),
  };
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
  const toShare = [
    { text: words.plain('button-copy'), copy: link.link },
    { text: words.plain('button-share'), url: shareUrl(link) },
  ];
  return [
    // An expired link helps nobody, but can be given more time.
    ...(state === 'expired' ? [] : [toShare]),
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

function deadRows({ link, successorHidden }: LinkCardView, words: Wording): ScreenButton[][] {
  const history = button('button-history', 'link.history', link, words);
  if (link.replacedBy !== null) {
    if (successorHidden === true) return [[history]];
    const successor = { action: 'link.show', uses: 'many', linkId: link.replacedBy } as const;
    return [[{ text: words.plain('button-successor'), press: successor }, history]];
  }
  return [[button('button-new-like-this', 'link.regenerate', link, words), history]];
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
  const text = [
    words.html(open ? 'confirm-regenerate' : 'confirm-new-like-this', {
      title: link.title ?? words.plain('link-untitled'),
    }),
    '',
    ...settingsLines(link, words, reading, view.now).slice(0, 1),
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
      title: link.title ?? words.plain('link-untitled'),
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
