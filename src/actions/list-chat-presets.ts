import type { PeerId } from '../domain/peer.ts';
import type { Preset } from '../domain/preset.ts';
import type { Scope } from '../domain/rights.ts';
import { peerNow, scopeOf } from './access.ts';
import type { ActionDependencies } from './dependencies.ts';

/**
 * The presets of a chat, for somebody who may make links there; with `all` they may change them.
 * @throws Refusal as `scopeOf`.
 */
export async function listChatPresets(
  deps: ActionDependencies,
  { peerId, actorId }: { peerId: PeerId; actorId: number },
): Promise<{ presets: Preset[]; scope: Scope }> {
  const scope = await scopeOf(deps, peerId, actorId);
  return { presets: await deps.store.presets.of(await peerNow(deps, peerId)), scope };
}
