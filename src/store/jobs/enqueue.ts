import { CompiledQuery } from 'kysely';
import type { Jobs, NewJob } from '../../domain/ports/jobs.ts';
import type { Db } from '../database/connection.ts';
import { afterCommit } from '../database/transact.ts';

/** Enqueues within the transaction that writes what there is to do: both are there, or neither is. */
export type Enqueue = (transaction: Db, queue: string, jobs: readonly NewJob[]) => Promise<void>;

/** Where those who write tell those who do. */
export const enqueueNothing: Enqueue = async () => {};

/** For jobs that are not in the database: they are enqueued when the transaction is on disk. */
export function enqueueAfter(jobs: Jobs): Enqueue {
  return async (transaction, queue, those) =>
    afterCommit(transaction, () => {
      // In this process, it can't fail.
      for (const job of those) void jobs.enqueue(queue, job);
    });
}

/** Runs SQL as pg-boss writes it. */
export type Execute = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;

export function executeWithin(transaction: Db): Execute {
  return (text, values = []) =>
    transaction.withoutPlugins().executeQuery<unknown>(CompiledQuery.raw(text, values));
}
