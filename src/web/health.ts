import type { AccountRow } from '../domain/ports/account-store.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { Store } from '../domain/ports/store.ts';
import type { OperationState } from '../domain/operation.ts';

export interface HealthDependencies {
  store: Store;
  clock: Clock;
  /** The account behind the worker, once known. */
  accountId: () => number | null;
  /** Until when Telegram wants it to wait before it is known. */
  waitsUntil: () => Date | null;
  /** How much is wrong with the store: damage, and changes past the product. */
  storeProblems: () => number;
}

export interface Health {
  /** Whether links can be made now, flood waits aside, and the store is sound. Red where somebody has to act. */
  ok: boolean;
  session: AccountRow['state'] | 'starting';
  /** The longest that Telegram wants it to wait before it calls a method again. */
  floodWaitSeconds: number;
  operations: Record<OperationState, number>;
  inboxPending: number;
  /** How long the oldest of them has waited. */
  inboxOldestSeconds: number;
  /** There is too little room on the disk to be sure of writing down what becomes of a call: no link is made. */
  diskNearlyFull: boolean;
  storeProblems: number;
}

/** How the service is, in numbers: no person, chat or link is named. */
export async function healthOf(deps: HealthDependencies): Promise<Health> {
  const accountId = deps.accountId();
  const [account, floodWaits, operations, backlog, hasRoom] = await Promise.all([
    accountId === null ? null : deps.store.accounts.find(accountId),
    accountId === null ? [] : deps.store.accounts.floodWaits(accountId),
    deps.store.operations.countByState(),
    deps.store.inbox.backlog(),
    deps.store.hasRoom(),
  ]);
  const storeProblems = deps.storeProblems();
  const now = deps.clock.now().getTime();
  const waits = floodWaits.map(({ until }) => secondsTo(until, now));
  return {
    ok: account?.state === 'live' && hasRoom && storeProblems === 0,
    session: account?.state ?? 'starting',
    floodWaitSeconds: Math.max(secondsTo(deps.waitsUntil(), now), ...waits),
    operations,
    inboxPending: backlog.pending,
    inboxOldestSeconds: secondsSince(backlog.oldest, now),
    diskNearlyFull: !hasRoom,
    storeProblems,
  };
}

/** 0 for a moment that is past, or none. */
function secondsTo(moment: Date | null, now: number): number {
  return moment === null ? 0 : Math.max(0, Math.ceil((moment.getTime() - now) / 1000));
}

function secondsSince(moment: Date | null, now: number): number {
  return moment === null ? 0 : Math.max(0, Math.floor((now - moment.getTime()) / 1000));
}
