import type { Batch } from '../../domain/batch.ts';
import type { Batches } from '../../domain/ports/batches.ts';
import type { Context } from '../context.ts';

/** Writes what people want of an account's batches. @param onWritten told of each that is written, for the account that does it. */
export function writeBatches(
  { store, clock, newId, accountId }: Pick<Context, 'store' | 'clock' | 'newId' | 'accountId'>,
  onWritten: (batch: Batch) => void,
): Batches {
  const written = (batch: Batch): Batch => {
    onWritten(batch);
    return batch;
  };
  return {
    async submit(batch, { draftId, buttonId }) {
      const also = { id: newId(), now: clock.now(), accountId, draftId, buttonId };
      const added = await store.batches.add(batch, also);
      if (added.created) onWritten(added.batch);
      return added;
    },
    pause: async (id) => written(await store.batches.pause(id)),
    resume: async (id) => written(await store.batches.resume(id, clock.now())),
    cancel: async (id) => written(await store.batches.cancel(id, clock.now())),
  };
}
