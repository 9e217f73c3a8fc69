import type { cameBySame } from '../../actions/audit/find-people.ts';
import { linkName } from '../links/link-name.ts';
import { pressButton, type Screen } from '../screens/screen.ts';
import { shortMoment, type Reading } from '../screens/moment.ts';
import type { Wording } from '../words.ts';
import { backToAudit, nameOf, revokeButton } from './people-screens.ts';

/** What fits on a phone. */
export const SAME_PER_PAGE = 12;

interface SameView {
  same: Awaited<ReturnType<typeof cameBySame>>;
  place: { peerId: number; membershipId: number; before: number | null };
  revocable: boolean;
  now: Date;
}

/** From one person to the link, who asked for it, and everybody else who came by it. */
export function sameScreen(
  { same, place, revocable, now }: SameView,
  words: Wording,
  reading: Reading,
): Screen {
  const { link, stay, others, next, peerId } = same;
  const lines = [
    words.html('same-title', { title: linkName(link, words) }),
    ...(link.actorName === null ? [] : [words.html('person-asker', { asker: link.actorName })]),
    words.html('same-about', { name: nameOf(stay.membership).name }),
    words.html('times-in', { zone: reading.timeZone }),
    '',
    ...(others.length === 0 && place.before === null ? [words.html('same-none')] : []),
    ...others.map((other) =>
      words.html('same-line', {
        ...nameOf(other),
        at: other.joinedAt === null ? '' : shortMoment(other.joinedAt, reading, now),
        left: other.leftAt === null ? 'no' : 'yes',
      }),
    ),
  ];
  const more =
    next === null ? [] : [pressButton(words.plain('people-older'), 'audit.same', { ...place, before: next })];
  const back = pressButton(words.plain('button-back'), 'audit.person', {
    peerId,
    userId: stay.membership.userId,
  });
  return {
    text: lines.join('\n'),
    rows: [
      ...(more.length === 0 ? [] : [more]),
      ...(revocable ? [[revokeButton(peerId, link.id, words)]] : []),
      [back, backToAudit(peerId, words)],
    ],
  };
}
