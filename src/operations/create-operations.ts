import { setMaxListeners } from 'node:events';
import type { AccountProblem } from '../domain/errors.ts';
import type { Operation } from '../domain/operation.ts';
import type { PeerId } from '../domain/peer.ts';
import type { Batches } from '../domain/ports/batches.ts';
import type { Operations } from '../domain/ports/operations.ts';
import { createBusy } from './background/busy.ts';
import { createFeeder } from './batches/feeder.ts';
import { createRecentRights } from './batches/recent-rights.ts';
import { errorText, TIMINGS } from './context.ts';
import type { Context, Timings } from './context.ts';
import { createDirectory } from './background/directory.ts';
import { followMigration } from './effects/follow-migration.ts';
import { createAccount } from './queue/account.ts';
import { keepFloodWaits } from './queue/flood-waits.ts';
import { createChatsInUse } from './queue/chats-in-use.ts';
import { tellOfOtherAccounts } from './queue/other-accounts.ts';
import { createQueue } from './queue/queue.ts';
import type { Queue } from './queue/queue.ts';
import { createReading } from './background/reading.ts';
import { createRepeating } from './background/schedule.ts';
import { createRequestDesk } from './requests/request-desk.ts';
import { createRequestReadings } from './requests/request-readings.ts';
import { createSightings } from './background/sightings.ts';
import { createDuplicatesWatch } from './effects/duplicates.ts';
import { createJoinerReadings } from './upkeep/joiners.ts';
import { createStrictJoins } from './upkeep/strict-joins.ts';
import { createUpkeep } from './upkeep/upkeep.ts';

export type OperationsOptions = Omit<Context, 'timings' | 'isBot'> & {
  isBot?: boolean;
  timings?: Partial<Timings>;
  /** So many calls that make or change links are in flight at once, at most. */
  callsInFlight: number;
};

/** For each call that may be in flight, so many operations of a batch are on disk: more than can be under way at once. */
const AHEAD_A_CALL = 4;

export interface RunningOperations extends Operations {
  readonly batches: Batches;
  /** Takes up what a former run left, and begins. Call once, when Telegram has accepted the session. */
  start(): Promise<void>;
  /** Lets the steps under way come to their end; the rest stays on disk. */
  stop(): Promise<void>;
  /** Nothing under way, nothing to do or to tell before some time has passed. */
  idle(): Promise<void>;
}

/** Everything that is done on Telegram for people, exactly once each, by one account. */
export function createOperations(options: OperationsOptions): RunningOperations {
  const context: Context = {
    ...options,
    isBot: options.isBot ?? false,
    timings: { ...TIMINGS, ...options.timings },
  };
  const { store, telegram, accountId, clock, newId, timings } = context;
  const stopping = new AbortController();
  const stopped = stopping.signal;
  // Everything that sleeps listens to it.
  setMaxListeners(0, stopped);
  const quietListeners = new Set<() => void>();
  const onQuiet = (): void => quietListeners.forEach((listener) => listener());

  const account = createAccount(context);
  const chats = createChatsInUse(() => queue.wake());
  const refresh = (peerId: PeerId): void => sightings.refresh(peerId);
  const onUnknown = ({ id, step }: Operation): void => {
    if (step === 'export') duplicates.add(id);
  };
  const { callsInFlight } = options;
  const queue: Queue = createQueue(context, {
    account,
    callsInFlight,
    chats,
    stopped,
    refresh,
    onUnknown,
    onQuiet,
    batches: {
      rights: createRecentRights(telegram, clock),
      stateOf: (batchId) => feeder.stateOf(batchId),
      onEnd: (operation, batchId) => feeder.onEnd(operation, batchId),
    },
  });
  const ahead = AHEAD_A_CALL * callsInFlight;
  const feeder = createFeeder(context, { queue, ahead, stopped, onQuiet });
  const busy = createBusy(onQuiet);
  const background = { context, account, busy, stopped, onQuiet };
  const generation = (peerId: PeerId): number | null => chats.generation(peerId);
  const reading = createReading(background, { quiet: () => until(() => queue.isQuiet()), generation });
  const directory = createDirectory(background, reading);
  const sightings = createSightings(background, reading, generation, {
    onRead(peerId) {
      strictJoins.want(peerId);
      upkeep.want(null);
    },
    onRequests: (peerId) => requests.refresh(peerId),
  });
  const desk = createRequestDesk(background, reading, submit);
  const requests = createRequestReadings(background, reading, () => desk.wake());
  const duplicates = createDuplicatesWatch(context, reading, chats);
  const looks = createRepeating(background, 'duplicates', timings.duplicatesEveryMs, () => duplicates.look());
  const joiners = createJoinerReadings(background, reading, () => upkeep.want(null));
  const strictJoins = createStrictJoins(background, reading, {
    readList: (linkId) => joiners.want(linkId),
    onCounted: () => upkeep.want(null),
  });
  const upkeep = createUpkeep(background, async (operation) => {
    await submit(operation, { draftId: null, buttonId: null, authorisedAt: null });
  });
  const parts = [queue, feeder, sightings, directory, looks, joiners, strictJoins, upkeep, desk, requests];
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

  async function submit(
    operation: Parameters<Operations['submit']>[0],
    { draftId, buttonId, authorisedAt }: Parameters<Operations['submit']>[1],
  ): ReturnType<Operations['submit']> {
    const also = { id: newId(), now: clock.now(), accountId, draftId, buttonId };
    const added = await store.operations.add(operation, also);
    if (added.created) queue.add(added.operation, authorisedAt);
    return added;
  }

  async function takeUp(): Promise<void> {
    await account.load();
    await tellOfOtherAccounts(context);
    const unfinished = await store.operations.unfinished(accountId);
    await feeder.takeUp(unfinished);
    unfinished.forEach((operation) => queue.add(operation, null));
    (await store.operations.watched(accountId)).forEach(({ operation }) => duplicates.add(operation.id));
  }

  /** The operator is told at once, whatever call met the problem. */
  async function onAccountProblem(problem: AccountProblem): Promise<void> {
    try {
      await busy.during(() => account.onProblem(problem));
    } catch (error) {
      context.log.error({ error: errorText(error) }, 'a problem of the account could not be stored');
    }
    queue.wake();
  }

  function whileRunning(stop: () => void): void {
    stopped.addEventListener('abort', stop, { once: true });
  }

  return {
    submit,
    batches: feeder,
    readJoiners: (linkId) => joiners.want(linkId),
    joinersCame: () => upkeep.want(null),
    requestsCame: () => desk.wake(),
    readRequests: (peerId) => requests.readNow(peerId),
    refresh,
    administratorsChanged: (peerId) => directory.administratorsChanged(peerId),
    followMigration: (peerId) => chats.alone(peerId, () => followMigration(context, peerId)),
    async start() {
      whileRunning(await keepFloodWaits(context, (work) => busy.during(work)));
      await takeUp();
      whileRunning(
        telegram.onActivity((peerId, what) => {
          refresh(peerId);
          if (what === 'chat') directory.changed(peerId);
          if (what === 'requests') requests.refresh(peerId);
        }),
      );
      whileRunning(telegram.onAccountProblem((problem) => void onAccountProblem(problem)));
      running = Promise.all(parts.map((part) => part.run()));
    },
    async stop() {
      stopping.abort();
      await running;
    },
    idle: () => until(() => busy.isQuiet() && parts.every((part) => part.isQuiet())),
  };
}
