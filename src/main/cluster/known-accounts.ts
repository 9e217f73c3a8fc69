import type { AccountAtWork, Accounts } from '../../domain/ports/accounts.ts';
import type { AccountRow } from '../../domain/ports/account-store.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Leases } from '../../domain/ports/leases.ts';
import type { Log } from '../../domain/ports/logger.ts';
import type { Store } from '../../domain/ports/store.ts';
import { createAccounts, type KnownAccounts } from '../../operations/accounts/accounts.ts';
import { accountElsewhere } from '../../operations/elsewhere/account-elsewhere.ts';
import { newId } from '../clock.ts';

export interface KnownAccountsOptions {
  store: Store;
  leases: Pick<Leases, 'held'>;
  /** Those at work in this process, by user id; changes. */
  here: ReadonlyMap<number, AccountAtWork>;
  clock: Clock;
  log: Log;
}

/** This bot's accounts, as the store knows them, wherever they are at work. One that is retired counts from when a process holds it. */
export interface FollowedAccounts {
  /** Those known by now, by user id. */
  all(): readonly number[];
  /** Notices now what it would notice a little later. */
  look(): Promise<void>;
  /**
   * What is asked of them is written by `store`.
   * @param until aborts when no account that is noticed later matters there any more.
   */
  through(store: Store, until: AbortSignal): Accounts;
  /** @returns once there is one, or `signal` aborts. */
  untilThereIsOne(signal: AbortSignal): Promise<void>;
  stop(): Promise<void>;
}

/** How soon one is noticed that was signed in for the first time. */
const LOOK_EVERY_MS = 2_000;

/** One of these is enough for a process: it reads all accounts again and again. */
export async function followAccounts(options: KnownAccountsOptions): Promise<FollowedAccounts> {
  const { store, leases, clock, log } = options;
  const stopping = new AbortController();
  const known = new Set<number>();
  const views = new Map<KnownAccounts, Store>();

  async function look(): Promise<void> {
    const others = (await store.accounts.all()).filter(({ userId }) => !known.has(userId));
    const retired = others.filter(({ duty }) => duty === 'retired');
    // After all others: a chat that nobody serves goes to the first one.
    for (const { userId } of [
      ...others.filter((each) => !retired.includes(each)),
      ...(await held(retired)),
    ]) {
      known.add(userId);
      for (const [view, by] of views) view.begin(somewhere(userId, by, options));
    }
  }

  /** Somebody has the session of these: what they made can still be changed. */
  async function held(accounts: readonly AccountRow[]): Promise<readonly AccountRow[]> {
    if (accounts.length === 0) return [];
    const names = new Set(await leases.held('account:'));
    return accounts.filter(({ userId }) => names.has(`account:${userId}`));
  }

  async function keepLooking(): Promise<void> {
    while (!stopping.signal.aborted) {
      await clock.sleep(LOOK_EVERY_MS, stopping.signal);
      await look().catch((error: unknown) => log.warn({ err: error }, 'the accounts could not be read'));
    }
  }

  await look();
  const looking = keepLooking();
  return {
    all: () => [...known],
    look,
    through(by, until) {
      const view = createAccounts({ store: by, single: false });
      for (const userId of known) view.begin(somewhere(userId, by, options));
      if (until.aborted) return view;
      views.set(view, by);
      until.addEventListener('abort', () => views.delete(view), { once: true });
      return view;
    },
    async untilThereIsOne(signal) {
      while (known.size === 0 && !signal.aborted) {
        await clock.sleep(LOOK_EVERY_MS, signal);
      }
    },
    stop() {
      stopping.abort();
      return looking;
    },
  };
}

/** Each call goes to where the account is by then. */
function somewhere(
  userId: number,
  store: Store,
  { here, clock, log }: Pick<KnownAccountsOptions, 'here' | 'clock' | 'log'>,
): AccountAtWork {
  const elsewhere = accountElsewhere({ accountId: userId, store, jobs: store.jobs, clock, newId, log });
  const now = (): AccountAtWork => here.get(userId) ?? elsewhere;
  return {
    userId,
    get telegram() {
      return now().telegram;
    },
    get operations() {
      return now().operations;
    },
    get batches() {
      return now().batches;
    },
  };
}
