import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock } from '../../domain/ports/clock.ts';
import type { PendingUpdate } from '../../domain/ports/inbox-store.ts';
import type { Store } from '../../domain/ports/store.ts';
import type { BotLog } from '../dependencies.ts';
import { fatalError } from '../api/errors.ts';
import { handleOnce, handleStored, storedUpdate, type Handling, type StoredUpdate } from './handling.ts';
import { laneOf } from './lane.ts';
import { createLanes } from './lanes.ts';
import { poll } from './polling.ts';

/** How long a stop waits for what is being handled. What is not done by then is run again at the next start. */
const STOP_GRACE_MS = 5_000;

/** After so many crashes in a row an update is handled alone, so that those beside it are not blamed for what it does. */
const CRASHES_UNTIL_ALONE = 3;
/** For so long: one that never ends must not keep the others waiting. */
const ALONE_MS = 60_000;

export interface InboxDependencies {
  store: Pick<Store, 'inbox'>;
  bot: {
    init(): Promise<void>;
    handleUpdate(update: Update): Promise<void>;
    api: Pick<Api, 'getUpdates' | 'deleteWebhook'>;
  };
  clock: Clock;
  log: BotLog;
  /** Tells the person that an update was given up. */
  giveUp: (update: Update) => Promise<void>;
}

/**
 * The durable inbox: an update is on disk before Telegram is told that it arrived, and is marked handled after its effect.
 * A kill at any point repeats at most what was being handled, and loses nothing.
 */
export interface Inbox {
  /** Runs again what was left, and makes ready for `webhookHandler`. @throws TokenRefused. */
  resume(): Promise<void>;
  /**
   * `resume`, then polls until `stop`.
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

export function createInbox({ store, bot, clock, log, giveUp }: InboxDependencies): Inbox {
  const lanes = createLanes();
  const stopping = new AbortController();
  const handling: Handling = {
    store: store.inbox,
    clock,
    log,
    handle: (update) => bot.handleUpdate(update),
    giveUp,
  };
  let polling = Promise.resolve();
  let resumed: Promise<void> | null = null;

  function dispatch(stored: StoredUpdate): void {
    lanes.run(laneOf(stored.update), () => handleStored(handling, stored, stopping.signal));
  }

  async function receive(updates: Update[]): Promise<void> {
    if (updates.length === 0) return;
    const rows = updates.map((update) => ({
      updateId: update.update_id,
      lane: laneOf(update),
      body: JSON.stringify(update),
    }));
    const stored = new Set((await store.inbox.receive(rows, clock.now())).map((row) => row.updateId));
    // One that stands twice in a batch is handled once.
    for (const update of updates) if (stored.delete(update.update_id)) dispatch(storedUpdate(update, null));
  }

  async function start(): Promise<void> {
    try {
      await bot.init();
    } catch (error) {
      throw fatalError(error) ?? error;
    }
    const left = (await store.inbox.pending()).map((row) => ({ row, stored: storedAgain(row) }));
    for (const { row, stored } of left) if (row.crashes >= CRASHES_UNTIL_ALONE) await tryAlone(stored);
    for (const { stored } of left) dispatch(stored);
  }

  /** Its first attempt, in its lane but with nothing else at work. */
  async function tryAlone(stored: StoredUpdate): Promise<void> {
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

  const resume = (): Promise<void> => (resumed ??= start());

  async function run(): Promise<void> {
    await resume();
    await poll({ api: bot.api, clock, log, receive }, stopping.signal);
  }

  return {
    resume,
    async poll() {
      const running = run();
      polling = running.catch(() => {});
      await running;
    },
    async webhookHandler(body) {
      if (!isUpdate(body)) throw new TypeError('not an update');
      await resume();
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

function storedAgain({ body, failures }: PendingUpdate): StoredUpdate {
  const update: Update = JSON.parse(body);
  return storedUpdate(update, { failures });
}

function isUpdate(body: unknown): body is Update {
  return (
    typeof body === 'object' && body !== null && 'update_id' in body && Number.isSafeInteger(body.update_id)
  );
}
