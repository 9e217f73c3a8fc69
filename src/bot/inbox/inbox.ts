import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock } from '../../domain/ports/clock.ts';
import type { InboxUpdate, PendingUpdate } from '../../domain/ports/inbox-store.ts';
import type { Store } from '../../domain/ports/store.ts';
import type { BotLog } from '../dependencies.ts';
import { handleOnce, handleStored, storedUpdate, type Handling, type StoredUpdate } from './handling.ts';
import { laneOf } from './lane.ts';
import { createLanes } from './lanes.ts';
import type { OutageNotice } from './outage-notice.ts';
import { poll, POLL_SECONDS } from './polling.ts';

/** How long a stop waits for what is being handled. What is not done by then is run again at the next start. */
export const STOP_GRACE_MS = 5_000;

/** After so many crashes in a row an update is handled alone, so that those beside it are not blamed for what it does. */
export const CRASHES_UNTIL_ALONE = 3;
/** For so long: one that never ends must not keep the others waiting. */
export const ALONE_MS = 60_000;

export interface InboxDependencies {
  store: Pick<Store, 'inbox'>;
  api: Pick<Api, 'getUpdates' | 'deleteWebhook'>;
  clock: Clock;
  log: BotLog;
  /** Told of an update that came before `start`: it waits until then. */
  onHeld: (update: Update) => void;
  /** Told of an update that could not be stored, and why: it comes again. */
  onUnstored?: OutageNotice;
}

/**
 * The durable inbox: an update is on disk before Telegram is told that it arrived, and is marked handled after its effect.
 * A kill at any point repeats at most what was being handled, and loses nothing.
 */
export interface Inbox {
  /** Handles what was left, then what comes. Before that, updates are only stored. Call once. */
  start(handlers: Pick<Handling, 'handle' | 'giveUp'>): Promise<void>;
  /**
   * Fetches updates until `stop`.
   * @throws AnotherPoller, TokenRefused.
   */
  poll(): Promise<void>;
  /**
   * A webhook's body: stored when this resolves, so that the answer may be 200.
   * @throws TypeError if it is no update.
   */
  webhookHandler(body: unknown): Promise<void>;
  /** Resolves when all that was received is handled, and marked so on disk. */
  idle(): Promise<void>;
  /** Finishes what is being handled, for five seconds at most. */
  stop(): Promise<void>;
}

export function createInbox(dependencies: InboxDependencies): Inbox {
  const { store, api, clock, log, onHeld, onUnstored } = dependencies;
  const lanes = createLanes();
  const stopping = new AbortController();
  let polling = Promise.resolve();
  /** Ids of those that came before `start`: no earlier process died of them. */
  const held = new Set<number>();
  /** What becomes of an update once it is stored. */
  let accept = (update: Update): void => {
    held.add(update.update_id);
    onHeld(update);
  };

  async function receive(updates: Update[]): Promise<void> {
    if (updates.length === 0) return;
    const rows = await store.inbox.receive(updates.map(inboxRow), clock.now()).catch((error: unknown) => {
      for (const update of updates) onUnstored?.(update, error);
      throw error;
    });
    const stored = new Set(rows.map((row) => row.updateId));
    // One that stands twice in a batch is handled once.
    for (const update of updates) if (stored.delete(update.update_id)) accept(update);
  }

  async function start(handlers: Pick<Handling, 'handle' | 'giveUp'>): Promise<void> {
    const handling: Handling = { store: store.inbox, clock, log, ...handlers };
    const dispatch = (stored: StoredUpdate): void =>
      lanes.run(laneOf(stored.update), () => handleStored(handling, stored, stopping.signal));
    // May be on disk already when that is read, or not yet.
    const early: Update[] = [];
    accept = (update) => void early.push(update);
    const left = (await store.inbox.pending()).map((row) => ({ row, stored: storedAgain(row, held) }));
    for (const { row, stored } of left)
      if (row.crashes >= CRASHES_UNTIL_ALONE) await tryAlone(handling, stored);
    for (const { stored } of left) dispatch(stored);
    const known = new Set(left.map(({ row }) => row.updateId));
    for (const update of early) if (!known.has(update.update_id)) dispatch(storedUpdate(update, null));
    accept = (update) => dispatch(storedUpdate(update, null));
  }

  /** Its first attempt, in its lane but with nothing else at work. */
  async function tryAlone(handling: Handling, stored: StoredUpdate): Promise<void> {
    if (stopping.signal.aborted) return;
    const tried = new AbortController();
    lanes.run(laneOf(stored.update), async () => {
      await handleOnce(handling, stored);
      tried.abort();
    });
    await clock.sleep(ALONE_MS, AbortSignal.any([tried.signal, stopping.signal]));
  }

  async function idle(): Promise<void> {
    await lanes.idle();
    await store.inbox.flush();
  }

  return {
    start,
    async poll() {
      const running = poll({ api, clock, log, waitSeconds: POLL_SECONDS, receive }, stopping.signal);
      polling = running.catch(() => {});
      await running;
    },
    async webhookHandler(body) {
      if (!isUpdate(body)) throw new TypeError('not an update');
      await receive([body]);
    },
    idle,
    async stop() {
      stopping.abort();
      await polling;
      const grace = new AbortController();
      await Promise.race([lanes.idle(), clock.sleep(STOP_GRACE_MS, grace.signal)]);
      grace.abort();
      try {
        await store.inbox.flush();
      } catch (error) {
        log.error({ err: error }, 'handled updates will be handled again at the next start');
      }
    },
  };
}

export function inboxRow(update: Update): InboxUpdate {
  return { updateId: update.update_id, lane: laneOf(update), body: JSON.stringify(update) };
}

function storedAgain(
  { updateId, body, failures, outdated }: PendingUpdate,
  held: ReadonlySet<number>,
): StoredUpdate {
  const update: Update = JSON.parse(body);
  return storedUpdate(update, held.has(updateId) ? null : { failures, outdated });
}

export function isUpdate(body: unknown): body is Update {
  return (
    typeof body === 'object' && body !== null && 'update_id' in body && Number.isSafeInteger(body.update_id)
  );
}
