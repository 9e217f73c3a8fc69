import { AccountProblem, FloodWait, Unreachable } from '../../domain/errors.ts';
import { isFinal } from '../../domain/operation.ts';
import type { AccountWait, Operation, WaitReason } from '../../domain/operation.ts';
import type { PeerId } from '../../domain/peer.ts';
import { StorageFull } from '../../domain/ports/operation-store.ts';
import { createAlarm } from './alarm.ts';
import { backoff, errorText } from '../context.ts';
import type { Context, Progress } from '../context.ts';
import type { Account } from './account.ts';
import { floodWaitMs } from './flood-waits.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import { perform } from '../effects/perform.ts';
import { reconcile } from '../effects/reconcile.ts';
import { createWaitingList } from './waiting-list.ts';
import type { Waiting } from './waiting-list.ts';

/** The account's operations, one step at a time, people taking turns; what waits lets the others go on. */
export interface Queue {
  /** @param authorisedAt when the actor's right was read from Telegram, monotonic milliseconds; null for not yet. */
  add(operation: Operation, authorisedAt: number | null): void;
  /** Something changed that what waits may depend on. */
  wake(): void;
  /** Resolves when stopped. @throws never. */
  run(): Promise<void>;
  /** Nothing under way, and nothing to do before some time has passed. */
  isQuiet(): boolean;
  /** Changes with every write that could make an older reading of the chat's links untrue. */
  generation(peerId: PeerId): number;
}

export interface QueueParts {
  account: Account;
  oneAtATime: OneAtATime;
  stopped: AbortSignal;
  /** Reads the chat's links soon: Telegram said something that the store did not know. */
  refresh: (peerId: PeerId) => void;
  /** A call's outcome is not known. */
  onUnknown: (operation: Operation) => void;
  onQuiet: () => void;
}

const DISK_FULL = 'the disk is full: nothing is issued until there is room';

/** A right that was read longer ago than this is asked for again, though the request waited for nothing that we know of. */
const AUTHORISED_FOR_MS = 1_000;

