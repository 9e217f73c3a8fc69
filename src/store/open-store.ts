import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { MIGRATIONS } from '../../migrations/index.ts';
import { connect } from './database/sqlite/connect.ts';
import { assertNotMoved } from './move/moved-mark.ts';
import { sqliteDatabase } from './database/sqlite/database.ts';
import { ROOM_FOR_OUTCOMES, watchRoom } from './database/sqlite/disk-space.ts';
import { openReader } from './database/sqlite/reader.ts';
import { isOlder, migrate } from './database/migrate.ts';
import { isMarkedRestored, unmarkRestored } from './backups/restored-mark.ts';
import { openAnchor } from './anchor/anchor.ts';
import { assertReadable } from './check/readable.ts';
import type { StoreFile, UpgradeProgress } from '../domain/ports/store-file.ts';
import type { Log } from '../domain/ports/logger.ts';
import type { Observer } from '../domain/ports/observer.ts';
import type { Store } from '../domain/ports/store.ts';
import { assemble } from './assemble.ts';
import { enqueueAfter } from './jobs/enqueue.ts';
import { jobsInProcess } from './jobs/in-process.ts';
import { scrubFile } from './privacy/scrub-file.ts';
import { runCheck } from './check/run-check.ts';

export interface StoreOptions {
  /** The SQLite file; it and its directory are made where there are none, for their owner alone. */
  path: string;
  now?: () => Date;
  /** Whether outcomes can still be written; by default, 32 MiB free where the file lies. */
  hasRoom?: () => Promise<boolean>;
  /** The operator says that the file was restored from a backup. */
  restored?: boolean;
  /** Done before the file of an older version is changed. What it throws leaves the file as it is. */
  beforeUpgrade?: () => Promise<void>;
  /** Told of what an upgrade is doing: it may take minutes, in which nothing else is done. */
  onUpgrade?: (progress: UpgradeProgress) => void;
  /** Told of jobs that fail. */
  log?: Pick<Log, 'warn'>;
  /** Told of transactions. */
  observer?: Observer;
}

/** @param path the file, whichever of its names it was opened by. */
export type SqliteStore = Store & StoreFile & { readonly path: string };

/**
 * Opens the store, brought to its newest shape, and compares it with its anchor.
 * @throws StoreMoved; StoreDamaged if it can't be read; others if it is none, or a newer version's.
 */
export async function openStore(options: StoreOptions): Promise<SqliteStore> {
  const now = options.now ?? (() => new Date());
  const room = options.hasRoom ?? watchRoom(dirname(options.path), ROOM_FOR_OUTCOMES);
  const connection = connect(options.path);
  const db = sqliteDatabase(connection, options.observer);
  // What lies beside the file lies beside the file itself, as SQLite's own log does.
  const path = realpathSync(options.path);
  try {
    assertNotMoved(connection);
    await assertReadable(db);
    if (options.beforeUpgrade !== undefined && (await isOlder(db, MIGRATIONS))) await options.beforeUpgrade();
    await migrate(db, MIGRATIONS, options.onUpgrade);
    const reader = openReader(path);
    try {
      const flagged = options.restored === true || isMarkedRestored(connection);
      const anchor = await openAnchor(db, reader, path, flagged, () => unmarkRestored(db));
      const jobs = jobsInProcess({ log: options.log ?? { warn: () => {} }, now });
      const store = assemble({
        db,
        reader,
        now,
        room,
        anchor,
        check: (what, signal) => runCheck(path, what, signal),
        under: null,
        jobs,
        enqueue: enqueueAfter(jobs),
        scrub: () => scrubFile(db),
        sharesUpdates: false,
        cardsElsewhere: false,
        async close() {
          await reader.close();
          await db.destroy();
        },
      });
      return { ...store, path };
    } catch (error) {
      await reader.close();
      throw error;
    }
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
