import type { Operation } from '../domain/operation.ts';
import type { Accounts } from '../domain/ports/accounts.ts';
import type { Clock, NewId } from '../domain/ports/clock.ts';
import type { Log } from '../domain/ports/logger.ts';
import type { Observer } from '../domain/ports/observer.ts';
import type { Operators } from '../domain/ports/operators.ts';
import type { Store } from '../domain/ports/store.ts';
import type { Telegram } from '../domain/ports/telegram.ts';

/** What all of this room works with. */
export interface Context {
  store: Store;
  telegram: Telegram;
  /** The worker's account. */
  accountId: number;
  /** Whether it is a bot: then its links can't be listed or looked up. */
  isBot: boolean;
  /** Whose the chats and the links are. */
  accounts: Pick<Accounts, 'single' | 'all' | 'serving' | 'keeping'>;
  clock: Clock;
  newId: NewId;
  log: Log;
  observer: Observer;
  /** Cards may have something else to show: they are looked at soon in any case, with this at once. */
  onChange: () => void;
  operators: Operators;
  timings: Timings;
}

/** What became of one step of an operation. */
export interface Progress {
  operation: Operation;
  /** Milliseconds until its next step may be tried. */
  waitMs: number;
}

export function atOnce(operation: Operation): Progress {
  return { operation, waitMs: 0 };
}

/** All in milliseconds. */
export interface Timings {
  /** Longer than a call can still be in flight after its connection was closed. */
  reconcileAfterMs: number;
  /** When to look for a second link of a request that was unknown once. */
  lookAgainAfterMs: number;
  /** How often to see whether it is time to look again. */
  duplicatesEveryMs: number;
  /** The first wait before something is tried again; doubles. */
  retryAfterMs: number;
  retryAfterMaxMs: number;
  /** When an account that Telegram froze is tried again. */
  frozenRetryMs: number;
  /** One chat's links are read at most so often. */
  sightingsAtMostEveryMs: number;
  /** A chat with open links and fresh cards is read after so long without a reason; doubles while it stays quiet. */
  watchEveryMs: number;
  watchAtLeastEveryMs: number;
  /** How often the account's chats are listed. */
  directoryEveryMs: number;
  /** The same when one of them changed. */
  directoryAtMostEveryMs: number;
  /** How long it is believed who runs a chat when nothing is done there. */
  administratorsEveryMs: number;
  /** How often to see whether it is time to replace or revoke a link. */
  upkeepEveryMs: number;
  /** The pace of background work in the long run, all its calls together but those of censuses. */
  backgroundCallEveryMs: number;
  /** The pace of censuses in the long run; 0 for as fast as Telegram answers. */
  censusCallEveryMs: number;
  /** A chat's census is good for so long. */
  censusEveryMs: number;
  /** However often somebody asks for one. */
  censusAtMostEveryMs: number;
  /** How often to see whether one is due. */
  censusLookEveryMs: number;
  /** Telegram's log of a chat is read at most so often when something happens there. */
  chatLogAtMostEveryMs: number;
}

export const TIMINGS: Timings = {
  reconcileAfterMs: 30_000,
  lookAgainAfterMs: 300_000,
  duplicatesEveryMs: 15_000,
  retryAfterMs: 2_000,
  retryAfterMaxMs: 600_000,
  frozenRetryMs: 600_000,
  sightingsAtMostEveryMs: 3_000,
  watchEveryMs: 60_000,
  watchAtLeastEveryMs: 6 * 3_600_000,
  directoryEveryMs: 30 * 60_000,
  directoryAtMostEveryMs: 60_000,
  administratorsEveryMs: 6 * 3_600_000,
  upkeepEveryMs: 15_000,
  backgroundCallEveryMs: 2_000,
  censusCallEveryMs: 2_000,
  censusEveryMs: 6 * 3_600_000,
  censusAtMostEveryMs: 10_000,
  censusLookEveryMs: 30_000,
  chatLogAtMostEveryMs: 60_000,
};

/** @param failures in a row, from 1. */
export function backoff(timings: Timings, failures: number): number {
  return Math.min(timings.retryAfterMs * 2 ** (failures - 1), timings.retryAfterMaxMs);
}

/** For a log line. The messages of our own errors and the database's carry no values. */
export function errorText(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : 'not an error';
}
