import type { Store } from '../../src/domain/ports/store.ts';
import { NOW } from './fixtures.ts';

/** One record in some database, opened and, after a close, opened again. */
export interface StoredRecord {
  open(options: { now: () => Date; hasRoom: () => Promise<boolean> }): Promise<Store>;
}

/** What a contract's tests work on; fresh for each test. */
export interface Bench {
  store: Store;
  now: () => Date;
  setNow: (date: Date) => void;
  setRoom: (room: boolean) => void;
  /** Closes the store and opens the same record again. */
  reopen(): Promise<Store>;
}

export async function makeBench(record: StoredRecord): Promise<Bench> {
  let now = NOW;
  let room = true;
  const open = () => record.open({ now: () => now, hasRoom: async () => room });
  const bench: Bench = {
    store: await open(),
    now: () => now,
    setNow: (date) => {
      now = date;
    },
    setRoom: (value) => {
      room = value;
    },
    reopen: async () => {
      await bench.store.close();
      bench.store = await open();
      return bench.store;
    },
  };
  return bench;
}
