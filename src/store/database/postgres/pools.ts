import { Pool } from 'pg';
import type { PoolClient, PoolConfig } from 'pg';
import { isLost, storeError } from './errors.ts';

export interface PostgresOptions {
  /** `postgres://…` */
  url: string;
  /** So many connections read at once, at most. */
  readers?: number;
  /** Whether statements, and what is done between them, may take as long as they like. */
  patient?: boolean;
}

/** One group goes to disk while the next one is written: more would only wait for the lock. */
const WRITERS = 2;
const READERS = 4;
/** For a connection, or for one to become free. */
const CONNECT_TIMEOUT_MS = 10_000;
/** A process that is stopped in the middle of a transaction holds everybody up: PostgreSQL undoes it, before its leases are taken. */
const IDLE_IN_TRANSACTION_MS = 4_000;
/** Who gets no answer for so long takes the connection for lost: a network may swallow what it is given. */
const ANSWER_TIMEOUT_MS = 60_000;

/** What writes and what reads waits for connections of its own kind only. */
export class Pools {
  readonly #writers: Pool;
  readonly #readers: Pool;

  constructor({ url, readers = READERS, patient = false }: PostgresOptions) {
    const common: PoolConfig = {
      connectionString: url,
      application_name: 'latchkey',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      keepAlive: true,
      ...(patient ? {} : { query_timeout: ANSWER_TIMEOUT_MS }),
    };
    this.#writers = poolOf({
      ...common,
      max: WRITERS,
      ...(patient ? {} : { idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS }),
    });
    // What is taken for a reading statement and writes is refused: it would miss the lock.
    this.#readers = poolOf({ ...common, max: readers, options: '-c default_transaction_read_only=on' });
  }

  /** @throws StoreUnreachable */
  writer(): Promise<PoolClient> {
    return connected(this.#writers);
  }

  /** @throws StoreUnreachable */
  reader(): Promise<PoolClient> {
    return connected(this.#readers);
  }

  async close(): Promise<void> {
    await Promise.all([this.#writers.end(), this.#readers.end()]);
  }
}

/** Gives a connection back; one that an error has made useless is closed. */
export function release(client: PoolClient, error?: unknown): void {
  client.release(error !== undefined && isLost(error));
}

function poolOf(config: PoolConfig): Pool {
  const pool = new Pool(config);
  // A connection that is lost is told by the next statement on it, or replaced if there is none: it never ends the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

async function connected(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw storeError(error);
  }
}
