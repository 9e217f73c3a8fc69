import { millis } from '../database/codecs.ts';
import type { Db } from '../database/connection.ts';
import { listed, statement } from '../database/statement.ts';

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
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  function writeWithin(ms: number): void {
    if (gathered.size === 0 || closed) return;
    timer ??= setTimeout(() => void flush().catch(() => {}), ms).unref();
  }

  async function transact<T>(work: (trx: Db) => Promise<T>): Promise<T> {
    clearTimeout(timer);
    timer = undefined;
    const taken = gathered;
    gathered = new Map();
    try {
      return await db.transaction().execute(async (trx) => {
        const last = Array.from(taken.values()).at(-1);
        if (last !== undefined) await markHandled(trx, Array.from(taken.keys()), last);
        return work(trx);
      });
    } catch (error) {
      gathered = new Map([...taken, ...gathered]);
      writeWithin(RETRY_MS);
      throw error;
    }
  }

  async function flush(): Promise<void> {
    // Also waits for those that another transaction took along: there is one at a time.
    await transact(async () => {});
  }

  return {
    add(updateId, now) {
      gathered.set(updateId, now);
      writeWithin(GATHER_MS);
    },
    transact,
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
    .where('updateId', 'in', listed<number>(updateIds))
    .where('handledAt', 'is', null),
);

/** The first time counts. */
export async function markHandled(trx: Db, updateIds: readonly number[], now: Date): Promise<void> {
  await markAll(trx, { updateIds: JSON.stringify(updateIds), handledAt: millis(now) });
}
