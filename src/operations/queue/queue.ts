import { AccountProblem, FloodWait, Unreachable } from '../../domain/errors.ts';
import { isFinal } from '../../domain/operation.ts';
import type { Operation } from '../../domain/operation.ts';
import type { PeerId } from '../../domain/peer.ts';
import { StorageFull } from '../../domain/ports/operation-store.ts';
import { createAlarm } from './alarm.ts';
import { backoff, errorText } from '../context.ts';
import type { Context } from '../context.ts';
import type { Flood } from './flood.ts';
import { perform } from '../effects/perform.ts';
import { becomeUnknown, reconcile } from '../effects/reconcile.ts';
import type { Session } from './session.ts';
import type { Turns } from './turns.ts';

/** The account's operations, one step at a time; what waits lets the others go on. */
export interface Lane {
  /** @param authorised the actor's right was read from Telegram just now. */
  add(operation: Operation, authorised: boolean): void;
  wake(): void;
  /** Resolves when stopped. @throws never. */
  run(): Promise<void>;
  /** Nothing under way, and nothing to do before some time has passed. */
  isQuiet(): boolean;
  /** Changes with every write that could make an older reading of the chat's links untrue. */
  generation(peerId: PeerId): number;
}

interface Entry {
  operation: Operation;
  addedAt: number;
  authorised: boolean;
  /** Milliseconds since 1970; the operation itself, or a flood wait, may say later. */
  dueAt: number;
  failures: number;
  /** What is on disk may differ: something failed unexpectedly. */
  doubtful: boolean;
}

export interface LaneParts {
  flood: Flood;
  session: Session;
  turns: Turns;
  stopped: AbortSignal;
  /** Reads the chat's links soon: Telegram said something that the record did not know. */
  refresh: (peerId: PeerId) => void;
  onQuiet: () => void;
}

const DISK_FULL = 'the disk is full: nothing is issued until there is room';

/** A right read so long before its use is asked for again. */
const AUTHORISED_FOR_MS = 5_000;

export function createLane(context: Context, parts: LaneParts): Lane {
  const { store, clock, timings, log } = context;
  const { flood, session, turns, stopped } = parts;
  const entries = new Map<string, Entry>();
  const generations = new Map<PeerId, number>();
  const alarm = createAlarm(clock, stopped);
  let busy = false;

  const now = (): number => clock.now().getTime();

  function due(entry: Entry): number {
    const { state, notBefore } = entry.operation;
    // An unknown one is looked at at once: only a miss has to wait.
    const own = state === 'intent' && notBefore !== null ? notBefore.getTime() : 0;
    const blocked = flood.until()?.getTime() ?? 0;
    return Math.max(entry.dueAt, own, blocked);
  }

  /** One link's operations in the order they were asked for: an older edit must not undo a newer one. */
  function firstOfEachLink(): Entry[] {
    const links = new Set<string>();
    return [...entries.values()].filter(({ operation: { linkId } }) => {
      if (linkId === null) return true;
      const first = !links.has(linkId);
      links.add(linkId);
      return first;
    });
  }

  function next(): Entry | null {
    if (session.dead()) return null;
    const at = now();
    return firstOfEachLink().find((entry) => due(entry) <= at) ?? null;
  }

  function untilNext(): number | null {
    if (session.dead() || entries.size === 0) return null;
    return Math.max(Math.min(...firstOfEachLink().map(due)) - now(), 0);
  }

  function accept(entry: Entry, operation: Operation): void {
    const again = operation.state === entry.operation.state && operation.step === entry.operation.step;
    entry.operation = operation;
    entry.doubtful = false;
    entry.failures = again ? entry.failures + 1 : 0;
    const stillUnknown = again && operation.state === 'unknown';
    entry.dueAt = stillUnknown ? (operation.notBefore?.getTime() ?? 0) : 0;
    if (isFinal(operation)) entries.delete(operation.id);
    if (operation.state === 'failed') parts.refresh(operation.peerId);
    context.onChange();
  }

  async function step(entry: Entry): Promise<void> {
    const { operation } = entry;
    touch(operation.peerId);
    try {
      accept(entry, await advance(entry, entry.doubtful ? await reread(operation) : operation));
      if (isFinal(entry.operation)) await session.live();
    } catch (error) {
      await setBack(entry, error);
    } finally {
      touch(operation.peerId);
    }
  }

  async function advance(entry: Entry, operation: Operation): Promise<Operation> {
    switch (operation.state) {
      case 'intent':
        return perform(context, flood, { ...entry, operation, authorised: trust(entry) });
      case 'sent':
        return becomeUnknown(context, operation);
      case 'unknown':
        return reconcile(context, operation);
      case 'done':
      case 'failed':
        return operation;
    }
  }

  function trust({ authorised, addedAt }: Entry): boolean {
    return authorised && now() - addedAt < AUTHORISED_FOR_MS;
  }

  async function reread(operation: Operation): Promise<Operation> {
    const stored = await store.operations.find(operation.id);
    if (stored === null) throw new Error('an operation is gone');
    return stored;
  }

  async function setBack(entry: Entry, error: unknown): Promise<void> {
    entry.doubtful = true;
    if (error instanceof FloodWait) {
      await flood.obey(error);
    } else if (error instanceof AccountProblem) {
      await session.die(error);
    } else {
      entry.failures += 1;
      entry.dueAt = now() + backoff(timings, entry.failures);
      const fields = { operation: entry.operation.id, error: errorText(error) };
      if (error instanceof StorageFull) await tellOfDelay(entry);
      if (error instanceof Unreachable) log.warn(fields, 'Telegram is out of reach');
      else log.error(fields, error instanceof StorageFull ? DISK_FULL : 'an operation could not go on');
    }
  }

  /** There is too little room for a link's outcome, but enough to say that it waits. */
  async function tellOfDelay(entry: Entry): Promise<void> {
    entry.operation = await store.operations.postpone(entry.operation.id, new Date(entry.dueAt));
    context.onChange();
  }

  /** People are told how long it takes: every intent says so itself. */
  async function tellOfFlood(): Promise<void> {
    const until = flood.until();
    if (until === null) return;
    for (const entry of entries.values()) {
      const { id, state, notBefore } = entry.operation;
      if (state !== 'intent' || entry.doubtful || (notBefore !== null && notBefore >= until)) continue;
      entry.operation = await store.operations.postpone(id, until);
      context.onChange();
    }
  }

  function touch(peerId: PeerId): void {
    generations.set(peerId, (generations.get(peerId) ?? 0) + 1);
  }

  async function round(): Promise<void> {
    await tellOfFlood();
    const entry = next();
    if (entry !== null) {
      await turns(() => step(entry));
      return;
    }
    busy = false;
    parts.onQuiet();
    await alarm.sleep(untilNext());
    busy = true;
  }

  return {
    add(operation, authorised) {
      entries.set(operation.id, {
        operation,
        addedAt: now(),
        authorised,
        dueAt: 0,
        failures: 0,
        doubtful: false,
      });
      busy = true;
      alarm.ring();
    },
    wake() {
      busy = true;
      alarm.ring();
    },
    async run() {
      busy = true;
      while (!stopped.aborted) {
        try {
          await round();
        } catch (error) {
          log.error({ error: errorText(error) }, 'the lane stumbled');
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
