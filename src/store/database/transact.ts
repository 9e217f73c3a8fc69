import type { Db } from './connection.ts';

/** PostgreSQL undoes one of two transactions that wait for each other: next time the other one is gone. */
const ATTEMPTS = 5;

const afterwards = new WeakMap<Db, (() => void)[]>();

/**
 * A transaction on the store: all that `work` writes with the handle it is given, or nothing.
 * @param work may be run again, when what it did so far was undone.
 */
export async function transact<R>(db: Db, work: (transaction: Db) => Promise<R>): Promise<R> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      let whenCommitted: (() => void)[] = [];
      const result = await db.transaction().execute(async (transaction) => {
        const done = await work(transaction);
        whenCommitted = afterwards.get(transaction) ?? [];
        return done;
      });
      for (const run of whenCommitted) run();
      return result;
    } catch (error) {
      if (!isUndoneForAnother(error) || attempt === ATTEMPTS) throw error;
    }
  }
}

/** Once the transaction, begun by `transact`, is on disk; never if it is undone. */
export function afterCommit(transaction: Db, run: () => void): void {
  afterwards.set(transaction, [...(afterwards.get(transaction) ?? []), run]);
}

/** `deadlock_detected` and `serialization_failure`; SQLite has no such errors. */
function isUndoneForAnother(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '40P01' || error.code === '40001');
}
