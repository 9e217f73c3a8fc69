import type { LinkHistory } from '../../actions/link-history.ts';
import type { AuditEntry } from '../../domain/audit-entry.ts';
import { linkState } from '../../domain/invite-link.ts';
import { clipped } from '../../domain/plain-text.ts';
import type { Chat } from '../../domain/peer.ts';
import type { Wording } from '../words.ts';
import type { Screen } from '../screens/screen.ts';
import { shortMoment, type Reading } from '../screens/moment.ts';

/** What fits on a phone; the file has the rest. */
const ENTRIES_SHOWN = 15;
const LINEAGE_SHOWN = 8;
const IMPORTERS_SHOWN = 10;
/** With names of Telegram's full length it would be more than a message holds. */
const NAME_SHOWN = 40;

/** A link's whole story: what happened, the links before and after it, who came in. */
export function historyCard(
  history: LinkHistory,
  view: { chat: Pick<Chat, 'title'> | null; now: Date },
  words: Wording,
  reading: Reading,
): Screen {
  const { link, lineage, entries } = history;
  const shown = entries.slice(-ENTRIES_SHOWN);
  const lines = [
    words.html('history-title', { title: link.title ?? words.plain('link-untitled') }),
    words.html('link-chat', { chat: view.chat?.title ?? words.plain('chat-unknown') }),
    words.html('times-in', { zone: reading.timeZone }),
    '',
    ...(shown.length < entries.length
      ? [words.html('history-earlier', { count: entries.length - shown.length })]
      : []),
    ...shown.map((entry) => entryLine(entry, words, reading, view.now)),
    '',
    ...(lineage.length < 2 ? [] : [...lineageLines(history, view.now, words, reading), '']),
    ...importerLines(history, words, reading, view.now),
  ];
  return {
    text: lines.join('\n').trimEnd(),
    rows: [
      [
        {
          text: words.plain('button-show-link'),
          press: { action: 'link.show', uses: 'many', linkId: link.id },
        },
      ],
    ],
  };
}

function entryLine(entry: AuditEntry, words: Wording, reading: Reading, now: Date): string {
  return words.html('history-entry', {
    at: shortMoment(entry.at, reading, now),
    what: words.plain(`event-${entry.event}`),
    actor: clipped(entry.actorName ?? words.plain('actor-telegram'), NAME_SHOWN),
  });
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
      words.html(link.id === subject.id ? 'history-lineage-this' : 'history-lineage-line', {
        number: first + index + 1,
        state: linkState(link, now),
        at: shortMoment(link.date, reading, now),
        actor: clipped(link.actorName ?? words.plain('actor-unknown'), NAME_SHOWN),
        usage: link.usage,
      }),
    ),
    ...(left > 0 ? [words.html('history-more', { count: left })] : []),
  ];
}

function importerLines(history: LinkHistory, words: Wording, reading: Reading, now: Date): string[] {
  const { importers } = history;
  if (importers === null) return [words.html('history-importers-unknown')];
  if (importers.length === 0) return [words.html('history-importers-none')];
  const more = Math.max(history.link.usage, importers.length) - IMPORTERS_SHOWN;
  return [
    words.html('history-importers', { count: Math.max(history.link.usage, importers.length) }),
    ...importers.slice(0, IMPORTERS_SHOWN).map((importer) =>
      words.html('history-importer', {
        name: clipped(importer.name, NAME_SHOWN),
        at: shortMoment(importer.date, reading, now),
      }),
    ),
    ...(more > 0 ? [words.html('history-more', { count: more })] : []),
  ];
}
