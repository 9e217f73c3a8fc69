import { AccountProblem, FloodWait, Unreachable } from '../../domain/errors.ts';
import type { BatchState } from '../../domain/batch.ts';
import { isDecision, isFinal } from '../../domain/operation.ts';
import type { AccountWait, Operation, WaitReason } from '../../domain/operation.ts';
import type { PeerId } from '../../domain/peer.ts';
import { IllegalTransition, StorageFull } from '../../domain/ports/operation-store.ts';
import type { Telegram } from '../../domain/ports/telegram.ts';
import { createAlarm } from './alarm.ts';
import { atOnce, backoff, errorText } from '../context.ts';
import type { Context, Progress } from '../context.ts';
import type { Account } from './account.ts';
import { createCallSlots } from './call-slots.ts';
import { floodWaitMs } from './flood-waits.ts';
import type { ChatsInUse } from './chats-in-use.ts';
import { perform } from '../effects/perform.ts';
import { reconcile } from '../effects/reconcile.ts';
import { createWaitingList } from './waiting-list.ts';
import type { Waiting } from './waiting-list.ts';

/** The account's operations, several under way at once, people taking turns; what waits lets the others go on. */
export interface Queue {
  /** Once or more often. @param authorisedAt when the actor's right was read from Telegram, monotonic milliseconds; null for not yet. */
  add(operation: Operation, authorisedAt: number | null): void;
  /** What a batch has waiting is looked at again: it may go on, or is cancelled. */
  hurry(batchId: string): void;
  /** Something changed that what waits may depend on. */
  wake(): void;
  /** Resolves when stopped. @throws never. */
  run(): Promise<void>;
  /** Nothing under way, and nothing to do before some time has passed. */
  isQuiet(): boolean;
}

export interface QueueParts {
  account: Account;
  /** So many calls that make or change links are in flight at most. */
  callsInFlight: number;
  chats: ChatsInUse;
  stopped: AbortSignal;
  /** Reads the chat's links soon: Telegram said something that the store did not know. */
  refresh: (peerId: PeerId) => void;
  /** A call's outcome is not known. */
  onUnknown: (operation: Operation) => void;
  onQuiet: () => void;
  batches: {
    stateOf(batchId: string): BatchState;
    /** Whom Telegram was asked for lately: a batch has one right, not one a line. */
    rights: Pick<Telegram, 'administrators'>;
    onEnd(operation: Operation, batchId: string): void;
  };
}

/** For each call that may be in flight, so many operations are under way: the others are checked or written down meanwhile. */
const UNDER_WAY_A_CALL = 3;
/** Of these, batches take no more than so many: somebody who comes meanwhile finds room. */
const BATCHES_UNDER_WAY_A_CALL = 1.5;

const DISK_FULL = 'the disk is full: nothing is issued until there is room';

/** A right that was read longer ago than this is asked for again, though the request waited for nothing that we know of. */
const AUTHORISED_FOR_MS = 1_000;

