import type { LinkHistory } from '../../actions/link-history.ts';
import type { AuditEntry } from '../../domain/audit-entry.ts';
import { linkState } from '../../domain/invite-link.ts';
import type { Chat } from '../../domain/peer.ts';
import type { Wording } from '../words.ts';
import type { Card } from './card.ts';
import { shortMoment, type Reading } from './moment.ts';

/** What fits on a phone; the file has the rest. */
const ENTRIES_SHOWN = 15;
const IMPORTERS_SHOWN = 10;

/** A link's whole story: what happened, the links before and after it, who came in. */
export function historyCard(
  history: LinkHistory,
  view: { chat: Pick<Chat, 'title'> | null; now: Date },
  words: Wording,
  reading: Reading,
): Card {
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
    actor: entry.actorName ?? words.plain('actor-telegram'),
  });
}

function lineageLines(history: LinkHistory, now: Date, words: Wording, reading: Reading): string[] {
  return [
    words.html('history-lineage', { count: history.lineage.length }),
    ...history.lineage.map((link, index) =>
      words.html(link.id === history.link.id ? 'history-lineage-this' : 'history-lineage-line', {
        number: index + 1,
        state: linkState(link, now),
        at: shortMoment(link.date, reading, now),
        actor: link.actorName ?? words.plain('actor-unknown'),
        link: link.link,
        usage: link.usage,
      }),
    ),
  ];
}

function importerLines(history: LinkHistory, words: Wording, reading: Reading, now: Date): string[] {
  const { importers } = history;
  if (importers === null) return [words.html('history-importers-unknown')];
  if (importers.length === 0) return [words.html('history-importers-none')];
  const more = Math.max(history.link.usage, importers.length) - IMPORTERS_SHOWN;
  return [
    words.html('history-importers', { count: Math.max(history.link.usage, importers.length) }),
    ...importers
      .slice(0, IMPORTERS_SHOWN)
      .map((importer) =>
        words.html('history-importer', { name: importer.name, at: shortMoment(importer.date, reading, now) }),
      ),
    ...(more > 0 ? [words.html('history-importers-more', { count: more })] : []),
  ];
}
