import { stopsBatch } from '../../domain/batch.ts';
import type { Batch } from '../../domain/batch.ts';
import { isFinal } from '../../domain/operation.ts';
import type { Operation } from '../../domain/operation.ts';
import type { Db } from '../database/connection.ts';
import { putBack, setFailure } from './batch-lines.ts';
import { changeBatch, readBatch } from './batch-rows.ts';

/** An operation of a batch changed: the batch follows, in the same transaction. */
export async function followOperation(
  trx: Db,
  before: Operation,
  after: Operation,
  { id, line }: NonNullable<Operation['batch']>,
): Promise<void> {
  if (isFinal(after)) {
    const batch = await readBatch(trx, id);
    const underWay = batch.underWay - 1;
    const finished = await finishLine(trx, batch, line, after);
    const wait = floodIsOver(batch, after.finishedAt) ? null : batch.wait;
    await changeBatch(trx, batch, { wait, ...finished, underWay }, after.finishedAt);
  } else if (waits(before) !== waits(after)) {
    const { waitReason, notBefore } = after;
    const wait = waitReason === null ? null : { reason: waitReason, until: notBefore };
    await changeBatch(trx, await readBatch(trx, id), { wait }, null);
  }
}

/** What was under way when Telegram asked for a wait comes to its end all the same: nothing else goes on until then. */
function floodIsOver({ wait }: Batch, now: Date | null): boolean {
  return wait?.reason !== 'flood' || wait.until === null || now === null || wait.until <= now;
}

/** What would be refused for every line stops the batch: the line waits with the others. */
async function finishLine(
  trx: Db,
  batch: Batch,
  line: number,
  { failure }: Operation,
): Promise<Partial<Pick<Batch, 'done' | 'failed' | 'state' | 'stoppedBy'>>> {
  if (failure === null) return { done: batch.done + 1 };
  const key = { batchId: batch.id, line };
  if (failure !== 'cancelled' && !stopsBatch(failure)) {
    await setFailure(trx, { ...key, failure });
    return { failed: batch.failed + 1 };
  }
  await putBack(trx, key);
  if (failure === 'cancelled' || batch.state !== 'running') return {};
  return { state: 'paused', stoppedBy: failure };
}

function waits({ waitReason, notBefore }: Operation): string {
  return `${waitReason} ${notBefore?.getTime()}`;
}
