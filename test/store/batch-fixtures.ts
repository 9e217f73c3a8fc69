import type { Batch, NewBatch } from '../../src/domain/batch.ts';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import type { Operation } from '../../src/domain/operation.ts';
import type { Store } from '../../src/domain/ports/store.ts';
import { ACCOUNT, ALICE, exported, NOW, PEER } from './fixtures.ts';

export const alsoBatch = (id: string, change: { draftId?: string; buttonId?: string } = {}) => ({
  id,
  now: NOW,
  accountId: ACCOUNT,
  draftId: null,
  buttonId: null,
  ...change,
});

export function wantedBatch(name: string, count: number, change: Partial<NewBatch> = {}): NewBatch {
  return {
    idempotencyKey: `key-${name}`,
    kind: 'create',
    peerId: PEER,
    actorId: ALICE,
    actorName: 'Alice',
    locale: 'en',
    lines: Array.from({ length: count }, (_, n) => ({
      settings: { ...NO_SETTINGS, title: `Guest ${n + 1}`, usageLimit: 1 },
    })),
    card: null,
    ...change,
  };
}

export async function addBatch(store: Store, name: string, count: number): Promise<Batch> {
  return (await store.batches.add(wantedBatch(name, count), alsoBatch(name))).batch;
}

export async function beginBatch(store: Store, batchId: string, count: number): Promise<Operation[]> {
  begun += 1;
  const ids = Array.from({ length: count }, (_, n) => `${batchId}-${begun}-${n}`);
  return store.batches.begin(batchId, { ids, now: NOW });
}

let begun = 0;

export async function makeLink(store: Store, { id, settings }: Operation, at = NOW): Promise<void> {
  await store.operations.markSent(id, NOW);
  const answer = exported(`hash-${id}`, settings ?? {});
  await store.operations.complete(id, { step: 'export', exported: answer, adopted: false }, `link-${id}`, at);
}

export async function foundBatch(store: Store, id: string): Promise<Batch> {
  const batch = await store.batches.find(id);
  if (batch === null) throw new Error('no such batch');
  return batch;
}
