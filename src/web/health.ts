import type { AccountRow } from '../domain/ports/account-store.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { Store } from '../domain/ports/store.ts';
import type { OperationState } from '../domain/operation.ts';

export interface HealthDependencies {
  store: Store;
  clock: Clock;
  /** The account behind the worker, once known. */
  accountId: () => number | null;
  /** How much is wrong with the store: damage, and changes past the product. */
  storeProblems: () => number;
}

export interface Health {
  /** Whether links can be made now, flood waits aside, and the store is sound. */
  ok: boolean;
  session: AccountRow['state'] | 'starting';
  floodWaitSeconds: number;
  operations: Record<OperationState, number>;
  inboxPending: number;
  storeProblems: number;
}

/** How the service is, in numbers: no person, chat or link is named. */
export async function healthOf(deps: HealthDependencies): Promise<Health> {
  const accountId = deps.accountId();
  const [account, operations, pending] = await Promise.all([
    accountId === null ? null : deps.store.accounts.find(accountId),
    deps.store.operations.countByState(),
    deps.store.inbox.pending(),
  ]);
  const storeProblems = deps.storeProblems();
  const wait = (account?.blockedUntil?.getTime() ?? 0) - deps.clock.now().getTime();
  return {
    ok: account?.state === 'live' && storeProblems === 0,
    session: account?.state ?? 'starting',
    floodWaitSeconds: Math.max(0, Math.ceil(wait / 1000)),
    operations,
    inboxPending: pending.length,
    storeProblems,
  };
}
