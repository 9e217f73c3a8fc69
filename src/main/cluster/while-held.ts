import { once } from 'node:events';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Lease, Leases } from '../../domain/ports/leases.ts';
import type { Log } from '../../domain/ports/logger.ts';

type End = () => Promise<unknown>;

export interface WhileHeld {
  leases: Leases;
  name: string;
  clock: Clock;
  log: Log;
  /**
   * Begins what the lease allows. What it throws is logged, and tried again a little later.
   * @param over aborts when it is to end, for what takes long to begin.
   * @param endsWith to be told at once what ends each thing that has begun: also where what follows can't be begun. What it still
   *   writes once the lease is lost is refused.
   */
  start: (lease: Lease, over: AbortSignal, endsWith: (end: End) => void) => Promise<void>;
}

export interface Held {
  isHeld(): boolean;
  /** Ends what runs, and gives the lease back. */
  stop(): Promise<void>;
}

/** How soon one that another process holds is asked for again. */
const TRY_EVERY_MS = 1_000;
/** After what it allows could not be begun. */
const AFTER_FAILURE_MS = 5_000;

/** Lets something run for as long as this process holds a lease: from when it gets it, and again each time it gets it back. */
export function whileHeld({ leases, name, clock, log, start }: WhileHeld): Held {
  const stopping = new AbortController();
  let isHeld = false;

  /** @returns how long to wait before the next one. */
  async function turn(): Promise<number> {
    const lease = await leases.take(name);
    if (lease === null) return TRY_EVERY_MS;
    const over = AbortSignal.any([lease.lost, stopping.signal]);
    const ends: End[] = [];
    try {
      await start(lease, over, (end) => ends.push(end));
      isHeld = true;
      log.info({ lease: name, epoch: lease.epoch }, 'a lease is held');
      await aborted(over);
      isHeld = false;
      if (lease.lost.aborted) log.warn({ lease: name }, 'a lease was lost');
    } finally {
      await endAll(ends, lease);
    }
    return 0;
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      let waitMs = AFTER_FAILURE_MS;
      try {
        waitMs = await turn();
      } catch (error) {
        log.error({ err: error, lease: name }, 'what a lease allows could not be done');
      }
      if (waitMs > 0) await clock.sleep(waitMs, stopping.signal);
    }
  }

  const running = run();
  return {
    isHeld: () => isHeld,
    stop() {
      stopping.abort();
      return running;
    },
  };
}

async function endAll(ends: readonly End[], lease: Lease): Promise<void> {
  try {
    await Promise.all(ends.map((end) => end()));
  } finally {
    await lease.giveBack();
  }
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}