export function createQueue(context: Context, parts: QueueParts): Queue {
  const { store, clock, timings, log } = context;
  const { account, oneAtATime, stopped } = parts;
  const waiting = createWaitingList();
  const generations = new Map<PeerId, number>();
  const alarm = createAlarm(clock, stopped);
  let busy = false;
  /** What people were told of the account, by this process. */
  let explained: AccountWait | null | 'nothing' = 'nothing';

  async function step(entry: Waiting): Promise<void> {
    // Read now and not kept: while it waited, its chat may have got another id.
    const operation = await store.operations.find(entry.id);
    if (operation === null) throw new Error('an operation is gone');
    touch(operation.peerId);
    try {
      accept(entry, operation, await advance(entry, operation));
    } finally {
      touch(operation.peerId);
    }
  }

  async function advance(entry: Waiting, operation: Operation): Promise<Progress> {
    switch (operation.state) {
      case 'intent':
        return perform(context, account, {
          operation,
          authorised: isFresh(entry.authorisedAt),
          failures: entry.failures,
        });
      case 'sent':
        // Its call ended, in this process or the last, and nothing was written down.
        return { operation: await store.operations.markUnknown(operation.id), waitMs: 0 };
      case 'unknown':
        return reconcile(context, operation, Math.max(entry.inFlightUntil - clock.monotonic(), 0));
      case 'done':
      case 'failed':
        return { operation, waitMs: 0 };
    }
  }

  function isFresh(authorisedAt: number | null): boolean {
    return authorisedAt !== null && clock.monotonic() - authorisedAt < AUTHORISED_FOR_MS;
  }

  function accept(entry: Waiting, before: Operation, { operation, waitMs }: Progress): void {
    const again = operation.state === before.state && operation.step === before.step;
    entry.failures = again ? entry.failures + 1 : 0;
    entry.dueAt = clock.monotonic() + waitMs;
    if (operation.state === 'unknown' && before.state !== 'unknown') {
      // The call's connection is closed: from now on it can be executed for so long and no longer.
      entry.inFlightUntil = clock.monotonic() + timings.reconcileAfterMs;
      parts.onUnknown(operation);
    }
    // Its chat may have got another id meanwhile.
    touch(operation.peerId);
    if (isFinal(operation)) waiting.remove(operation.id);
    if (operation.state === 'failed') parts.refresh(operation.peerId);
    context.onChange();
  }

  async function setBack(entry: Waiting, error: unknown): Promise<void> {
    if (error instanceof AccountProblem) return account.onProblem(error);
    entry.failures += 1;
    const [reason, ms] = waitAfter(error, entry.failures);
    entry.dueAt = clock.monotonic() + ms;
    const fields = { operation: entry.id, error: errorText(error) };
    if (error instanceof Unreachable || error instanceof FloodWait)
      log.warn(fields, 'an operation has to wait');
    else log.error(fields, error instanceof StorageFull ? DISK_FULL : 'an operation could not go on');
    if (reason === null) return;
    const until = new Date(clock.now().getTime() + ms);
    await store.operations.postpone(entry.id, { reason, until });
    context.onChange();
  }

  /** @returns what people are told, if anything, and the milliseconds to wait. */
  function waitAfter(error: unknown, failures: number): [WaitReason | null, number] {
    if (error instanceof FloodWait) return ['flood', floodWaitMs(error)];
    // Too little room for a link's outcome is still enough to say that it waits.
    return [error instanceof StorageFull ? 'disk-full' : null, backoff(timings, failures)];
  }

  /** People whose requests wait for the account are told so, and told when they do no longer. */
  async function explainWaits(): Promise<void> {
    const problem = account.problem();
    const reason = problem === null ? null : (`account-${problem}` as const);
    if (reason === null && explained === null) return;
    const changed = await store.operations.explainWait(context.accountId, reason);
    if (changed.length > 0) context.onChange();
    explained = reason;
  }

  function touch(peerId: PeerId): void {
    generations.set(peerId, (generations.get(peerId) ?? 0) + 1);
  }

  function next(): Waiting | null {
    const entry = account.waitMs() === 0 ? waiting.next(clock.monotonic()) : null;
    // Whatever is not next has to wait: by its turn the right may be gone.
    for (const other of waiting.all()) if (other !== entry) other.authorisedAt = null;
    return entry;
  }

  function untilNext(): number | null {
    const dueAt = waiting.nextDueAt();
    const accountMs = account.waitMs();
    if (dueAt === null || accountMs === null) return null;
    return Math.max(dueAt - clock.monotonic(), accountMs);
  }

  async function round(): Promise<void> {
    await explainWaits();
    const entry = next();
    if (entry === null) {
      busy = false;
      parts.onQuiet();
      await alarm.sleep(untilNext());
      busy = true;
      return;
    }
    try {
      await oneAtATime.run(() => step(entry));
    } catch (error) {
      await setBack(entry, error);
    } finally {
      entry.authorisedAt = null;
    }
  }

  function wake(): void {
    busy = true;
    alarm.ring();
  }

  return {
    add({ id, actorId, linkId }, authorisedAt) {
      waiting.add({
        id,
        actorId,
        linkId,
        dueAt: clock.monotonic(),
        failures: 0,
        authorisedAt: oneAtATime.isFree() ? authorisedAt : null,
        inFlightUntil: clock.monotonic() + timings.reconcileAfterMs,
      });
      wake();
    },
    wake,
    async run() {
      busy = true;
      while (!stopped.aborted) {
        try {
          await round();
        } catch (error) {
          log.error({ error: errorText(error) }, 'the queue could not go on');
          await alarm.sleep(timings.retryAfterMs);
        }
      }
      busy = false;
      parts.onQuiet();
    },
    isQuiet: () => !busy,
    generation: (peerId) => generations.get(peerId) ?? 0,
  };
}
