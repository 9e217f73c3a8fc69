import type { StoreCheck } from '../../domain/ports/store-file.ts';
import { GENESIS } from '../audit/audit-chain.ts';
import type { Db } from '../database/connection.ts';
import { assertNotHalfMoved, assertNotNew } from '../move/move-state.ts';
import { PostgresConnections } from '../database/postgres/connections.ts';
import { postgresDatabase } from '../database/postgres/dialect.ts';
import { checkChain } from './check-chain.ts';
import { checkCounts } from './check-counts.ts';
import { checkLinks } from './check-links.ts';
import type { CheckOptions } from './check-store.ts';
import { checkTriggers } from './check-triggers.ts';

/**
 * Reads a store in PostgreSQL, changing nothing; it may be in use. Whether pages can be read, and whether what rows refer to is
 * there, PostgreSQL makes sure of.
 */
export async function checkPostgres(db: Db, { anchor, whole }: CheckOptions): Promise<StoreCheck> {
  const known = anchor ?? GENESIS;
  const chain = await checkChain(db, whole ? GENESIS : known);
  const end = whole ? await checkChain(db, known) : chain;
  const tampering = [
    ...(await checkTriggers(db)),
    ...new Set([...chain.problems, ...end.problems]),
    ...(await checkLinks(db, whole ? 0 : known.seq)),
    ...(whole ? await checkCounts(db) : []),
  ];
  return { damage: [], tampering, head: chain.head, whole };
}

/** The same of one that nobody has opened here, through connections of its own. @throws StoreHalfMoved, StoreNotMoved, StoreUnreachable */
export async function checkPostgresStore(url: string, options: CheckOptions): Promise<StoreCheck> {
  const connections = new PostgresConnections({ url, readers: 1, patient: true });
  try {
    const db = postgresDatabase(connections);
    await assertNotHalfMoved(db);
    await assertNotNew(db);
    return await checkPostgres(db, options);
  } finally {
    await connections.close();
  }
}

/**
 * The same of one that is open, beside its work: whole tables are counted, each by a statement that may take minutes, and the
 * connections that people wait for give up long before.
 * @returns null once `signal` aborts. It goes on in vain until the statement that is under way ends.
 * @throws StoreUnreachable
 */
export async function checkOpenPostgres(
  url: string,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<StoreCheck | null> {
  const connections = new PostgresConnections({ url, readers: 1, patient: true });
  try {
    return await unlessAborted(checkPostgres(postgresDatabase(connections), options), signal);
  } finally {
    const closed = connections.close();
    if (!signal.aborted) await closed;
  }
}

/** What goes on in vain ends as its connections are closed. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  const aborted = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  return Promise.race([work, aborted]);
}
