import { finishedLines, isEnded } from '../../domain/batch.ts';
import type { Batch } from '../../domain/batch.ts';
import type { Chat } from '../../domain/peer.ts';
import { refusalSentence } from '../screens/error-sentence.ts';
import type { Screen } from '../screens/screen.ts';
import type { Wording } from '../words.ts';

export interface BatchView {
  batch: Batch;
  chat: Pick<Chat, 'title'> | null;
  now: Date;
}

/** How far a batch is, or what became of it. */
export function batchCard({ batch, chat }: BatchView, words: Wording): Screen {
  const { kind, total, done, failed, stoppedBy } = batch;
  const state = isEnded(batch) ? batch.state : batch.stoppedBy === null ? batch.state : 'stopped';
  const lines = [
    words.html('batch-headline', { kind, state, total }),
    words.html('link-chat', { chat: chat?.title ?? words.plain('chat-unknown') }),
    '',
    words.html('batch-progress', { finished: finishedLines(batch), total, done, failed }),
    ...(stoppedBy === null ? [] : ['', refusalSentence(stoppedBy, words)]),
  ];
  return { text: lines.join('\n'), rows: [] };
}
