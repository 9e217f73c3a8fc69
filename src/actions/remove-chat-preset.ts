import type { PeerId } from '../domain/peer.ts';
import { requireOwner } from './access.ts';
import type { ActionDependencies } from './dependencies.ts';

/** @throws Refusal as `requireOwner`. */
export async function removeChatPreset(
  deps: ActionDependencies,
  { peerId, actorId, presetId }: { peerId: PeerId; actorId: number; presetId: string },
): Promise<void> {
  await deps.store.presets.remove(await requireOwner(deps, peerId, actorId), presetId);
}
