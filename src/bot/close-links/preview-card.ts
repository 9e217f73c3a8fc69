import type { ClosableLinks } from '../../actions/closable-links.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { clipped } from '../../domain/plain-text.ts';
import { linkName } from '../links/link-name.ts';
import type { ListPlace } from '../lists/list-place.ts';
import { pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';
import type { Wording } from '../words.ts';

export interface Preview {
  links: ClosableLinks;
  /** Where the reader came from. */
  place: ListPlace;
  chatTitle: string | null;
  /** Whether the account is a bot, which can't delete links. */
  isBot: boolean;
}

/** More are only counted: they have to fit on a phone. */
const NAMES_SHOWN = 6;
const NAME_SHOWN = 30;

/** What would be closed, and what would not, before anything is. */
export function previewCard({ links, place, chatTitle, isBot }: Preview, words: Wording): Screen {
  const { open, revoked, others, more } = links;
  const chat = chatTitle ?? words.plain('chat-unknown');
  const concerned = open.length > 0 ? open : revoked;
  const usage = open.reduce((sum, link) => sum + link.usage, 0);
  const question =
    open.length > 0
      ? words.html('close-question', { chat, count: open.length, usage })
      : revoked.length > 0 && !isBot
        ? words.html('close-delete-question', { chat, count: revoked.length })
        : words.html('close-nothing', { chat });
  const lines = [
    question,
    '',
    ...nameLines(concerned, words),
    ...(open.length > 0 && revoked.length > 0
      ? ['', words.html('close-revoked', { count: revoked.length })]
      : []),
    ...(others > 0 ? ['', words.html('close-others', { count: others })] : []),
    ...(more ? ['', words.html('close-more', { count: open.length + revoked.length + others })] : []),
  ];
  return {
    text: lines.join('\n').trimEnd(),
    rows: [...yesRows(links, isBot, words), [pressButton(words.plain('button-back'), 'list', place)]],
  };
}

export function nameLines(links: readonly InviteLink[], words: Wording): string[] {
  const names = links
    .slice(0, NAMES_SHOWN)
    .map((link) => words.html('close-name', { name: clipped(linkName(link, words), NAME_SHOWN) }));
  const left = links.length - names.length;
  return left > 0 ? [...names, words.html('history-more', { count: left })] : names;
}

function yesRows({ peerId, open, revoked }: ClosableLinks, isBot: boolean, words: Wording): ScreenButton[][] {
  const row = (text: string, kind: 'revoke' | 'delete', links: readonly InviteLink[]): ScreenButton[] => [
    {
      text,
      press: {
        action: 'close.yes',
        uses: 'once',
        payload: { kind, peerId, linkIds: links.map(({ id }) => id) },
      },
    },
  ];
  if (open.length > 0) {
    return [
      row(words.plain('close-yes', { count: open.length }), 'revoke', open),
      ...(isBot ? [] : [row(words.plain('close-delete-too'), 'delete', [...open, ...revoked])]),
    ];
  }
  if (revoked.length === 0 || isBot) return [];
  return [row(words.plain('close-delete-yes', { count: revoked.length }), 'delete', revoked)];
}
