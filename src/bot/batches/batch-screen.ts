import type { Batch, BatchLine } from '../../domain/batch.ts';
import type { RefusalCode } from '../../domain/errors.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { Reading } from '../screens/moment.ts';
import type { Screen } from '../screens/screen.ts';
import type { Wording } from '../words.ts';
import { batchCard, type BatchView } from './batch-card.ts';
import { allLines } from './lines-of.ts';

/** How far a batch is, as it is read now. */
export async function batchScreen(
  deps: Pick<BotDependencies, 'store' | 'clock'>,
  batch: Batch,
  words: Wording,
  reading: Reading,
): Promise<Screen> {
  const chat = await deps.store.chats.named(batch.peerId);
  const failures = await failuresOf(deps, batch);
  return batchCard({ batch, chat, failures, now: deps.clock.now() }, words, reading);
}

async function failuresOf(
  { store }: Pick<BotDependencies, 'store'>,
  batch: Batch,
): Promise<BatchView['failures']> {
  if (batch.failed === 0) return [];
  const byCode = new Map<RefusalCode, BatchLine[]>();
  for await (const line of allLines(store.batches, batch.id, 0)) {
    if (line.state !== 'failed' || line.failure === null) continue;
    byCode.set(line.failure, [...(byCode.get(line.failure) ?? []), line]);
  }
  return [...byCode]
    .map(([code, lines]) => ({ code, count: lines.length, title: lines[0]?.settings?.title ?? null }))
    .toSorted((a, b) => b.count - a.count);
}
