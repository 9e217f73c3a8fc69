import { escapeLiteral, type PoolClient } from 'pg';
import { z } from 'zod';
import { StoreUnreachable } from '../../../domain/ports/operation-store.ts';
import { LATCHKEY, WRITES } from './advisory-locks.ts';
import { wasCommitted } from './commit-status.ts';
import { release, type Pools } from './pools.ts';
import { storeError } from './errors.ts';
import { Transaction, type Ending } from './transaction.ts';

/** A lease, and the time that it was taken for: what is written under it is refused when somebody else has taken it since. */
export interface Fence {
  name: string;
  epoch: number;
}

/** Somebody who wants to write. */
export interface Writer {
  fence: Fence | null;
  begin: (transaction: Transaction) => void;
  refuse: (error: unknown) => void;
}

/** A connection can have been lost long before it is used: as many may be waiting in the pool. */
const ATTEMPTS_TO_BEGIN = 4;

const beginning = z.array(z.object({ rows: z.array(z.object({ xid: z.string().optional() })) }));

/**
 * A transaction of PostgreSQL's, in which several of ours are done one after the other: what costs is that the disk says it has
 * it, and it says so once for all of them. It has the lock of all writers from its begin: what is read in it stays as it is, and
 * it sees all that was committed before.
 */
export class WriteGroup {
  readonly #pools: Pools;
  readonly #client: PoolClient;
  /** PostgreSQL's own number of it. */
  readonly #xid: string;
  readonly #kept: Extract<Ending, { isKept: true }>[] = [];
  #hasSavepoint = false;
  /** Why it can't be committed. */
  #lost: unknown;

  private constructor(pools: Pools, client: PoolClient, xid: string) {
    this.#pools = pools;
    this.#client = client;
    this.#xid = xid;
  }

  /** @throws LeaseLost, StoreUnreachable */
  static async open(pools: Pools, fence: Fence | null): Promise<WriteGroup> {
    for (let attempt = 1; ; attempt += 1) {
      const client = await pools.writer();
      try {
        return new WriteGroup(pools, client, await begin(client, fence));
      } catch (thrown) {
        const error = storeError(thrown);
        await undo(client);
        if (!(error instanceof StoreUnreachable) || attempt === ATTEMPTS_TO_BEGIN) throw error;
      }
    }
  }

  get size(): number {
    return this.#kept.length;
  }

  /** The one that it was opened for. @returns whether others can follow. */
  takeFirst({ begin }: Writer): Promise<boolean> {
    return this.#endOf(begin, async () => {
      await undo(this.#client);
      return false;
    });
  }

  /** @returns whether others can follow. */
  async take({ fence, begin, refuse }: Writer): Promise<boolean> {
    try {
      await this.#client.query(
        `${this.#hasSavepoint ? 'release savepoint one;' : ''} savepoint one; ${assertion(fence)}`,
      );
      this.#hasSavepoint = true;
    } catch (error) {
      this.#hasSavepoint = true;
      const goesOn = await this.#undoOne();
      refuse(storeError(error));
      return goesOn;
    }
    return this.#endOf(begin, () => this.#undoOne());
  }

  /** @param undone undoes it, where it isn't kept, and says whether others can follow then. */
  async #endOf(begin: Writer['begin'], undone: () => Promise<boolean>): Promise<boolean> {
    const transaction = new Transaction(this.#client);
    begin(transaction);
    const ending = await transaction.ending;
    if (ending.isKept) {
      this.#kept.push(ending);
      return true;
    }
    const goesOn = await undone();
    ending.undone();
    return goesOn;
  }

  /** To be called at its end, if there is anything to keep. */
  async commit(): Promise<void> {
    if (this.#lost === undefined) await this.#commit();
    for (const { onDisk, failed } of this.#kept) {
      if (this.#lost === undefined) onDisk();
      else failed(this.#lost);
    }
  }

  async #commit(): Promise<void> {
    try {
      const { command } = await this.#client.query('commit');
      release(this.#client);
      if (command !== 'COMMIT') this.#lost = new Error('PostgreSQL has rolled the transaction back');
    } catch (thrown) {
      this.#client.release(true);
      const error = storeError(thrown);
      if (!(error instanceof StoreUnreachable) || !(await wasCommitted(this.#pools, this.#xid)))
        this.#lost = error;
    }
  }

  async #undoOne(): Promise<boolean> {
    try {
      await this.#client.query('rollback to savepoint one');
      return true;
    } catch (error) {
      this.#client.release(true);
      this.#lost = storeError(error);
      return false;
    }
  }
}

/** @returns PostgreSQL's number of the transaction. */
async function begin(client: PoolClient, fence: Fence | null): Promise<string> {
  // In one message. After the lock, each statement sees what the one that held it before has committed.
  const results: unknown = await client.query(`
    begin isolation level read committed;
    select pg_advisory_xact_lock(${LATCHKEY}, ${WRITES});
    ${assertion(fence)}
    select pg_current_xact_id()::text as xid`);
  const xid = beginning.parse(results).at(-1)?.rows[0]?.xid;
  if (xid === undefined) throw new Error('PostgreSQL began no transaction');
  return xid;
}

function assertion(fence: Fence | null): string {
  return fence === null ? '' : `select assert_lease(${escapeLiteral(fence.name)}, ${fence.epoch});`;
}

/** Gives the connection back without what was done on it. PostgreSQL undoes what its connection is gone for, too. */
async function undo(client: PoolClient): Promise<void> {
  try {
    await client.query('rollback');
    client.release();
  } catch {
    client.release(true);
  }
}
