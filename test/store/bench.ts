import { expect } from 'vitest';
import type { StoreCheck } from '../../src/domain/ports/store-file.ts';
import type { Store } from '../../src/domain/ports/store.ts';
import { NOW } from './fixtures.ts';

/** One store in some database, opened and, after a close, opened again. */
export interface StoreUnderTest {
  open(options: { now: () => Date; hasRoom: () => Promise<boolean> }): Promise<Store>;
  /** All of it, from outside. */
  check(): Promise<StoreCheck>;
}

/** What a contract's tests work on; fresh for each test. */
export interface Bench {
  store: Store;
  now: () => Date;
  setNow: (date: Date) => void;
  setRoom: (room: boolean) => void;
  /** Closes the store and opens it again. */
  reopen(): Promise<Store>;
  /** Fails unless all of the store is as it should be. @returns how many audit entries there are. */
  expectSound(): Promise<number>;
}

export async function makeBench(stored: StoreUnderTest): Promise<Bench> {
  let now = NOW;
  let room = true;
  const open = () => stored.open({ now: () => now, hasRoom: async () => room });
  const bench: Bench = {
    store: await open(),
    now: () => now,
    setNow: (date) => {
      now = date;
    },
    setRoom: (value) => {
      room = value;
    },
    expectSound: async () => {
      const { damage, tampering, head } = await stored.check();
      expect({ damage, tampering }).toEqual({ damage: [], tampering: [] });
      return head.seq;
    },
    reopen: async () => {
      await bench.store.close();
      bench.store = await open();
      return bench.store;
    },
  };
  return bench;
}
