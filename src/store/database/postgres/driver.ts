import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import { StoreUnreachable } from '../../../domain/ports/operation-store.ts';
import type { PostgresConnections } from './connections.ts';
import { release } from './pools.ts';
import { run, type Row } from './run.ts';
import type { Transaction } from './transaction.ts';
import type { Fence } from './write-group.ts';

/** A connection can have been lost before it is used: what only reads is read again. */
const ATTEMPTS_TO_READ = 4;

/**
 * One transaction writes at a time, over all processes; a statement that writes by itself is one, too. Reading waits for
 * none of them, and sees what was committed before.
 */
export class OneWriterDriver implements Driver {
  readonly #connections: PostgresConnections;
  readonly #fence: Fence | null;

  constructor(connections: PostgresConnections, fence: Fence | null) {
    this.#connections = connections;
    this.#fence = fence;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Connection> {
    return new Connection(this);
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(connection: Connection): Promise<void> {
    connection.transaction = await this.#connections.writers.begin(this.#fence);
  }

  async commitTransaction(connection: Connection): Promise<void> {
    const { transaction } = connection;
    connection.transaction = null;
    await transaction?.commit();
  }

  async rollbackTransaction(connection: Connection): Promise<void> {
    const { transaction } = connection;
    connection.transaction = null;
    // After a commit that failed there is nothing to undo.
    await transaction?.rollback();
  }

  async write(query: CompiledQuery): Promise<QueryResult<Row>> {
    const transaction = await this.#connections.writers.begin(this.#fence);
    let result;
    try {
      result = await transaction.query(query);
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
    await transaction.commit();
    return result;
  }

  async read(query: CompiledQuery): Promise<QueryResult<Row>> {
    for (let attempt = 1; ; attempt += 1) {
      const client = await this.#connections.pools.reader();
      try {
        const result = await run(client, query);
        release(client);
        return result;
      } catch (error) {
        release(client, error);
        if (!(error instanceof StoreUnreachable) || attempt === ATTEMPTS_TO_READ) throw error;
      }
    }
  }

  /** The connections are closed by who opened them: several handles share them. */
  async destroy(): Promise<void> {}
}

/** One transaction's, or one statement's. */
class Connection implements DatabaseConnection {
  readonly #driver: OneWriterDriver;
  transaction: Transaction | null = null;

  constructor(driver: OneWriterDriver) {
    this.#driver = driver;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const result = await (this.transaction?.query(query) ??
      (onlyReads(query) ? this.#driver.read(query) : this.#driver.write(query)));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- PostgreSQL's types are the query's
    return result as QueryResult<R>;
  }

  /** All at once: who reads much asks for one page after the other. */
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }
}

/** If it says so wrongly, PostgreSQL refuses: those who read may not write. */
function onlyReads({ query, sql }: CompiledQuery): boolean {
  return (
    query.kind === 'SelectQueryNode' || (query.kind === 'RawNode' && /^\s*(?:select|with|show)\b/i.test(sql))
  );
}
