import type { Drift } from '../../domain/drift.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { PeerId } from '../../domain/peer.ts';
import { auditRole } from '../access.ts';
import type { ActionDependencies } from '../dependencies.ts';

/** More would not be dealt with one by one. */
const SHOWN = 30;

/** What happened to a chat's links without the bot and nobody dealt with, newest first. @throws Refusal as `auditRole`. */
export async function auditedDrift(
  deps: ActionDependencies,
  query: { peerId: PeerId; actorId: number },
): Promise<{ drift: Drift; link: InviteLink | null }[]> {
  const { peerId } = await auditRole(deps, query.peerId, query.actorId);
  const found = await deps.store.drift.open(peerId, SHOWN);
  return Promise.all(
    found.map(async (drift) => ({
      drift,
      link: drift.linkId === null ? null : await deps.store.links.find(drift.linkId),
    })),
  );
}
