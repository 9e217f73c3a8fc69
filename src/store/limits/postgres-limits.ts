import { Pool } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible';
import type { Log } from '../../domain/ports/logger.ts';
import type { MessageLimits } from '../../domain/ports/message-limits.ts';
import { messageLimits } from './message-limits.ts';

const TABLE = 'message_limit';
/** What it counts is worthless after a minute: it needn't outlive a crash of the server, and no commit waits for the disk. */
const CREATE = `create unlogged table if not exists ${TABLE} (key text primary key, points integer not null, expire bigint)`;
/** A message doesn't wait longer for its place: then this process counts by itself. */
const PATIENCE_MS = 1_000;

/**
 * Telegram's limits, kept by all processes of a bot with the same database. Processes on several machines have to agree on the time,
 * to a fraction of a second.
 * @throws what `pg` throws if the database can't be used now. Later, without it, each process keeps the limits by itself.
 */
export async function openPostgresLimits({ url, log }: { url: string; log: Log }): Promise<MessageLimits> {
  const pool = new Pool({
    connectionString: url,
    application_name: 'latchkey-limits',
    options: '-c synchronous_commit=off',
    max: 2,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    allowExitOnIdle: true,
  });
  // Or a connection that ends while nobody uses it would end the process.
  pool.on('error', (error) => log.warn({ err: error }, 'a connection that counts messages ended'));
  try {
    await createTable(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const limits = messageLimits(
    (window) =>
      new RateLimiterPostgres({
        ...window,
        storeClient: pool,
        storeType: 'pool',
        tableName: TABLE,
        tableCreated: true,
        // Who was refused doesn't ask the database again before there can be room.
        inMemoryBlockOnConsumed: window.points ?? 0,
        insuranceLimiter: new RateLimiterMemory(window),
      }),
  );
  return { ...limits, close: () => pool.end() };
}

/** A row of PostgreSQL's own tables, the table, or the type of its rows, depending on how far the other process is. */
const IS_THERE: readonly string[] = ['23505', '42P07', '42710'];

/** Two processes that start at once may both make it: the second hears that there is one. */
async function createTable(pool: Pool): Promise<void> {
  try {
    await pool.query(CREATE);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && IS_THERE.includes(String(error.code)))) throw error;
  }
}