export function createQueue(context: Context, parts: QueueParts): Queue {
  const { store, clock, timings, log } = context;
  const { account, chats, stopped, batches } = parts;
  const slots = createCallSlots(parts.callsInFlight);
  const waiting = createWaitingList();
  /** Those that came since something was last begun. */
  const newcomers = new Set<Waiting>();
  const underWay = new Set<Promise<void>>();
  let batchesUnderWay = 0;
  const alarm = createAlarm(clock, stopped);
  let busy = false;
  /** What people were told of the account, by this process. */
  let explained: AccountWait | null | 'nothing' = 'nothing';

  async function step(entry: Waiting): Promise<void> {
    // Read now and not kept: while it waited, its chat may have got another id.
    const operation = await store.operations.find(entry.id);
    if (operation === null) throw new Error('an operation is gone');
    const unknown = operation.state === 'unknown';
    if (entry.peerId !== operation.peerId || entry.unknown !== unknown) {
      // Then it has begun in the wrong way: it waits again, for the right one.
      Object.assign(entry, { peerId: operation.peerId, unknown });
      return;
    }
    accept(entry, operation, await advance(entry, operation));
  }

  async function advance(entry: Waiting, operation: Operation): Promise<Progress> {
    switch (operation.state) {
      case 'intent':
        if (isCancelled(entry)) {
          return atOnce(await store.operations.fail(operation.id, 'cancelled', clock.now()));
        }
        return perform(
          context,
          { account, slots, recentRights: batches.rights },
          {
            operation,
            authorised: isFresh(entry.authorisedAt),
            failures: entry.failures,
          },
        );
      case 'sent':
        // Its call ended, in this process or the last, and nothing was written down.
        return atOnce(await store.operations.markUnknown(operation.id));
      case 'unknown':
        return reconcile(context, operation, Math.max(entry.inFlightUntil - clock.monotonic(), 0));
      case 'done':
      case 'failed':
        return atOnce(operation);
    }
  }

  function isCancelled({ batchId }: Waiting): boolean {
    return batchId !== null && batches.stateOf(batchId) === 'cancelled';
  }

  function isFresh(authorisedAt: number | null): boolean {
    return authorisedAt !== null && clock.monotonic() - authorisedAt < AUTHORISED_FOR_MS;
  }

  function accept(entry: Waiting, before: Operation, { operation, waitMs }: Progress): void {
    const again = operation.state === before.state && operation.step === before.step;
    entry.failures = again ? entry.failures + 1 : 0;
    entry.dueAt = clock.monotonic() + waitMs;
    entry.peerId = operation.peerId;
    entry.unknown = operation.state === 'unknown';
    entry.sent = operation.state !== 'intent';
    if (entry.unknown && before.state !== 'unknown') {
      // The call's connection is closed: from now on it can be executed for so long and no longer.
      entry.inFlightUntil = clock.monotonic() + timings.reconcileAfterMs;
      parts.onUnknown(operation);
    }
    if (isFinal(operation)) {
      waiting.remove(entry);
      entry.observed.ended(operation);
      if (entry.batchId !== null) batches.onEnd(operation, entry.batchId);
    }
    if (operation.state === 'failed') parts.refresh(operation.peerId);
    // A batch shows how far it is by itself, now and then.
    if (entry.batchId === null) context.onChange();
  }

  async function setBack(entry: Waiting, error: unknown): Promise<void> {
    if (error instanceof AccountProblem) return account.onProblem(error);
    // It ended while it was about to be sent: the next step sees that.
    if (error instanceof IllegalTransition && isCancelled(entry)) return;
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

  /** Begins what is due, as far as there is room for it. */
  function beginDue(now: number): void {
    while (account.waitMs() === 0 && hasRoom() && waiting.serveNext(now, begin));
    // Whatever was not begun has to wait: by its turn the right may be gone.
    for (const entry of newcomers) if (!entry.underWay) entry.authorisedAt = null;
    newcomers.clear();
  }

  /** An account that has a problem is tried with one call. */
  function hasRoom(): boolean {
    return underWay.size < (account.problem() === null ? UNDER_WAY_A_CALL * parts.callsInFlight : 1);
  }

  /** @returns whether nothing in its chat keeps it from going on. */
  function begin(entry: Waiting): boolean {
    const { batchId } = entry;
    if (batchId !== null && !mayBegin(batchId, entry)) return false;
    const leave = chats.enter(entry.peerId, entry.unknown || entry.alone ? 'alone' : 'together');
    if (leave === null) return false;
    entry.underWay = true;
    if (batchId !== null) batchesUnderWay += 1;
    const ending = takeStep(entry).finally(() => {
      entry.underWay = false;
      if (batchId !== null) batchesUnderWay -= 1;
      entry.authorisedAt = null;
      underWay.delete(ending);
      leave();
    });
    underWay.add(ending);
    return true;
  }

  /** A batch that is paused sends nothing more. What it has sent comes to its end. */
  function mayBegin(batchId: string, { sent }: Waiting): boolean {
    if (!sent && batches.stateOf(batchId) === 'paused') return false;
    return batchesUnderWay < BATCHES_UNDER_WAY_A_CALL * parts.callsInFlight;
  }

  /** @throws never. */
  async function takeStep(entry: Waiting): Promise<void> {
    try {
      await entry.observed.during(() => step(entry)).catch((error: unknown) => setBack(entry, error));
    } catch (error) {
      log.error({ error: errorText(error) }, 'the queue could not go on');
      entry.dueAt = clock.monotonic() + timings.retryAfterMs;
    }
  }

  /** @returns null where something that ends, or is added, wakes the queue. */
  function untilNext(now: number): number | null {
    if (waiting.isEmpty() || !hasRoom()) return null;
    const accountMs = account.waitMs();
    if (accountMs === null || accountMs > 0) return accountMs;
    const dueAt = waiting.nextDueAt(now);
    return dueAt === null ? null : dueAt - clock.monotonic();
  }

  async function round(): Promise<void> {
    await explainWaits();
    const now = clock.monotonic();
    beginDue(now);
    if (underWay.size === 0) {
      busy = false;
      parts.onQuiet();
    }
    await alarm.sleep(untilNext(now));
    busy = true;
  }

  function wake(): void {
    busy = true;
    alarm.ring();
  }

  return {
    add(operation, authorisedAt) {
      const { id, actorId, linkId, peerId, batch } = operation;
      const entry: Waiting = {
        id,
        actorId,
        batchId: batch?.id ?? null,
        // Decisions on people leave the link as it is: they need not wait for each other.
        linkId: isDecision(operation.kind) ? null : linkId,
        peerId,
        alone: operation.kind === 'delete-revoked',
        unknown: operation.state === 'unknown',
        sent: operation.state !== 'intent',
        underWay: false,
        dueAt: clock.monotonic(),
        failures: 0,
        authorisedAt,
        inFlightUntil: clock.monotonic() + timings.reconcileAfterMs,
        observed: context.observer.operation(operation),
      };
      waiting.add(entry);
      newcomers.add(entry);
      wake();
    },
    hurry(batchId) {
      waiting.hurry(batchId, clock.monotonic());
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
      await Promise.all(underWay);
      busy = false;
      parts.onQuiet();
    },
    isQuiet: () => !busy,
  };
}
