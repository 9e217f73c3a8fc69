import type { Update } from 'grammy/types';
import type { Clock } from '../../domain/ports/clock.ts';
import type { PendingUpdate } from '../../domain/ports/inbox-store.ts';
import type { Lanes } from '../../domain/ports/leases.ts';
import { UPDATES_QUEUE } from '../../domain/ports/queues.ts';
import type { Store } from '../../domain/ports/store.ts';
import type { BotLog } from '../dependencies.ts';
import { handleStored, storedUpdate, type Handling } from './handling.ts';
import { ALONE_MS, CRASHES_UNTIL_ALONE, STOP_GRACE_MS, type Inbox } from './inbox.ts';

/** Most wait for the network, or for Telegram's limits: those are to hold no other lane up. */
const LANES_AT_ONCE = 500;
/** How often it is looked for updates of which no job comes. */
const LOOK_EVERY_MS = 2_000;
/** What came so long ago and isn't handled was left by a process that died, maybe. */
const LEFT_AFTER_MS = 5_000;
const RETRY_MS = 1_000;

export interface SharedInboxDependencies {
  /** Under this process's own lease: once others take it for dead, it writes nothing more. */
  store: Pick<Store, 'inbox' | 'jobs'>;
  lanes: Lanes;
  clock: Clock;
  log: BotLog;
}

/** Updates come to it by the store. */
export type SharedInbox = Pick<Inbox, 'start' | 'idle' | 'stop'>;

/**
 * The inbox of several processes. The one that receives an update stores it, with a job for its lane. One that is free takes the job,
 * holds the lane, and handles all that waits in it, in order. Who finds a lane held leaves it alone: its holder looks once more when
 * it has given it back. What a process leaves when it dies is found by the others.
 */
export function createSharedInbox({ store, lanes, clock, log }: SharedInboxDependencies): SharedInbox {
  const { inbox, jobs } = store;
  const stopping = new AbortController();
  const { signal } = stopping;
  /** Lanes that are held here. */
  const held = new Set<string>();
  let stopWorking = async (): Promise<void> => {};
  let looking = Promise.resolve();

  /** @param as `left`: a process may have died of what waits there; `alone`: it does so each time, and nothing else is at work. */
  async function handleLane(handling: Handling, lane: string, as: 'new' | 'left' | 'alone'): Promise<void> {
    for (let which = as; ; which = 'new') {
      if (!(await holdLane(lane, (lost) => handleWaiting(handling, lane, which, lost)))) return;
      const [next] = await inbox.pendingOf(lane);
      if (next === undefined || isDeadly(next)) return;
      if (signal.aborted) return jobs.enqueue(UPDATES_QUEUE, { key: lane, data: {} });
    }
  }

  /** @returns whether it could be held. What was handled is marked before it is given back. */
  async function holdLane(lane: string, work: (lost: AbortSignal) => Promise<void>): Promise<boolean> {
    const lock = await lanes.hold(lane);
    if (lock === null) return false;
    held.add(lane);
    try {
      await work(lock.lost);
      await writeMarks(lock.lost);
    } finally {
      held.delete(lane);
      await lock.release();
    }
    return true;
  }

  async function handleWaiting(
    handling: Handling,
    lane: string,
    as: 'new' | 'left' | 'alone',
    lost: AbortSignal,
  ): Promise<void> {
    const ended = AbortSignal.any([signal, lost]);
    for (const row of await inbox.pendingOf(lane)) {
      if (ended.aborted || (isDeadly(row) && as !== 'alone')) return;
      const update: Update = JSON.parse(row.body);
      const stored = storedUpdate(update, row);
      stored.mayCrash = as !== 'new' || row.crashes > 0;
      await handleStored(handling, stored, ended);
    }
  }

  async function writeMarks(lost: AbortSignal): Promise<void> {
    while (!lost.aborted) {
      try {
        return await inbox.flush();
      } catch (error) {
        log.error({ err: error }, 'the inbox cannot write');
        await clock.sleep(RETRY_MS, lost);
      }
    }
    throw new Error('a lane was lost: what was handled there is handled again');
  }

  async function work(handling: Handling): Promise<void> {
    stopWorking = await jobs.work(UPDATES_QUEUE, LANES_AT_ONCE, ({ key, data }) =>
      handleLane(handling, key, data['left'] === true ? 'left' : 'new'),
    );
  }

  async function handleLeft(handling: Handling, before: Date): Promise<void> {
    for (const { lane, crashes } of await inbox.waitingLanes(before)) {
      if (signal.aborted) return;
      if (held.has(lane)) continue;
      if (crashes < CRASHES_UNTIL_ALONE) {
        await jobs.enqueue(UPDATES_QUEUE, { key: lane, data: { left: true }, once: true });
      } else await handleAlone(handling, lane);
    }
  }

  /** So that what is handled beside it is not blamed for what it does. One that never ends holds the others up for a while only. */
  async function handleAlone(handling: Handling, lane: string): Promise<void> {
    await atMost(stopWorking());
    try {
      await atMost(handleLane(handling, lane, 'alone'));
    } finally {
      if (!signal.aborted) await work(handling);
    }
  }

  async function atMost(task: Promise<unknown>): Promise<void> {
    const over = new AbortController();
    await Promise.race([task, clock.sleep(ALONE_MS, AbortSignal.any([over.signal, signal]))]);
    over.abort();
  }

  async function keepLooking(handling: Handling): Promise<void> {
    for (let leftAfterMs = 0; !signal.aborted; leftAfterMs = LEFT_AFTER_MS) {
      try {
        await handleLeft(handling, new Date(clock.now().getTime() - leftAfterMs));
      } catch (error) {
        log.error({ err: error }, 'what was left in the inbox could not be read');
      }
      await clock.sleep(LOOK_EVERY_MS, signal);
    }
  }

  return {
    async start(handlers) {
      const handling: Handling = { store: inbox, clock, log, ...handlers };
      await work(handling);
      looking = keepLooking(handling);
    },
    async idle() {
      while ((await inbox.backlog()).pending > 0) await clock.sleep(LOOK_EVERY_MS / 100);
    },
    async stop() {
      stopping.abort();
      await looking;
      const grace = new AbortController();
      await Promise.race([stopWorking(), clock.sleep(STOP_GRACE_MS, grace.signal)]);
      grace.abort();
    },
  };
}

/** Processes die of it, one after another. */
function isDeadly({ crashes }: PendingUpdate): boolean {
  return crashes >= CRASHES_UNTIL_ALONE;
}
