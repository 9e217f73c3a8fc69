import type { Clock, NewId } from '../../domain/ports/clock.ts';
import type { Lease, Leases } from '../../domain/ports/leases.ts';
import type { Log } from '../../domain/ports/logger.ts';
import { holdAccount, type HeldAccount, type HoldableAccount } from './hold-account.ts';

export interface AccountHolderOptions {
  leases: Leases;
  /** Those there are sessions for, each with what is another once its session is; asked again and again. */
  accounts: () => Promise<ReadonlyMap<number, string>>;
  open: (accountId: number, lease: Lease) => HoldableAccount;
  /** See `HoldOptions`. */
  formerEndsMs: number;
  clock: Clock;
  newId: NewId;
  log: Log;
}

/** This process's part of all accounts. */
export interface AccountHolder {
  start(): void;
  /** Those it holds the lease of, also where their work has not begun yet. */
  held(): number[];
  /** Gives everything back. */
  stop(): Promise<void>;
}

const LOOK_MS = 1_000;

/** What nobody has held for so long is taken by who finds it, however much it has already. */
const UNHELD_MS = 3_000;

/**
 * An account that couldn't be started is left to others for so long: after the first time, after the second, and each time after
 * that. Telegram doesn't like to be asked again and again with a session that it has ended.
 */
const RESTS_MS = [10_000, 60_000, 600_000] as const;

const WORKER = 'worker:';
const ACCOUNT = 'account:';

interface Held extends HeldAccount {
  /** How many workers there were when it was taken. */
  workers: number;
}

/**
 * Takes its fair share of the accounts: all of them divided by the workers that live. Of what is more than that it gives back once
 * more workers live than when it took it.
 */
export function createAccountHolder(options: AccountHolderOptions): AccountHolder {
  const { leases, clock, log } = options;
  const self = WORKER + options.newId();
  const held = new Map<number, Held>();
  const unheldSince = new Map<number, number>();
  const restsUntil = new Map<number, number>();
  /** How often in a row it couldn't be started. */
  const failures = new Map<number, number>();
  const sessions = new Map<number, string>();
  const stopping = new AbortController();
  let worker: Lease | null = null;
  let looking = Promise.resolve();

  async function look(): Promise<void> {
    if (worker === null || worker.lost.aborted) worker = await leases.take(self);
    const found = await options.accounts();
    for (const [accountId, session] of found) renew(accountId, session);
    const accounts = [...found.keys()];
    const workers = (await leases.held(WORKER)).length;
    const share = Math.ceil(accounts.length / Math.max(workers, 1));
    giveBack(accounts, workers, share);
    note(accounts, new Set(await leases.held(ACCOUNT)));
    for (const accountId of accounts) {
      if (stopping.signal.aborted) return;
      if (wants(accountId, share)) await take(accountId, workers);
    }
  }

  /** With another session it may work, whatever came of the former one. */
  function renew(accountId: number, session: string): void {
    if (sessions.get(accountId) === session) return;
    sessions.set(accountId, session);
    failures.delete(accountId);
    restsUntil.delete(accountId);
    void held.get(accountId)?.stop();
  }

  /** What has no session any more, and what is for others now. */
  function giveBack(accounts: readonly number[], workers: number, share: number): void {
    let surplus = held.size - share;
    for (const [accountId, account] of held) {
      const hasNoSession = !accounts.includes(accountId);
      const isForOthers = surplus > 0 && account.workers < workers;
      if (!hasNoSession && !isForOthers) continue;
      surplus -= 1;
      void account.stop();
    }
  }

  function note(accounts: readonly number[], names: ReadonlySet<string>): void {
    for (const accountId of accounts) {
      if (names.has(ACCOUNT + accountId)) unheldSince.delete(accountId);
      else if (!unheldSince.has(accountId)) unheldSince.set(accountId, clock.monotonic());
    }
  }

  function wants(accountId: number, share: number): boolean {
    const since = unheldSince.get(accountId);
    if (since === undefined || held.has(accountId)) return false;
    if (clock.monotonic() < (restsUntil.get(accountId) ?? -Infinity)) return false;
    return held.size < share || clock.monotonic() - since > UNHELD_MS;
  }

  async function take(accountId: number, workers: number): Promise<void> {
    const lease = await leases.take(ACCOUNT + accountId);
    if (lease === null) return;
    const { formerEndsMs } = options;
    const open = (): HoldableAccount => options.open(accountId, lease);
    const account = holdAccount({ accountId, lease, open, formerEndsMs, clock, log });
    held.set(accountId, { ...account, workers });
    void forgetOnceEnded(accountId, account);
  }

  async function forgetOnceEnded(accountId: number, { ended }: HeldAccount): Promise<void> {
    const session = sessions.get(accountId);
    const ending = await ended;
    held.delete(accountId);
    if (ending === 'worked') failures.delete(accountId);
    if (ending === 'worked' || sessions.get(accountId) !== session) return;
    const before = ending === 'failed' ? (failures.get(accountId) ?? 0) : 0;
    if (ending === 'failed') failures.set(accountId, before + 1);
    restsUntil.set(accountId, clock.monotonic() + (RESTS_MS[before] ?? RESTS_MS[2]));
  }

  async function keepLooking(): Promise<void> {
    let failed = false;
    while (!stopping.signal.aborted) {
      try {
        await look();
        failed = false;
      } catch (error) {
        // Once for all of an outage.
        if (!failed) log.warn({ err: error }, 'who holds which account could not be asked');
        failed = true;
      }
      await clock.sleep(LOOK_MS, stopping.signal);
    }
  }

  return {
    start() {
      looking = keepLooking();
    },
    held: () => Array.from(held.keys()),
    async stop() {
      stopping.abort();
      await looking;
      await Promise.all(Array.from(held.values(), (account) => account.stop()));
      await worker?.giveBack();
    },
  };
}
