import type { InviteLink } from '../../domain/invite-link.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { Press, Screen, ScreenButton } from '../screens/screen.ts';
import type { Wording } from '../words.ts';

/** For a chat in which Telegram has made the account none so far. */
export function noPrimaryCard(peerId: PeerId, title: string | null, words: Wording): Screen {
  const press: Press = { action: 'primary.make', uses: 'once', payload: { peerId } };
  return {
    text: words.html('primary-none', { chat: title ?? words.plain('chat-unknown') }),
    rows: [[{ text: words.plain('primary-make'), press }]],
  };
}

/** Asked before everybody who has the link finds it closed. */
export function replaceCard(link: InviteLink, title: string | null, words: Wording): Screen {
  const yes = once('primary-replace-yes', { action: 'primary.replace.yes' }, link, words);
  const approval = once('primary-replace-approval', { action: 'primary.replace.approval' }, link, words);
  return {
    text: words.html('primary-confirm', { chat: title ?? words.plain('chat-unknown'), usage: link.usage }),
    rows: [[yes], ...(link.requestNeeded ? [] : [[approval]]), [keep(link, words)]],
  };
}

/** What it is now, and what it will be. */
export function approvalCard(link: InviteLink, title: string | null, words: Wording): Screen {
  const chat = title ?? words.plain('chat-unknown');
  const press = { action: 'primary.approval.yes', payload: !link.requestNeeded };
  const [text, yes] = link.requestNeeded
    ? [words.html('primary-approval-off', { chat }), 'primary-approval-off-yes']
    : [words.html('primary-approval-on', { chat }), 'primary-approval-on-yes'];
  return { text, rows: [[once(yes, press, link, words)], [keep(link, words)]] };
}

function once(
  key: string,
  press: Pick<Press, 'action' | 'payload'>,
  link: InviteLink,
  words: Wording,
): ScreenButton {
  return { text: words.plain(key), press: { ...press, uses: 'once', linkId: link.id } };
}

function keep(link: InviteLink, words: Wording): ScreenButton {
  return { text: words.plain('button-keep'), press: { action: 'link.back', uses: 'many', linkId: link.id } };
}
