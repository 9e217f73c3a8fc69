import { setMaxListeners } from 'node:events';
import type { AccountProblem } from '../domain/errors.ts';
import { isFinal } from '../domain/operation.ts';
import type { Operation } from '../domain/operation.ts';
import type { PeerId } from '../domain/peer.ts';
import type { Batches } from '../domain/ports/batches.ts';
import { UNOBSERVED } from '../domain/ports/observer.ts';
import type { Operations } from '../domain/ports/operations.ts';
import { soleAccount } from './accounts/accounts.ts';
import { createBusy } from './background/busy.ts';
import { createFeeder } from './batches/feeder.ts';
import { createRecentRights } from './batches/recent-rights.ts';
import { errorText, TIMINGS } from './context.ts';
import type { Context, Timings } from './context.ts';
import { createCensuses } from './background/census.ts';
import { createChatLogs } from './background/chat-logs.ts';
import { createDirectory } from './background/directory.ts';
import { followMigration } from './effects/follow-migration.ts';
import { createLockdowns } from './lockdowns/lockdowns.ts';
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

export type OperationsOptions = Omit<Context, 'timings' | 'isBot' | 'accounts' | 'observer'> & {
  isBot?: boolean;
  /** This account is the only one unless said otherwise. */
  accounts?: Context['accounts'];
  observer?: Context['observer'];
  timings?: Partial<Timings>;
  /** So many calls that make or change links are in flight at once, at most. */
  callsInFlight: number;
};

/** For each call that may be in flight, so many operations of a batch are on disk: more than can be under way at once. */
const AHEAD_A_CALL = 4;

/** What other processes have written in the store for the account to do. All of it may be told twice. */
export interface WrittenElsewhere {
  operation(id: string): Promise<void>;
  batch(id: string): Promise<void>;
  /** One of its chats was locked, or is no longer. */
  lockdowns(): void;
  /** Looks for what nobody told of. */
  anything(): Promise<void>;
}

export interface RunningOperations extends Operations {
  readonly batches: Batches;
  readonly written: WrittenElsewhere;
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
    accounts: options.accounts ?? soleAccount(options.accountId),
    observer: options.observer ?? UNOBSERVED,
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
  const people = { quiet: () => until(() => queue.isQuiet()), generation };
  const reading = createReading(background, people, timings.backgroundCallEveryMs);
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
  const lockdowns = createLockdowns(background, feeder);
  const censusReading = createReading(background, people, timings.censusCallEveryMs);
  const logs = createChatLogs(background, censusReading);
  const followMigrationOf = (peerId: PeerId): Promise<boolean> =>
    chats.alone(peerId, () => followMigration(context, peerId));
  const censuses = createCensuses(background, {
    reading: censusReading,
    logs,
    generation,
    followMigration: followMigrationOf,
    onRead: () => upkeep.want(null),
  });
  const parts = [
    lockdowns,
    censuses,
    logs,
    queue,
    feeder,
    sightings,
    directory,
    looks,
    joiners,
    strictJoins,
    upkeep,
    desk,
    requests,
  ];
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

  const written: WrittenElsewhere = {
    async operation(id) {
      const operation = await store.operations.find(id);
      if (operation?.accountId === accountId) add(operation);
    },
    async batch(id) {
      const batch = await store.batches.find(id);
      if (batch?.accountId === accountId) feeder.look(batch);
    },
    lockdowns: () => lockdowns.wake(),
    async anything() {
      (await store.operations.unfinished(accountId)).forEach(add);
      (await store.batches.unfinished(accountId)).forEach((batch) => feeder.look(batch));
      await onDutyChanged();
    },
  };

  /** A batch's lines are begun by the feeder alone, which counts them. */
  function add(operation: Operation): void {
    if (operation.batch === null && !isFinal(operation)) queue.add(operation, null);
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

  async function onDutyChanged(): Promise<void> {
    try {
      await busy.during(() => account.readDuty());
    } catch (error) {
      context.log.error(
        { error: errorText(error) },
        'what the operator wants of the account could not be read',
      );
    }
    queue.wake();
  }

  function whileRunning(stop: () => void): void {
    stopped.addEventListener('abort', stop, { once: true });
  }

  return {
    submit,
    batches: feeder,
    written,
    lockdowns,
    readJoiners: (linkId) => joiners.want(linkId),
    joinersCame: () => upkeep.want(null),
    requestsCame: () => desk.wake(),
    readRequests: (peerId) => requests.readNow(peerId),
    refresh,
    administratorsChanged: (peerId) => directory.administratorsChanged(peerId),
    takeCensus: (peerId) => censuses.take(peerId),
    dutyChanged: () => void onDutyChanged(),
    followMigration: followMigrationOf,
    async start() {
      whileRunning(await keepFloodWaits(context, (work) => busy.during(work)));
      await takeUp();
      whileRunning(
        telegram.onActivity((peerId, what) => {
          refresh(peerId);
          if (what === 'people') logs.activity(peerId);
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
