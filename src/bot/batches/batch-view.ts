import type { Batch, BatchLine } from '../../domain/batch.ts';
import type { RefusalCode } from '../../domain/errors.ts';
import type { BotDependencies } from '../dependencies.ts';
import { linkName } from '../links/link-name.ts';
import type { Wording } from '../words.ts';
import { NAMES_SHOWN, type BatchView } from './batch-card.ts';
import { allLines } from './lines-of.ts';

type Deps = Pick<BotDependencies, 'store' | 'clock'>;

/** What there is to show of a batch, as it is read now. */
export async function batchView(deps: Deps, batch: Batch, words: Wording): Promise<BatchView> {
  const chat = await deps.store.chats.named(batch.peerId);
  const failures = await failuresOf(deps, batch, words);
  return { batch, chat, failures, now: deps.clock.now() };
}

async function failuresOf({ store }: Deps, batch: Batch, words: Wording): Promise<BatchView['failures']> {
  if (batch.failed === 0) return [];
  const byCode = new Map<RefusalCode, BatchLine[]>();
  for await (const line of allLines(store.batches, batch.id, 0)) {
    if (line.state !== 'failed' || line.failure === null) continue;
    byCode.set(line.failure, [...(byCode.get(line.failure) ?? []), line]);
  }
  const failures = Array.from(byCode, async ([code, lines]) => {
    const names = lines.slice(0, NAMES_SHOWN).map((line) => nameOf(store, line, words));
    return { code, count: lines.length, names: await Promise.all(names) };
  });
  return (await Promise.all(failures)).toSorted((a, b) => b.count - a.count);
}

async function nameOf(
  { links }: BotDependencies['store'],
  { settings, linkId }: BatchLine,
  words: Wording,
): Promise<string> {
  const link = linkId === null ? null : await links.find(linkId);
  return linkName(link ?? { title: settings?.title ?? null, permanent: false }, words);
}
