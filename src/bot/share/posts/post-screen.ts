import { createHash } from 'node:crypto';
import { linkState, type InviteLink } from '../../../domain/invite-link.ts';
import type { Chat } from '../../../domain/peer.ts';
import type { Reading } from '../../screens/moment.ts';
import type { Screen } from '../../screens/screen.ts';
import { escapeHtml, type Wording } from '../../words.ts';
import { publicLines } from '../public-lines.ts';

/** A link as everybody may see it; without the link once it lets nobody in. */
export function postScreen(
  { link, chat, now }: { link: InviteLink; chat: Pick<Chat, 'title'> | null; now: Date },
  words: Wording,
  reading: Reading,
): Screen {
  const title = chat?.title ?? words.plain('chat-unknown');
  const state = linkState(link, now);
  if (state !== 'active') return { text: words.html('post-dead', { chat: title, state }), rows: [] };
  const lines = publicLines(link, words, reading);
  const text = [
    words.html('post-open', { chat: title, link: link.link }),
    ...(lines.length === 0 ? [] : ['', ...lines.map(escapeHtml)]),
  ].join('\n');
  const join = words.plain(link.requestNeeded ? 'post-ask' : 'post-join');
  return { text, rows: [[{ text: join, url: link.link }]] };
}

/** Stands for a screen: two that look the same have the same. */
export function postDigest({ text, rows }: Screen): string {
  return createHash('sha256')
    .update(JSON.stringify([text, rows]))
    .digest('base64url');
}
