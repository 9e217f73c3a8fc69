import { Refusal } from '../domain/errors.ts';
import type { LinkSettings } from '../domain/link-settings.ts';
import { mayBeMadeLocked } from '../domain/lockdown.ts';
import type { PeerId } from '../domain/peer.ts';
import type { ActionDependencies } from './dependencies.ts';

/**
 * Told at once rather than by the operation, which is refused for it all the same.
 * @param peerId the chat's present id.
 * @throws Refusal `chat-locked` for a link that lets people in without approval.
 */
export async function assertNotLockedOut(
  { store }: Pick<ActionDependencies, 'store'>,
  peerId: PeerId,
  settings: Pick<LinkSettings, 'requestNeeded'>,
): Promise<void> {
  if (!mayBeMadeLocked(settings) && (await store.lockdowns.isLocked(peerId)))
    throw new Refusal('chat-locked');
}
