import { isFinal, type Operation } from '../../domain/operation.ts';
import type { PeerId } from '../../domain/peer.ts';
import { Refusal } from '../../domain/errors.ts';
import { auditRole } from '../access.ts';
import type { ActionDependencies } from '../dependencies.ts';

/**
 * What became of something that this person asked for in that chat.
 * @throws Refusal `link-not-found` for anything else; as `auditRole`.
 */
export async function askedOperation(
  deps: ActionDependencies,
  query: { peerId: PeerId; operationId: string; actorId: number },
): Promise<Operation & { final: boolean }> {
  const { peerId } = await auditRole(deps, query.peerId, query.actorId);
  const operation = await deps.store.operations.find(query.operationId);
  if (operation?.peerId !== peerId || operation.actorId !== query.actorId)
    throw new Refusal('link-not-found');
  return { ...operation, final: isFinal(operation) };
}
