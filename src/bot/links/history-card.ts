import type { HistoryEvent } from '../../actions/history-events.ts';
import type { LinkHistory, LinkPeople } from '../../actions/link-history.ts';
import { linkState } from '../../domain/invite-link.ts';
import { clipped } from '../../domain/plain-text.ts';
import type { Chat } from '../../domain/peer.ts';
import type { Wording } from '../words.ts';
import type { Screen, ScreenButton } from '../screens/screen.ts';
import { shortMoment, type Reading } from '../screens/moment.ts';
import { changedSettings } from './changed-settings.ts';
import { linkName } from './link-name.ts';

/** What fits on a phone. */
const EVENTS_SHOWN = 8;
const LINEAGE_SHOWN = 6;
const JOINED_SHOWN = 10;
const LEFT_SHOWN = 5;
/** With names of Telegram's full length it would be more than a message holds. */
const NAME_SHOWN = 24;
const CHAT_SHOWN = 64;

interface View {
  chat: Pick<Chat, 'title'> | null;
  now: Date;
  /** Where the reader came from. */
  rows: ScreenButton[][];
}

/** A link's whole story: what happened, the links before and after it, who joined and who left. */
export function historyCard(history: LinkHistory, view: View, words: Wording, reading: Reading): Screen {
  const { link, lineage, events, people } = history;
  const shown = events.slice(-EVENTS_SHOWN);
  const lines = [
    words.html('history-title', { title: linkName(link, words) }),
    words.html('link-chat', { chat: clipped(view.chat?.title ?? words.plain('chat-unknown'), CHAT_SHOWN) }),
    words.html('times-in', { zone: reading.timeZone }),
    '',
    ...(shown.length < events.length
      ? [words.html('history-earlier', { count: events.length - shown.length })]
      : []),
    ...shown.map((event) => eventLine(event, view.now, words, reading)),
    '',
    ...(lineage.length < 2 ? [] : [...lineageLines(history, view.now, words, reading), '']),
    ...(people === null || people === 'bot-cannot'
      ? [words.html(people === null ? 'history-people-unknown' : 'history-people-bot')]
      : [
          ...joinedLines(people, link.usage, view.now, words, reading),
          ...leftLines(history, view.now, words, reading),
        ]),
  ];
  return { text: lines.join('\n').trimEnd(), rows: view.rows };
}

function eventLine(event: HistoryEvent, now: Date, words: Wording, reading: Reading): string {
  const { what, outcome, change } = event;
  const actor = clipped(event.actorName ?? words.plain('actor-unknown'), NAME_SHOWN);
  const at = shortMoment(event.at, reading, now);
  const changes = change === null ? [] : changedSettings(change, words, reading, now);
  if (changes.length > 0) return words.html('history-changed', { at, actor, changes: changes.join('; ') });
  return words.html(`history-${what}`, { at, actor, outcome });
}

/** The links around this one; a line may be long. */
function lineageLines(history: LinkHistory, now: Date, words: Wording, reading: Reading): string[] {
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

function joinedLines(
  { joined }: LinkPeople,
  usage: number,
  now: Date,
  words: Wording,
  reading: Reading,
): string[] {
  if (joined.length === 0) return [words.html('history-joined-none')];
  const all = Math.max(usage, joined.length);
  const lines = joined.slice(0, JOINED_SHOWN).map(({ name, date, approvedBy }) => {
    const person = { name: clipped(name, NAME_SHOWN), at: shortMoment(date, reading, now) };
    return approvedBy === null
      ? words.html('history-joined', person)
      : words.html('history-joined-approved', { ...person, approver: clipped(approvedBy.name, NAME_SHOWN) });
  });
  return [
    words.html('history-joined-count', { count: all }),
    ...lines,
    ...(all > lines.length ? [words.html('history-more', { count: all - lines.length })] : []),
  ];
}

function leftLines({ link, people }: LinkHistory, now: Date, words: Wording, reading: Reading): string[] {
  const left = people === null || people === 'bot-cannot' ? null : people.left;
  if (left === null) return ['', words.html('history-left-unknown')];
  const at = (date: Date): string => shortMoment(date, reading, now);
  const names = left.people
    .slice(0, LEFT_SHOWN)
    .map(({ name, date }) => words.html('history-left', { name: clipped(name, NAME_SHOWN), at: at(date) }));
  const more = left.people.length - names.length;
  return [
    '',
    ...(names.length === 0 ? [] : [words.html('history-left-count', { count: left.people.length })]),
    ...names,
    ...(more > 0 ? [words.html('history-more', { count: more })] : []),
    ...(link.date < left.since ? [words.html('history-left-since', { at: at(left.since) })] : []),
  ];
}
