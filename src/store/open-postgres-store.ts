import { sql } from 'kysely';
import { MIGRATIONS } from '../../migrations/index.ts';
import type { StoreFile, UpgradeProgress } from '../domain/ports/store-file.ts';
import type { Log } from '../domain/ports/logger.ts';
import type { Observer } from '../domain/ports/observer.ts';
import { CARDS_QUEUE, UPDATES_QUEUE } from '../domain/ports/queues.ts';
import type { Store } from '../domain/ports/store.ts';
import { noAnchor } from './anchor/no-anchor.ts';
import { assemble } from './assemble.ts';
import type { ChainHead } from './audit/audit-chain.ts';
import { checkOpenPostgres } from './check/check-postgres.ts';
import type { Db } from './database/connection.ts';
import { assertRecent } from './database/postgres/version.ts';
import { migrate } from './database/migrate.ts';
import { assertNotHalfMoved, assertNotNew } from './move/move-state.ts';
import { isStoreIn } from './move/moved-mark.ts';
import { PostgresConnections } from './database/postgres/connections.ts';
import type { PostgresOptions } from './database/postgres/pools.ts';
import { postgresDatabase } from './database/postgres/dialect.ts';
import { openPgBoss } from './jobs/pg-boss.ts';
import { postgresReader } from './database/postgres/reader.ts';

export interface PostgresStoreOptions extends PostgresOptions {
  now?: () => Date;
  /** Whether outcomes can still be written. What is left on PostgreSQL's disk isn't known from here: a full one is told by writing. */
  hasRoom?: () => Promise<boolean>;
  /** The operator says that the database was restored from a backup: nothing else tells it. */
  restored?: boolean;
  /** Where a store would be that wasn't moved: nobody begins another one beside it. */
  file?: string;
  /** Told of what an upgrade is doing: it may take minutes, in which nothing else is done. */
  onUpgrade?: (progress: UpgradeProgress) => void;
  /** Told of jobs that fail, and of connections that are lost. */
  log?: Pick<Log, 'warn'>;
  /** Cards are brought up to date by another process: a job of `CARDS_QUEUE` tells it when an operation ends. */
  cardsElsewhere?: boolean;
  /** Told of transactions. */
  observer?: Observer;
}

/**
 * Opens the store, brought to its newest shape. Several processes can have it open.
 * @throws StoreUnreachable, StoreHalfMoved, StoreNotMoved, NewerSchema, PostgresTooOld; others if it loses what was committed.
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store & StoreFile> {
  const { now = () => new Date(), hasRoom = async () => true, restored = false, onUpgrade } = options;
  const { url, log = { warn: () => {} }, cardsElsewhere = false } = options;
  const connections = new PostgresConnections(options);
  try {
    const db = postgresDatabase(connections, null, options.observer);
    await assertRecent(db);
    await assertDurable(db);
    await assertNotHalfMoved(db);
    if (options.file !== undefined && isStoreIn(options.file)) await assertNotNew(db);
    await upgrade(options.url, onUpgrade);
    const jobs = await openPgBoss({ url, log, queues: [UPDATES_QUEUE, CARDS_QUEUE] });
    /** All up to it is as it was written. */
    let seen: ChainHead | null = null;
    return assemble({
      db,
      reader: postgresReader(db),
      now,
      room: hasRoom,
      anchor: noAnchor(restored, () => seen),
      async check(what, signal) {
        const found = await checkOpenPostgres(url, what, signal);
        if (found === null) return null;
        if (found.tampering.length === 0) seen = found.head;
        return found;
      },
      jobs,
      enqueue: jobs.enqueueWithin,
      // What was deleted there is overwritten by its own vacuum.
      scrub: async () => true,
      sharesUpdates: true,
      cardsElsewhere,
      under: (lease) => postgresDatabase(connections, lease, options.observer),
      close: () => connections.close(),
    });
  } catch (error) {
    await connections.close();
    throw error;
  }
}

/** Its statements may take minutes, each. */
async function upgrade(url: string, tell: PostgresStoreOptions['onUpgrade']): Promise<void> {
  const connections = new PostgresConnections({ url, patient: true });
  try {
    await migrate(postgresDatabase(connections), MIGRATIONS, tell);
  } finally {
    await connections.close();
  }
}

/** What was committed has to survive: a call that is noted as sent would be made again. */
async function assertDurable(db: Db): Promise<void> {
  const { rows } = await sql<{ setting: string }>`
    select setting from pg_settings where name = 'synchronous_commit'`.execute(db);
  if (rows[0]?.setting === 'off')
    throw new Error('PostgreSQL has synchronous_commit off: it would lose what was committed; turn it on');
}
