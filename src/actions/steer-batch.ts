import { isEnded, type Batch } from '../domain/batch.ts';
import { Refusal } from '../domain/errors.ts';
import { IllegalTransition } from '../domain/ports/operation-store.ts';
import { requireIssuer } from './access.ts';
import type { ActionDependencies } from './dependencies.ts';

/**
 * A batch that this person asked for. Another one counts as none.
 * @throws Refusal `link-not-found`.
 */
export async function ownBatch(
  { store }: Pick<ActionDependencies, 'store'>,
  { batchId, actorId }: { batchId: string; actorId: number },
): Promise<Batch> {
  const batch = await store.batches.find(batchId);
  if (batch === null || batch.actorId !== actorId) throw new Refusal('link-not-found');
  return batch;
}

/** Each does nothing to a batch that is so already, or over. @returns the batch as it is then. @throws as `ownBatch`. */
type Steer = (deps: ActionDependencies, whose: { batchId: string; actorId: number }) => Promise<Batch>;

export const pauseBatch: Steer = async (deps, whose) => {
  const batch = await ownBatch(deps, whose);
  if (batch.state !== 'running' || isEnded(batch)) return batch;
  return unlessOver(deps, whose, () => deps.batches.pause(batch.id));
};

/** @throws also as `requireIssuer`: rather now than at the next line. */
export const resumeBatch: Steer = async (deps, whose) => {
  const batch = await ownBatch(deps, whose);
  if (batch.state !== 'paused') return batch;
  await requireIssuer(deps, batch.peerId, batch.actorId);
  return unlessOver(deps, whose, () => deps.batches.resume(batch.id));
};

export const cancelBatch: Steer = async (deps, whose) => {
  const batch = await ownBatch(deps, whose);
  const goesOn = batch.state === 'running' || batch.state === 'paused';
  return goesOn && !isEnded(batch) ? unlessOver(deps, whose, () => deps.batches.cancel(batch.id)) : batch;
};

/** Its last link may be made between the look at it and the change. */
async function unlessOver(
  deps: ActionDependencies,
  whose: Parameters<Steer>[1],
  change: () => Promise<Batch>,
): Promise<Batch> {
  try {
    return await change();
  } catch (error) {
    if (!(error instanceof IllegalTransition)) throw error;
    return ownBatch(deps, whose);
  }
}
