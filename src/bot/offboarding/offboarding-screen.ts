import type { Offboarding } from '../../actions/offboarding.ts';
import { clipped } from '../../domain/plain-text.ts';
import { linkName } from '../links/link-name.ts';
import { wholeList } from '../lists/list-place.ts';
import { pressButton, type Screen } from '../screens/screen.ts';
import type { Wording } from '../words.ts';

const NAME_SHOWN = 40;

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
  const once = (key: string, action: string) => ({
    text: words.plain(key),
    press: { action, uses: 'once', payload } as const,
  });
  const list = { ...wholeList({ mode: 'audit', peerId, text: null }), ofActorId: userId };
  return {
    text: [...lines, '', words.html('offboarding-take-over-means')].join('\n'),
    rows: [
      [once('offboarding-revoke', 'offboarding.revoke'), once('offboarding-take-over', 'offboarding.take')],
      [
        pressButton(words.plain('offboarding-show'), 'list', list),
        pressButton(words.plain('offboarding-keep'), 'offboarding.keep', payload),
      ],
    ],
  };
}
