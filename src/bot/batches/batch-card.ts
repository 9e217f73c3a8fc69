import {
  batchTimeLeft,
  finishedLines,
  isEnded,
  isWorthRetrying,
  waitingLines,
  type Batch,
} from '../../domain/batch.ts';
import type { RefusalCode } from '../../domain/errors.ts';
import type { Chat } from '../../domain/peer.ts';
import { clipped } from '../../domain/plain-text.ts';
import { refusalSentence } from '../screens/error-sentence.ts';
import { moment, type Reading } from '../screens/moment.ts';
import { pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';
import { aboutHowLong } from '../screens/wait-time.ts';
import type { Wording } from '../words.ts';

export interface BatchView {
  batch: Batch;
  chat: Pick<Chat, 'title'> | null;
  /** Why lines failed, each with how many, and what the first `NAMES_SHOWN` are called: those shown first are the most. */
  failures: { code: RefusalCode; count: number; names: string[] }[];
  now: Date;
}

const BAR_LENGTH = 12;
const FAILURES_SHOWN = 3;
export const NAMES_SHOWN = 6;
const NAME_MAX = 24;

/** How far a batch is, or what became of it. */
export function batchCard(view: BatchView, words: Wording, reading: Reading): Screen {
  const { batch, chat } = view;
  const { kind, total, done, failed } = batch;
  const part = finishedLines(batch) / total;
  const lines = [
    words.html('batch-headline', { kind, state: shownState(batch), total, done }),
    words.html('link-chat', { chat: chat?.title ?? words.plain('chat-unknown') }),
    '',
    words.html('batch-bar', { bar: progressBar(part), percent: Math.floor(part * 100) }),
    words.html('batch-counts', { kind, done, failed, left: total - finishedLines(batch) }),
    ...failureLines(view, words),
    ...nextLines(view, words, reading),
  ];
  return { text: lines.join('\n'), rows: rows(view, words) };
}

/** What became of a batch, for somebody who doesn't look at its card: how many, and what failed. */
export function batchReport(view: BatchView, words: Wording): Screen {
  const { batch, chat } = view;
  const { kind, total, done, failed } = batch;
  const lines = [
    words.html('batch-headline', { kind, state: shownState(batch), total, done }),
    words.html('link-chat', { chat: chat?.title ?? words.plain('chat-unknown') }),
    ...(failed === 0 ? [] : ['', words.html('batch-counts', { kind, done, failed, left: 0 })]),
    ...failureLines(view, words),
  ];
  return { text: lines.join('\n'), rows: rows(view, words) };
}

type ShownState = 'running' | 'waiting' | 'paused' | 'stopped' | 'cancelling' | 'cancelled' | 'done';

function shownState(batch: Batch): ShownState {
  const { state, stoppedBy, wait } = batch;
  switch (state) {
    case 'running':
      return wait === null ? 'running' : 'waiting';
    case 'paused':
      return stoppedBy === null ? 'paused' : 'stopped';
    case 'cancelled':
      return isEnded(batch) ? 'cancelled' : 'cancelling';
    case 'done':
      return 'done';
  }
}

/** @param part from 0 to 1. */
export function progressBar(part: number): string {
  const full = Math.round(part * BAR_LENGTH);
  return '▓'.repeat(full) + '░'.repeat(BAR_LENGTH - full);
}

function failureLines({ failures }: BatchView, words: Wording): string[] {
  if (failures.length === 0) return [];
  return [
    '',
    ...failures.slice(0, FAILURES_SHOWN).map(({ code, count, names }) =>
      [
        words.html('batch-failed', {
          names: names.map((name) => clipped(name, NAME_MAX)).join(words.plain('between-names')),
          more: count - names.length,
        }),
        refusalSentence(code, words),
      ].join(' '),
    ),
  ];
}

/** What happens next, or when it goes on. */
function nextLines({ batch, now }: BatchView, words: Wording, reading: Reading): string[] {
  const { kind } = batch;
  if (batch.stoppedBy !== null && batch.state === 'paused') {
    return ['', refusalSentence(batch.stoppedBy, words), words.html('batch-stopped-hint', { kind })];
  }
  if (batch.state === 'paused')
    return ['', words.html('batch-paused-hint', { kind, left: waitingLines(batch) })];
  if (batch.state !== 'running') return [];
  const waits = batch.wait === null ? [] : [waitSentence(batch.wait, words, reading)];
  const left = batchTimeLeft(batch, now);
  const time = left === null ? [] : [words.html('batch-time-left', aboutHowLong(left / 1000))];
  return waits.length + time.length === 0 ? [] : ['', ...waits, ...time];
}

export function waitSentence(
  { reason, until }: NonNullable<Batch['wait']>,
  words: Wording,
  reading: Reading,
): string {
  switch (reason) {
    case 'account-dead':
    case 'account-frozen':
    case 'account-absent':
    case 'account-paused':
    case 'disk-full':
      return words.html(`outcome-${reason}`);
    case 'flood':
      return until === null
        ? words.html('batch-waits')
        : words.html('batch-flood', { until: moment(until, reading) });
    case 'retry':
      return words.html('batch-waits');
  }
}

function rows({ batch, failures }: BatchView, words: Wording): ScreenButton[][] {
  const press = (key: string, action: string): ScreenButton =>
    pressButton(words.plain(key), action, { batchId: batch.id });
  if (isEnded(batch)) {
    if (batch.kind !== 'create') {
      const left = waitingLines(batch) > 0 || failures.some(({ code }) => isWorthRetrying(code));
      return left ? [[press('batch-retry', 'batch.retry')]] : [];
    }
    return [
      ...(batch.done === 0
        ? []
        : [[press('batch-get-file', 'batch.file'), press('batch-get-messages', 'batch.messages')]]),
      ...(batch.done === batch.total ? [] : [[press('batch-rest', 'batch.rest')]]),
    ];
  }
  if (batch.state === 'running') {
    return [[press('batch-pause', 'batch.pause'), press('batch-cancel', 'batch.cancel')]];
  }
  if (batch.state === 'paused') {
    return [[press('batch-resume', 'batch.resume'), press('batch-cancel-rest', 'batch.cancel.yes')]];
  }
  return [];
}
