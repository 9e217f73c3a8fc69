import type { AccountRow } from '../domain/ports/account-store.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { Store } from '../domain/ports/store.ts';
import type { OperationState } from '../domain/operation.ts';

export interface HealthDependencies {
  store: Store;
  clock: Clock;
  /** The accounts that make links, once they are signed in. */
  accountIds: () => readonly number[];
  /** Whether Telegram refused the session of another one. */
  refused: () => boolean;
  /** Until when Telegram wants it to wait before it is known. */
  waitsUntil: () => Date | null;
  /** How much is wrong with the store: damage, and changes that Latchkey didn’t make. */
  storeProblems: () => number;
  /** How backups go; absent where none are made. */
  backups?: () => { lastAt: Date | null; failed: boolean };
  /** What this process does for all, where there are several; absent where it does everything. */
  holds?: () => string[];
}

export interface Health {
  /** Whether links can be made now, flood waits aside, and the store is sound. Red where somebody has to act. */
  ok: boolean;
  /** Of the account that makes links; of several, the worst. */
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
  /** Absent where none are made. `lastAt`: Unix seconds, 0 before the first. */
  backups?: { lastAt: number; failed: boolean };
  /** See `HealthDependencies`. */
  holds?: string[];
}

/** How the service is, in numbers: no person, chat or link is named. */
export async function healthOf(deps: HealthDependencies): Promise<Health> {
  const accountIds = deps.accountIds();
  const [accounts, floodWaits, operations, backlog, hasRoom] = await Promise.all([
    Promise.all(accountIds.map((userId) => deps.store.accounts.find(userId))),
    Promise.all(accountIds.map((userId) => deps.store.accounts.floodWaits(userId))),
    deps.store.operations.countByState(),
    deps.store.inbox.backlog(),
    deps.store.hasRoom(),
  ]);
  const storeProblems = deps.storeProblems();
  const now = deps.clock.now().getTime();
  const session = worst([
    ...accounts.map((account) => account?.state ?? 'starting'),
    ...(deps.refused() ? (['dead'] as const) : []),
  ]);
  const waits = floodWaits.flat().map(({ until }) => secondsTo(until, now));
  return {
    ok: session === 'live' && hasRoom && storeProblems === 0,
    session,
    floodWaitSeconds: Math.max(secondsTo(deps.waitsUntil(), now), ...waits),
    operations,
    inboxPending: backlog.pending,
    inboxOldestSeconds: secondsSince(backlog.oldest, now),
    diskNearlyFull: !hasRoom,
    storeProblems,
    ...(deps.backups !== undefined && { backups: backupsOf(deps.backups()) }),
    ...(deps.holds !== undefined && { holds: deps.holds() }),
  };
}

function backupsOf({ lastAt, failed }: { lastAt: Date | null; failed: boolean }): {
  lastAt: number;
  failed: boolean;
} {
  return { lastAt: Math.floor((lastAt?.getTime() ?? 0) / 1000), failed };
}

/** Where one of several can't work, somebody has to act. */
function worst(states: readonly Health['session'][]): Health['session'] {
  const order = ['dead', 'frozen', 'starting', 'live'] as const;
  return order.find((state) => states.includes(state)) ?? 'starting';
}

/** 0 for a moment that is past, or none. */
function secondsTo(moment: Date | null, now: number): number {
  return moment === null ? 0 : Math.max(0, Math.ceil((moment.getTime() - now) / 1000));
}

function secondsSince(moment: Date | null, now: number): number {
  return moment === null ? 0 : Math.max(0, Math.floor((now - moment.getTime()) / 1000));
}
