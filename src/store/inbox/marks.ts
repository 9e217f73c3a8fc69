import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { listed, statement } from '../database/statement.ts';
import { transact } from '../database/transact.ts';

/** How long a mark waits for a write to go along with. */
const GATHER_MS = 100;
/** The next attempt after a failure: the disk may be full. */
const RETRY_MS = 1_000;

/**
 * Marks of handled updates. A write of its own for each would cost more than handling them, so that they go along with the
 * next write of the inbox or of a conversation, or by themselves in a moment.
 */
export interface Marks {
  add(updateId: number, now: Date): void;
  /** Runs a transaction that takes along what was added. */
  transact<T>(work: (trx: Db) => Promise<T>): Promise<T>;
  /** Resolves when all that was added is on disk. */
  flush(): Promise<void>;
  /** Writes what is left, and no more after that. */
  close(): Promise<void>;
}

export function createMarks(db: Db): Marks {
  let gathered = new Map<number, Date>();
  /** Transactions that took marks along and have not ended. */
  const underWay = new Set<Promise<unknown>>();
  let flushed: Promise<void> = Promise.resolve();
  let nextFlush: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  function writeWithin(ms: number): void {
    if (gathered.size === 0 || closed) return;
    timer ??= setTimeout(() => void flush().catch(() => {}), ms).unref();
  }

  async function withMarks<T>(work: (trx: Db) => Promise<T>): Promise<T> {
    clearTimeout(timer);
    timer = undefined;
    const taken = gathered;
    if (taken.size === 0) return transact(db, work);
    gathered = new Map();
    const writing = transact(db, async (trx) => {
      const last = Array.from(taken.values()).at(-1);
      if (last !== undefined) await markHandled(trx, Array.from(taken.keys()), last);
      return work(trx);
    });
    underWay.add(writing);
    try {
      return await writing;
    } catch (error) {
      gathered = new Map([...taken, ...gathered]);
      writeWithin(RETRY_MS);
      throw error;
    } finally {
      underWay.delete(writing);
    }
  }

  async function writeAll(): Promise<void> {
    // Also those that another transaction took along.
    await Promise.all([...underWay, gathered.size > 0 ? withMarks(async () => {}) : null]);
  }

  /** One at a time: all that is asked for meanwhile is one transaction, too. */
  function flush(): Promise<void> {
    const after = async (earlier: Promise<void>): Promise<void> => {
      await earlier.catch(() => {});
      nextFlush = null;
      flushed = writeAll();
      await flushed;
    };
    nextFlush ??= after(flushed);
    return nextFlush;
  }

  return {
    add(updateId, now) {
      gathered.set(updateId, now);
      writeWithin(GATHER_MS);
    },
    transact: withMarks,
    flush,
    async close() {
      closed = true;
      clearTimeout(timer);
      if (gathered.size > 0) await flush();
    },
  };
}

const markAll = statement((db, { updateIds, handledAt }: { updateIds: string; handledAt: number }) =>
  db
    .updateTable('inbox')
    .set({ handledAt, body: null })
    .where('updateId', 'in', listed(db, updateIds))
    .where('handledAt', 'is', null),
);

/** The first time counts. */
export async function markHandled(trx: Db, updateIds: readonly number[], now: Date): Promise<void> {
  await markAll(trx, { updateIds: JSON.stringify(updateIds), handledAt: millis(now) });
}
