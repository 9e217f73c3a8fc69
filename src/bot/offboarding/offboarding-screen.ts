import type { Offboarding } from '../../actions/offboarding.ts';
import { clipped } from '../../domain/plain-text.ts';
import { nameLines } from '../close-links/preview-card.ts';
import { linkName } from '../links/link-name.ts';
import { wholeList } from '../lists/list-place.ts';
import { pressButton, type Screen } from '../screens/screen.ts';
import type { Wording } from '../words.ts';

const NAME_SHOWN = 40;

/** Whether to revoke them. @param offboarding with as many links as are revoked at once. */
export function confirmOffboardingScreen(
  { peerId, userId, name, links, count }: Offboarding,
  chat: string,
  words: Wording,
): Screen {
  const payload = { peerId, userId };
  const usage = links.reduce((sum, link) => sum + link.usage, 0);
  const lines = [
    words.html('offboarding-lost', { name, chat }),
    '',
    words.html('close-question', { chat, count: links.length, usage }),
    '',
    ...nameLines(links, words),
    ...(count > links.length ? ['', words.html('close-more', { count: links.length })] : []),
  ];
  return {
    text: lines.join('\n'),
    rows: [
      [
        {
          text: words.plain('close-yes', { count: links.length }),
          press: { action: 'offboarding.revoke.yes', uses: 'once', payload },
        },
      ],
      [pressButton(words.plain('button-back'), 'offboarding', payload)],
    ],
  };
}

/** Whose links are still open, and what to do with them. */
export function offboardingScreen(
  { peerId, userId, name, links, count }: Offboarding,
  chat: string,
  words: Wording,
): Screen {
  const payload = { peerId, userId };
  const lines = [
    words.html('offboarding-lost', { name, chat }),
    words.html('offboarding-open', { count }),
    ...links.map((link) => words.html('close-name', { name: clipped(linkName(link, words), NAME_SHOWN) })),
    ...(count > links.length ? [words.html('history-more', { count: count - links.length })] : []),
  ];
  if (count === 0) return { text: lines.join('\n'), rows: [] };
  const take = { action: 'offboarding.take', uses: 'once', payload } as const;
  const list = { ...wholeList({ mode: 'audit', peerId, text: null }), ofActorId: userId };
  return {
    text: [...lines, '', words.html('offboarding-take-over-means')].join('\n'),
    rows: [
      [
        pressButton(words.plain('offboarding-revoke'), 'offboarding.revoke', payload),
        { text: words.plain('offboarding-take-over'), press: take },
      ],
      [
        pressButton(words.plain('offboarding-show'), 'list', list),
        pressButton(words.plain('offboarding-keep'), 'offboarding.keep', payload),
      ],
    ],
  };
}
