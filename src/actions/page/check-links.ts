import type { PeerId } from '../../domain/peer.ts';
import { requireOwner } from '../access.ts';
import type { ActionDependencies } from '../dependencies.ts';

/** The chat's creator has all its links read from Telegram, soon. One that is under way goes on. @throws Refusal as `requireOwner`. */
export async function checkLinks(
  deps: ActionDependencies,
  { peerId, actorId }: { peerId: PeerId; actorId: number },
): Promise<void> {
  deps.operations.takeCensus(await requireOwner(deps, peerId, actorId));
}
