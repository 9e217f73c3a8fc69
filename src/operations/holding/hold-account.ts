import type { Clock } from '../../domain/ports/clock.ts';
import { LeaseLost, type Lease } from '../../domain/ports/leases.ts';
import type { Log } from '../../domain/ports/logger.ts';
import { StoreUnreachable } from '../../domain/ports/operation-store.ts';

/** An account that this process works with, as long as it holds the account's lease. */
export interface HoldableAccount {
  /** Connects to Telegram, and begins to work. May fail; what is under way then ends by `stop`. */
  start(): Promise<void>;
  /** Ends the work, also while it is being started. Calls under way may get their answers first. */
  stop(): Promise<void>;
  /** Ends the connection to Telegram, for good. What it does it has begun when it returns: nothing is awaited before that. */
  disconnect(): Promise<void>;
}

export interface HoldOptions {
  accountId: number;
  lease: Lease;
  /** Nothing connects yet. */
  open: () => HoldableAccount;
  /**
   * After so long Telegram has closed the connection of a former holder by itself, since that couldn't ping any more when the lease
   * was taken. Milliseconds.
   */
  formerEndsMs: number;
  clock: Clock;
  log: Log;
}

/** Whether it worked: `interrupted` says nothing of the account, `failed` that it can't be started as it is. */
export type Ending = 'worked' | 'interrupted' | 'failed';

export interface HeldAccount {
  /** Resolves when nothing of it is under way any more. Never rejects. */
  ended: Promise<Ending>;
  /** Ends it and gives the lease back. */
  stop(): Promise<void>;
}

/**
 * Works with an account under its lease, so that Telegram never sees two connections of one session: it begins when a former
 * holder's connection is provably dead, ends at once when the lease is lost, and gives it back once the connection is closed.
 */
export function holdAccount({ accountId, lease, open, formerEndsMs, clock, log }: HoldOptions): HeldAccount {
  const stopping = new AbortController();
  const over = AbortSignal.any([stopping.signal, lease.lost]);

  async function hold(): Promise<Ending> {
    if (!lease.wasGivenBack) {
      await clock.sleep(formerEndsMs, over);
      if (over.aborted) return end('worked', () => lease.giveBack(false));
    }
    if (over.aborted) return end('worked', () => lease.giveBack());
    const account = open();
    const disconnect = (): void => void quietly(() => account.disconnect());
    lease.lost.addEventListener('abort', disconnect, { once: true });
    const result = await work(account);
    // Where it is lost, that has begun already.
    await quietly(() => account.stop());
    await quietly(() => account.disconnect());
    lease.lost.removeEventListener('abort', disconnect);
    return end(result, () => lease.giveBack());
  }

  async function work(account: HoldableAccount): Promise<Ending> {
    try {
      await Promise.race([account.start(), aborted(over)]);
      await aborted(over);
      return 'worked';
    } catch (error) {
      // What was ended while it was being started says nothing of the account.
      if (over.aborted) return 'worked';
      log.warn({ err: error, accountId }, 'an account could not be started');
      return error instanceof StoreUnreachable || error instanceof LeaseLost ? 'interrupted' : 'failed';
    }
  }

  async function end(result: Ending, giveBack: () => Promise<void>): Promise<Ending> {
    await quietly(giveBack);
    log.info({ accountId, epoch: lease.epoch, lost: lease.lost.aborted }, 'an account is not held any more');
    return result;
  }

  async function quietly(finish: () => Promise<void>): Promise<void> {
    try {
      await finish();
    } catch (error) {
      log.warn({ err: error, accountId }, 'an account could not be ended in order');
    }
  }

  log.info({ accountId, epoch: lease.epoch, wasGivenBack: lease.wasGivenBack }, 'an account is held');
  const ended = hold();
  return {
    ended,
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
