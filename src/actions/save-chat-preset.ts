import type { PeerId } from '../domain/peer.ts';
import type { Preset } from '../domain/preset.ts';
import { requireOwner } from './access.ts';
import type { ActionDependencies } from './dependencies.ts';

/**
 * Keeps settings for all who may make links in the chat; takes the place of its preset of that name.
 * @throws Refusal as `requireOwner`.
 */
export async function saveChatPreset(
  deps: ActionDependencies,
  { peerId, actorId, preset }: { peerId: PeerId; actorId: number; preset: Omit<Preset, 'ownerId'> },
): Promise<void> {
  const ownerId = await requireOwner(deps, peerId, actorId);
  await deps.store.presets.save({ ...preset, ownerId });
}
