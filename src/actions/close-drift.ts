import { Refusal } from '../domain/errors.ts';
import type { Drift } from '../domain/drift.ts';
import type { PeerId } from '../domain/peer.ts';
import { requireOwner } from './access.ts';
import type { ActionDependencies } from './dependencies.ts';

export interface DriftClosing {
  peerId: PeerId;
  /** Those of other chats are passed over. */
  driftIds: readonly string[];
  actorId: number;
}

/**
 * The chat's creator has seen what happened outside the bot: it was dealt with, or may stay.
 * @returns what was closed now or before. @throws Refusal `link-not-found` if it is none of that chat's, `owner-only`, or as
 * `requireOwner`.
 */
export async function closeDrift(
  deps: ActionDependencies,
  { peerId: asked, driftIds, actorId }: DriftClosing,
): Promise<Drift[]> {
  const peerId = await requireOwner(deps, asked, actorId);
  const found = await Promise.all(driftIds.map((id) => deps.store.drift.find(id)));
  const drifts = found.flatMap((drift) => (drift?.peerId === peerId ? [drift] : []));
  if (drifts.length === 0) throw new Refusal('link-not-found');
  await deps.store.drift.close(
    drifts.map(({ id }) => id),
    deps.clock.now(),
  );
  return drifts;
}
