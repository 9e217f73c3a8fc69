import { setMaxListeners } from 'node:events';
import type { AccountProblem } from '../domain/errors.ts';
import type { PeerId } from '../domain/peer.ts';
import type { Operations } from '../domain/ports/operations.ts';
import { createBusy } from './background/busy.ts';
import { errorText, TIMINGS } from './context.ts';
import type { Context, Timings } from './context.ts';
import { createDirectory } from './background/directory.ts';
import { createFlood } from './queue/flood.ts';
import { followMigration } from './effects/follow-migration.ts';
import { createLane } from './queue/queue.ts';
import { becomeUnknown } from './effects/reconcile.ts';
import { createReading } from './background/reading.ts';
import { createRepeating } from './background/schedule.ts';
import { createSession } from './queue/session.ts';
import { createSightings } from './background/sightings.ts';
import { createTurns } from './queue/turns.ts';
import { lookForTwins } from './effects/duplicates.ts';

export type OperationsOptions = Omit<Context, 'timings'> & { timings?: Partial<Timings> };

export interface RunningOperations extends Operations {
  /** Takes up what a former run left, and begins. Call once. */
  start(): Promise<void>;
  /** Lets the step under way come to its end; the rest stays on disk. */
  stop(): Promise<void>;
  /** Nothing under way, nothing to do or to tell before some time has passed. */
  idle(): Promise<void>;
  /** The operator logged in again: tries the session once more. */
  resume(): Promise<void>;
}

/** Everything that is done on Telegram for people, exactly once each, by one account. */
export function createOperations(options: OperationsOptions): RunningOperations {
  const context: Context = { ...options, timings: { ...TIMINGS, ...options.timings } };
  const { store, telegram, accountId, clock, newId, timings } = context;
  const stopping = new AbortController();
  const stopped = stopping.signal;
  // Everything that sleeps listens to it.
  setMaxListeners(0, stopped);
  const quietListeners = new Set<() => void>();
  const onQuiet = (): void => quietListeners.forEach((listener) => listener());

  const flood = createFlood(context);
  const session = createSession(context);
  const turns = createTurns();
  const refresh = (peerId: PeerId): void => sightings.refresh(peerId);
  const lane = createLane(context, { flood, session, turns, stopped, refresh, onQuiet });
  const busy = createBusy(onQuiet);
  const background = { context, session, busy, stopped, onQuiet };
  const generation = (peerId: PeerId): number => lane.generation(peerId);
  const reading = createReading(background, { quiet: () => until(() => lane.isQuiet()), generation });
  const directory = createDirectory(background, reading);
  const sightings = createSightings(background, reading, generation);
  const duplicates = createRepeating(background, 'duplicates', timings.twinsEveryMs, () =>
    turns(() => lookForTwins(context)),
  );
  let running: Promise<unknown> = Promise.resolve();

  async function until(isQuiet: () => boolean): Promise<void> {
    while (!isQuiet() && !stopped.aborted) {
      await new Promise<void>((resolve) => {
        const listener = (): void => {
          quietListeners.delete(listener);
          resolve();
        };
        quietListeners.add(listener);
      });
    }
  }

  async function takeUp(): Promise<void> {
    const account = await store.accounts.find(accountId);
    flood.load(account?.blockedUntil ?? null);
    session.load(account?.state ?? 'live');
    for (const operation of await store.operations.unfinished()) {
      // The former run ended during the call, perhaps with the call still on its way.
      const known = operation.state === 'sent' ? await becomeUnknown(context, operation) : operation;
      lane.add(known, false);
    }
  }

  /** The operator is told at once, whatever call met the problem. */
  async function onAccountProblem(problem: AccountProblem): Promise<void> {
    try {
      await busy.during(() => session.die(problem));
    } catch (error) {
      context.log.error({ error: errorText(error) }, 'that the account is blocked could not be stored');
    }
  }

  return {
    async submit(operation, { draftId, buttonId, preauthorized }) {
      const added = await store.operations.add(operation, {
        id: newId(),
        now: clock.now(),
        draftId,
        buttonId,
      });
      if (added.created) lane.add(added.operation, preauthorized);
      return added;
    },
    refresh,
    followMigration: (peerId) => turns(() => followMigration(context, peerId)),
    async start() {
      await takeUp();
      const stopListening = telegram.onActivity((peerId, what) => {
        refresh(peerId);
        if (what === 'chat') directory.changed(peerId);
      });
      stopped.addEventListener('abort', stopListening, { once: true });
      const stopWatching = telegram.onAccountProblem((problem) => void onAccountProblem(problem));
      stopped.addEventListener('abort', stopWatching, { once: true });
      running = Promise.all([lane.run(), sightings.run(), directory.run(), duplicates.run()]);
    },
    async stop() {
      stopping.abort();
      await running;
    },
    idle: () =>
      until(() => busy.isQuiet() && [lane, sightings, directory, duplicates].every((part) => part.isQuiet())),
    async resume() {
      await session.live();
      lane.wake();
    },
  };
}
