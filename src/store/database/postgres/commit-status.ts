import { setTimeout as delay } from 'node:timers/promises';
import { StoreUnreachable } from '../../../domain/ports/operation-store.ts';
import { release, type Pools } from './pools.ts';
import { storeError } from './errors.ts';

/** For so long it is asked; until then PostgreSQL has undone what it was not told to commit. */
const ASK_FOR_MS = 15_000;
const ASK_EVERY_MS = 200;

/**
 * What became of a commit whose answer didn't come, as the connection was lost: PostgreSQL still knows.
 * @param xid its number of the transaction.
 * @returns false if it was undone, or if that can't be known.
 */
export async function wasCommitted(pools: Pools, xid: string): Promise<boolean> {
  const until = performance.now() + ASK_FOR_MS;
  for (;;) {
    const status = await statusOf(pools, xid);
    if (status === 'committed') return true;
    if (status === 'aborted' || performance.now() > until) return false;
    await delay(ASK_EVERY_MS);
  }
}

/** @returns null if nobody answers. */
async function statusOf(pools: Pools, xid: string): Promise<string | null> {
  try {
    const client = await pools.reader();
    try {
      const { rows } = await client.query<{ status: string | null }>(
        'select pg_xact_status($1::text::xid8) as status',
        [xid],
      );
      release(client);
      return rows[0]?.status ?? null;
    } catch (error) {
      release(client, error);
      throw error;
    }
  } catch (error) {
    if (storeError(error) instanceof StoreUnreachable) return null;
    throw error;
  }
}
