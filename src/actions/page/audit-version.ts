import type { PeerId } from '../../domain/peer.ts';
import type { ActionDependencies } from '../dependencies.ts';

const DAY_MS = 86_400_000;
const DRIFT_SHOWN = 50;

/** Stands for what a chat's audit shows now: another one, and something of it changed. The caller asks nobody whether they may. */
export async function auditVersion(
  { store, clock }: Pick<ActionDependencies, 'store' | 'clock'>,
  peerId: PeerId,
): Promise<string> {
  const now = clock.now();
  const lately = { from: new Date(now.getTime() - DAY_MS), to: new Date(now.getTime() + DAY_MS) };
  const [entries, links, open, joined, census, drift, lockdown] = await Promise.all([
    store.audit.list({ peerId, linkIds: null, before: null, limit: 1 }),
    store.links.counts({ peerId, actorId: null, text: null }, now),
    store.openLinks.counts(peerId, now),
    store.memberships.totals(peerId, lately),
    store.census.latest(peerId),
    store.drift.open(peerId, DRIFT_SHOWN),
    store.lockdowns.latest(peerId),
  ]);
  const happened = drift.map(({ id, version }) => [id, version]);
  return JSON.stringify([
    entries[0]?.seq,
    links,
    open,
    joined,
    [census?.done, census?.finishedAt],
    happened,
    [lockdown?.id, lockdown?.state, lockdown?.counts],
  ]);
}
