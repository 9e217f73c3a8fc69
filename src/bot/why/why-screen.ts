import type { SoughtPerson, WhyNot } from '../../actions/why-not.ts';
import { clipped } from '../../domain/plain-text.ts';
import { linkName } from '../links/link-name.ts';
import { whoAsks } from '../requests/request-lines.ts';
import { priceText } from '../screens/price.ts';
import { shortMoment, type Reading } from '../screens/moment.ts';
import { pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';
import type { Wording } from '../words.ts';

const CHAT_SHOWN = 64;
const NAME_SHOWN = 28;

/** What stands between somebody and a chat, the fix for each as a button, and the question who it is. */
export function whyScreen(why: WhyNot, now: Date, words: Wording, reading: Reading): Screen {
  const { link, chat, people } = why;
  const [person, ...others] = people ?? [];
  const one = person !== undefined && others.length === 0 ? person : null;
  const answer =
    people === null || one !== null
      ? [...(one === null ? [] : personLines(one, now, words, reading)), ...linkLines(why, one, words)]
      : [words.html(others.length > 0 ? 'why-several' : 'why-nobody')];
  return {
    text: [
      words.html('why-title', { title: linkName(link, words) }),
      words.html('link-chat', { chat: clipped(chat?.title ?? words.plain('chat-unknown'), CHAT_SHOWN) }),
      ...(one === null ? [] : [words.html('why-about', { who: whoAsks(one) })]),
      '',
      ...answer,
      ...(people === null ? ['', words.html('why-who')] : []),
    ].join('\n'),
    rows: [
      ...(one === null
        ? others.length > 0
          ? choiceRows(people ?? [], link.id)
          : []
        : personRows(one, why, words)),
      ...(people === null || one !== null ? linkRows(why, words) : []),
      [
        ...(people === null ? [] : [about('button-why-other', 'why', link.id, words)]),
        about('button-back', 'link.back', link.id, words),
      ],
    ],
  };
}

function personLines(person: SoughtPerson, now: Date, words: Wording, reading: Reading): string[] {
  const { standing, bannedBy, request, leftAt } = person;
  if (standing === 'inside') return [words.html('why-inside')];
  const lines: string[] = [];
  if (standing === 'banned') {
    lines.push(
      words.html('why-banned', {
        known: bannedBy === null ? 'no' : 'yes',
        by: clipped(bannedBy ?? '', NAME_SHOWN),
      }),
    );
  }
  if (request?.state === 'waiting') {
    lines.push(words.html('why-waiting', { at: shortMoment(request.date, reading, now) }));
  }
  if (request?.state === 'declined') {
    const by = request.decidedBy;
    lines.push(
      words.html('why-declined', {
        known: by === null ? 'no' : 'yes',
        by: clipped(by?.name ?? '', NAME_SHOWN),
      }),
    );
  }
  if (leftAt !== null && standing !== 'banned') {
    lines.push(words.html('why-left', { at: shortMoment(leftAt, reading, now) }));
  }
  if (standing === null) lines.push(words.html('why-group'));
  return lines;
}

/** Of the link. Somebody who is in needs none. */
function linkLines({ link, state, locked }: WhyNot, person: SoughtPerson | null, words: Wording): string[] {
  if (person?.standing === 'inside') return [];
  const lines = [words.html('why-link', { state, limit: link.usageLimit ?? 0 })];
  if (state === 'active' && link.subscriptionPricing !== null) {
    lines.push(words.html('why-paid', { price: priceText(link.subscriptionPricing, words) }));
  }
  const waits = person?.request?.state === 'waiting';
  if (state === 'active' && link.requestNeeded && !waits) lines.push(words.html('why-asks'));
  if (locked) lines.push(words.html('why-locked'));
  const free = person === null || (person.standing !== 'banned' && !waits);
  if (state === 'active' && free) lines.push('', words.html('why-open'));
  return lines;
}

/** What ends a wait is pressed once. */
function personRows(person: SoughtPerson, { link }: WhyNot, words: Wording): ScreenButton[][] {
  const { standing, request, userId } = person;
  if (standing === 'inside') return [];
  const rows: ScreenButton[][] = [];
  if (request?.state === 'waiting') {
    const payload = { peerId: request.peerId, userId };
    rows.push(
      (['approve', 'decline'] as const).map((decision) => ({
        text: words.plain(`button-${decision}`),
        press: { action: `request.${decision}`, uses: 'once', payload },
      })),
    );
  }
  if (standing === 'banned') {
    const again = {
      text: words.plain('button-why-again'),
      press: {
        action: 'why.person',
        uses: 'many',
        linkId: link.id,
        payload: { userId: person.userId, text: person.username ?? person.name },
      },
    } as const;
    rows.push([again]);
  }
  return rows;
}

function linkRows({ link, state, locked, owner, people }: WhyNot, words: Wording): ScreenButton[][] {
  if (people?.[0]?.standing === 'inside') return [];
  const unlock =
    locked && owner
      ? [[pressButton(words.plain('button-why-lockdown'), 'lockdown', { peerId: link.peerId })]]
      : [];
  switch (state) {
    case 'active':
      return unlock;
    case 'expired':
    case 'used-up':
      return [
        [
          about(state === 'expired' ? 'button-why-time' : 'button-why-limit', 'link.edit', link.id, words),
          about('button-regenerate', 'link.regenerate', link.id, words),
        ],
        ...unlock,
      ];
    case 'revoked':
      return [
        ...(link.replacedBy !== null
          ? [[about('button-successor', 'link.show', link.replacedBy, words)]]
          : link.permanent
            ? []
            : [[about('button-new-like-this', 'link.regenerate', link.id, words)]]),
        ...unlock,
      ];
  }
}

function choiceRows(people: readonly SoughtPerson[], linkId: string): ScreenButton[][] {
  return people.map((person) => [
    {
      text: whoAsks(person),
      press: {
        action: 'why.person',
        uses: 'many',
        linkId,
        payload: { userId: person.userId, text: person.username ?? person.name },
      },
    },
  ]);
}

function about(key: string, action: string, linkId: string, words: Wording): ScreenButton {
  return { text: words.plain(key), press: { action, uses: 'many', linkId } };
}
