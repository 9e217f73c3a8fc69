import type { HistoryEvent } from '../../actions/history-events.ts';
import type { LinkHistory } from '../../actions/link-history.ts';
import { linkState } from '../../domain/invite-link.ts';
import { clipped } from '../../domain/plain-text.ts';
import type { Chat } from '../../domain/peer.ts';
import type { Wording } from '../words.ts';
import type { Screen, ScreenButton } from '../screens/screen.ts';
import { shortMoment, type Reading } from '../screens/moment.ts';
import { joinedNotes, joinerLine, noneYet } from '../joined/joined-card.ts';
import { changedSettings } from './changed-settings.ts';
import { linkName } from './link-name.ts';

/** What fits on a phone. */
const EVENTS_SHOWN = 8;
const LINEAGE_SHOWN = 6;
/** With names of Telegram's full length it would be more than a message holds. */
const NAME_SHOWN = 24;
const CHAT_SHOWN = 64;

type Past = Pick<LinkHistory, 'link' | 'lineage' | 'events'>;

interface View {
  chat: Pick<Chat, 'title'> | null;
  now: Date;
  /** Where the reader came from. */
  rows: ScreenButton[][];
}

/** A link's whole story: what happened, the links before and after it, who joined and who left. */
export function historyCard(history: LinkHistory, view: View, words: Wording, reading: Reading): Screen {
  const { link } = history;
  const lines = [
    words.html('history-title', { title: linkName(link, words) }),
    words.html('link-chat', { chat: clipped(view.chat?.title ?? words.plain('chat-unknown'), CHAT_SHOWN) }),
    words.html('times-in', { zone: reading.timeZone }),
    '',
    ...pastLines(history, view.now, words, reading),
    ...peopleLines(history, view.now, words, reading),
  ];
  return { text: lines.join('\n').trimEnd(), rows: view.rows };
}

/** What happened to a link, and the versions before and after it; with an empty line after each. */
export function pastLines(history: Past, now: Date, words: Wording, reading: Reading): string[] {
  const { events, lineage } = history;
  const shown = events.slice(-EVENTS_SHOWN);
  return [
    ...(shown.length < events.length
      ? [words.html('history-earlier', { count: events.length - shown.length })]
      : []),
    ...shown.map((event) => eventLine(event, now, words, reading)),
    '',
    ...(lineage.length < 2 ? [] : [...lineageLines(history, now, words, reading), '']),
  ];
}

function eventLine(event: HistoryEvent, now: Date, words: Wording, reading: Reading): string {
  const { what, outcome, change } = event;
  const actor = clipped(event.actorName ?? words.plain('actor-unknown'), NAME_SHOWN);
  const at = shortMoment(event.at, reading, now);
  const changes = change === null ? [] : changedSettings(change, words, reading, now);
  const changed = what === 'edited-outside' ? 'history-changed-outside' : 'history-changed';
  if (changes.length > 0)
    return words.html(changed, { at, actor, changes: changes.join(words.plain('between-changes')) });
  return words.html(`history-${what}`, { at, actor, outcome });
}

/** The links around this one; a line may be long. */
function lineageLines(history: Past, now: Date, words: Wording, reading: Reading): string[] {
  const { lineage, link: subject } = history;
  const place = lineage.findIndex((link) => link.id === subject.id);
  const last = Math.min(lineage.length, Math.max(place + LINEAGE_SHOWN / 2, LINEAGE_SHOWN));
  const first = Math.max(last - LINEAGE_SHOWN, 0);
  const left = lineage.length - (last - first);
  return [
    words.html('history-lineage', { count: lineage.length }),
    ...lineage.slice(first, last).map((link, index) =>
      words.html('history-lineage-line', {
        number: first + index + 1,
        state: linkState(link, now),
        at: shortMoment(link.date, reading, now),
        actor: clipped(link.actorName ?? words.plain('actor-unknown'), NAME_SHOWN),
        usage: link.usage,
        subject: link.id === subject.id ? 'yes' : 'no',
      }),
    ),
    ...(left > 0 ? [words.html('history-more', { count: left })] : []),
  ];
}

function peopleLines({ people, link }: LinkHistory, now: Date, words: Wording, reading: Reading): string[] {
  const { joiners, total, left } = people;
  const more = total - joiners.length;
  return [
    ...(total === 0
      ? noneYet(people, words)
      : [words.html('history-joined', { inside: total - left, left })]),
    ...joiners.map((joiner) => joinerLine(joiner, now, words, reading)),
    ...(more > 0 ? [words.html('history-more', { count: more })] : []),
    ...joinedNotes(people, link, now, words, reading),
  ];
}
