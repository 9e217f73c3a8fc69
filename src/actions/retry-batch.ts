import { BATCH_LINES_MAX, isEnded, isWorthRetrying, type Batch } from '../domain/batch.ts';
import { Refusal } from '../domain/errors.ts';
import type { CardPlace } from '../domain/operation.ts';
import { closeLinks } from './close-links.ts';
import type { ActionDependencies, Actor } from './dependencies.ts';
import { ownBatch } from './steer-batch.ts';

/**
 * Revokes or deletes what a batch that ended didn't, as a batch of its own; a second time it is the same one.
 * @throws as `ownBatch` and `closeLinks`; `link-not-found` also for a batch that made links, or goes on.
 */
export async function retryBatch(
  deps: ActionDependencies,
  request: { batchId: string; actor: Actor; locale: string; card: CardPlace },
): Promise<{ batch: Batch; created: boolean }> {
  const { batchId, ...by } = request;
  const batch = await ownBatch(deps, { batchId, actorId: by.actor.userId });
  const { kind, peerId } = batch;
  if ((kind !== 'revoke' && kind !== 'delete') || !isEnded(batch)) throw new Refusal('link-not-found');
  const lines = await deps.store.batches.lines(batchId, { after: 0, limit: BATCH_LINES_MAX });
  const linkIds = lines
    .filter(({ state, failure }) => state !== 'done' && (failure === null || isWorthRetrying(failure)))
    .flatMap(({ linkId }) => linkId ?? []);
  return closeLinks(deps, { ...by, kind, peerId, linkIds, by: { batchId } });
}
