import type { PeerId } from '../domain/peer.ts';
import { exceededQuota, type QuotaScope } from '../domain/quotas.ts';
import type { ActionDependencies } from './dependencies.ts';

const DAY_MS = 24 * 3_600_000;

/** More links were asked for than the operator allows within 24 hours. Nothing was done. */
export class QuotaReached extends Error {
  override name = 'QuotaReached';
  readonly scope: QuotaScope;
  readonly most: number;
  /** How many can be made now. */
  readonly left: number;

  constructor({ scope, most, left }: { scope: QuotaScope; most: number; left: number }) {
    super(`${scope}: ${most}`);
    this.scope = scope;
    this.most = most;
    this.left = left;
  }
}

/**
 * Before links are asked for. Revoking, closing and locking take nothing of a quota. Of several requests at the same moment a few may
 * pass above it: it protects, and isn't an account.
 * @throws QuotaReached
 */
export async function requireQuota(
  { store, clock, quotas, accounts }: Pick<ActionDependencies, 'store' | 'clock' | 'quotas' | 'accounts'>,
  { peerId, actorId, links }: { peerId: PeerId; actorId: number; links: number },
): Promise<void> {
  if (Object.values(quotas).every((most) => most === null)) return;
  const accountId = await accounts.serving(peerId);
  const since = new Date(clock.now().getTime() - DAY_MS);
  const used = await store.operations.linksAsked({ peerId, actorId, accountId, since });
  const exceeded = exceededQuota(quotas, used, links);
  if (exceeded !== null) throw new QuotaReached(exceeded);
}
