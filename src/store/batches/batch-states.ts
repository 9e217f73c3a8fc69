import type { Batch, BatchState } from '../../domain/batch.ts';
import type { RefusalCode } from '../../domain/errors.ts';
import { IllegalTransition } from '../../domain/ports/operation-store.ts';
import type { Db } from '../database/connection.ts';
import { failOperation } from '../operations/operation-outcome.ts';
import { activeFrom, changeBatch, readBatch } from './batch-rows.ts';

export async function pause(trx: Db, id: string): Promise<Batch> {
  const batch = await batchIn(trx, id, ['running']);
  return changeBatch(trx, batch, { state: 'paused' }, null);
}

export async function resume(trx: Db, id: string, now: Date): Promise<Batch> {
  const batch = await batchIn(trx, id, ['paused']);
  return changeBatch(trx, batch, { state: 'running', stoppedBy: null, ...activeFrom(batch, now) }, now);
}

/** What has not been sent never is. What was sent comes to its end. */
export async function cancel(
  trx: Db,
  id: string,
  { stoppedBy, now }: { stoppedBy: RefusalCode | null; now: Date },
): Promise<Batch> {
  const batch = await batchIn(trx, id, ['running', 'paused']);
  const cancelled = await changeBatch(trx, batch, { state: 'cancelled', stoppedBy }, now);
  const intents = await trx
    .selectFrom('operation')
    .select('id')
    .where('batchId', '=', id)
    .where('finishedAt', 'is', null)
    .where('state', '=', 'intent')
    .execute();
  for (const intent of intents) await failOperation(trx, intent.id, 'cancelled', now);
  return intents.length === 0 ? cancelled : readBatch(trx, id);
}

async function batchIn(trx: Db, id: string, states: readonly BatchState[]): Promise<Batch> {
  const batch = await readBatch(trx, id);
  if (!states.includes(batch.state)) throw new IllegalTransition(`a batch that is ${batch.state}`);
  return batch;
}
