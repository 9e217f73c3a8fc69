import type { LinkLife } from '../../actions/audit/life-of.ts';
import { linkState, type InviteLink } from '../../domain/invite-link.ts';
import { clipped } from '../../domain/plain-text.ts';
import { joinerLine } from '../joined/joined-card.ts';
import { pastLines } from '../links/history-card.ts';
import { linkName } from '../links/link-name.ts';
import { inPairs, pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';
import { shortMoment, type Reading } from '../screens/moment.ts';
import { settingsLines } from '../screens/settings-lines.ts';
import type { Wording } from '../words.ts';
import { fixesFor, type FixMeans } from './fixes.ts';
import { fixButton } from './open-screen.ts';
import type { OpenPlace } from './place.ts';
import { stayedLines } from './stayed.ts';

export const LIFE_PEOPLE = 6;
const NAME_SHOWN = 28;
const CHAT_SHOWN = 48;

interface LifeView {
  life: LinkLife;
  place: OpenPlace;
  /** Whether the newest people are shown. */
  newest: boolean;
  can: FixMeans;
}

/** A link's whole life: what it is, what happened to it, who came by it and who stayed; and what can be done about it. */
export function lifeScreen({ life, place, newest, can }: LifeView, words: Wording, reading: Reading): Screen {
  const { link, chat, people, now, role, next } = life;
  const at = shortMoment(link.date, reading, now);
  const state = linkState(link, now);
  const lines = [
    words.html('history-title', { title: linkName(link, words) }),
    words.html('link-chat', { chat: clipped(chat?.title ?? words.plain('chat-unknown'), CHAT_SHOWN) }),
    words.html('times-in', { zone: reading.timeZone }),
    '',
    words.html(link.deleted ? 'link-state-deleted' : 'link-state', { state }),
    ...(state === 'revoked' ? [] : settingsLines(link, words, reading, now)),
    originLine(link, at, words),
    '',
    ...pastLines(life, now, words, reading),
    ...stayedLines(life.retention, words),
    people.length === 0 ? words.html('audit-life-nobody') : words.html('audit-life-people'),
    ...people.flatMap((member) =>
      member.joinedAt === null
        ? []
        : [joinerLine({ ...member, joinedAt: member.joinedAt }, now, words, reading)],
    ),
  ];
  const fixes: ScreenButton[] =
    role === 'owner' && state === 'active'
      ? fixesFor(link, can).map((fix) => fixButton(link, fix, place, words.plain(`audit-do-${fix}`)))
      : [];
  const pager: ScreenButton[] = [
    ...(newest ? [] : [pageButton('people-newest-first', link.id, place, null, words)]),
    ...(next === null ? [] : [pageButton('people-older', link.id, place, next, words)]),
  ];
  return {
    text: lines.join('\n'),
    rows: [
      ...inPairs(fixes),
      ...(pager.length === 0 ? [] : [pager]),
      [pressButton(words.plain('audit-back'), 'audit', place)],
    ],
  };
}

/** Nobody asks for a primary link: Telegram makes it, also in place of one that the bot replaces. */
function originLine({ actorName, permanent }: InviteLink, at: string, words: Wording): string {
  if (actorName !== null)
    return words.html('audit-life-asked', { at, actor: clipped(actorName, NAME_SHOWN) });
  return words.html(permanent ? 'audit-life-primary' : 'audit-life-outside', { at });
}

function pageButton(
  key: string,
  linkId: string,
  place: OpenPlace,
  before: number | null,
  words: Wording,
): ScreenButton {
  return {
    text: words.plain(key),
    press: { action: 'audit.life', uses: 'many', linkId, payload: { place, before } },
  };
}
