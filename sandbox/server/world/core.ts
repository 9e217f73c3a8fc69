import type { Splice } from './state-changes.ts';
import type { DialogKey, Message, WorldEvent, WorldState } from './types.ts';

/** What the world's parts share: the state, the clock, randomness, and the one way to change things. */
export interface Core {
  readonly state: WorldState;
  now(): number;
  random: (bytes: number) => Buffer;
  /** The next number of a sequence, from 1 or from `first`. */
  next(sequence: string, first?: number): number;
  /** Makes sure that a sequence never gives out `used` again. */
  reserve(sequence: string, used: number): void;
  /** As `Array.splice`, in the messages of a dialog. Only inside `change`. */
  spliceMessages(dialog: DialogKey, start: number, removed: number, ...added: Message[]): void;
  /** Runs a transaction: what it emits is said, and the state kept, when the outermost one ends. */
  change<T>(transaction: () => T): T;
  /** Only inside `change`. */
  emit(event: WorldEvent): void;
  subscribe(listener: (event: WorldEvent) => void): () => void;
}

export interface CoreOptions {
  state: WorldState;
  machineNow: () => number;
  random: (bytes: number) => Buffer;
  /** Keeps the state; called at the end of each outermost transaction, before anybody is told. */
  persist?: Persist | undefined;
}

/** @param spliced how the messages changed since the last time. */
export type Persist = (state: WorldState, spliced: readonly Splice[]) => void;

export function createCore({ state, machineNow, random, persist }: CoreOptions): Core {
  const listeners = new Set<(event: WorldEvent) => void>();
  const pending: WorldEvent[] = [];
  let spliced: Splice[] = [];
  let depth = 0;
  let changed = false;

  function keep(): void {
    const told = spliced;
    spliced = [];
    if (changed) persist?.(state, told);
    changed = false;
  }

  // What listeners change in turn is queued behind, so that everybody gets events in one order.
  function sayEverything(): void {
    for (let event = pending.shift(); event !== undefined; event = pending.shift()) {
      for (const listener of listeners) listener(event);
    }
  }

  return {
    state,
    random,
    now: () => Math.floor(machineNow() / 1000) + state.clockOffset,
    next(sequence, first = 1) {
      const value = Math.max((state.sequences[sequence] ?? 0) + 1, first);
      state.sequences[sequence] = value;
      return value;
    },
    reserve(sequence, used) {
      state.sequences[sequence] = Math.max(state.sequences[sequence] ?? 0, used);
    },
    spliceMessages(dialog, start, removed, ...added) {
      (state.messages[dialog] ??= []).splice(start, removed, ...added);
      spliced.push([['messages', dialog], start, removed, added]);
    },
    change(transaction) {
      depth += 1;
      changed = true;
      try {
        const result = transaction();
        if (depth === 1) {
          // Nobody is told what a kill could still undo.
          keep();
          sayEverything();
        }
        return result;
      } finally {
        depth -= 1;
        if (depth === 0) keep();
      }
    },
    emit(event) {
      pending.push(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
