import type { CompiledQuery, QueryResult } from 'kysely';
import type { PoolClient } from 'pg';
import { run, type Row } from './run.ts';

/** What somebody who wrote in a transaction wants of it, and is to be told. */
export type Ending =
  | { isKept: true; onDisk: () => void; failed: (error: unknown) => void }
  | { isKept: false; undone: () => void };

/** One of a group that is committed together; it is undone alone. */
export class Transaction {
  readonly #client: PoolClient;
  /** Resolves when nothing more is written in it. */
  readonly ending: Promise<Ending>;
  readonly #end: (ending: Ending) => void;

  constructor(client: PoolClient) {
    this.#client = client;
    const { promise, resolve } = withResolver<Ending>();
    this.ending = promise;
    this.#end = resolve;
  }

  query(query: CompiledQuery): Promise<QueryResult<Row>> {
    return run(this.#client, query);
  }

  /** Resolves when it is on disk. @throws StoreUnreachable if it is not, or that can't be known. */
  commit(): Promise<void> {
    return new Promise((onDisk, failed) => this.#end({ isKept: true, onDisk, failed }));
  }

  rollback(): Promise<void> {
    return new Promise((undone) => this.#end({ isKept: false, undone }));
  }
}

function withResolver<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
