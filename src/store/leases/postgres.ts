import { DatabaseError } from 'pg';
import type { Clock, NewId } from '../../domain/ports/clock.ts';
import type { HeldLane, Lease, Leases } from '../../domain/ports/leases.ts';
import type { Log } from '../../domain/ports/logger.ts';
import { openLockConnection, type LockConnection } from './lock-connection.ts';
import { begin, giveBack, heldNames, holdLane, take, unlockLane, unlockLease } from './statements.ts';

export interface PostgresLeasesOptions {
  /** A secret: it may hold a password. No pooler in between that shares a connection: locks belong to it. */
  url: string;
  clock: Clock;
  newId: NewId;
  log: Log;
}

/**
 * All that one process holds, on one connection, made when something is first asked for. Once it is lost so is all that was held,
 * and the next question makes another one.
 */
export function createPostgresLeases({ newId, ...options }: PostgresLeasesOptions): Leases {
  /** By what they hold: `lease:…`, `lane:…`. A connection would lock its own locks again. */
  const held = new Map<string, LockConnection>();
  let current: Promise<LockConnection> | null = null;
  let isClosed = false;

  function connection(): Promise<LockConnection> {
    if (isClosed) throw new Error('the leases are closed');
    if (current !== null) return current;
    const opening = openLockConnection({ ...options, holder: newId() });
    current = opening;
    const forget = (): void => {
      if (current === opening) current = null;
    };
    opening.then(({ lost }) => lost.addEventListener('abort', forget, { once: true }), forget);
    return opening;
  }

  /** @returns null if somebody holds it. What failed half way is unlocked. */
  async function lockOnce<T>(
    what: string,
    unlock: string,
    lock: (on: LockConnection) => Promise<T | null>,
  ): Promise<T | null> {
    const on = await connection();
    // One on a connection that was lost is no obstacle.
    if (held.get(what)?.lost.aborted === false) return null;
    held.set(what, on);
    try {
      const locked = await lock(on);
      if (locked === null) forget(what, on);
      return locked;
    } catch (error) {
      await on.query(unlock).catch(() => {});
      forget(what, on);
      if (error instanceof DatabaseError && error.code === LOCK_NOT_AVAILABLE) return null;
      throw error;
    }
  }

  function forget(what: string, on: LockConnection): void {
    if (held.get(what) === on) held.delete(what);
  }

  return {
    take(name) {
      const what = `lease:${name}`;
      return lockOnce<Lease>(what, unlockLease(name), async (on) => {
        const [taken] = await on.query(take(name, on.holder));
        const row: { epoch: string; given_back: string } | undefined = taken?.rows[0];
        if (row === undefined) return null;
        const epoch = Number(row.epoch);
        await on.query(begin(name, epoch));
        const stopExpecting = on.expectRenewal(name, epoch);
        return {
          name,
          epoch,
          wasGivenBack: Number(row.given_back) === 1,
          lost: on.lost,
          isHeld: () => on.isReliable(),
          async giveBack(allHasEnded = true) {
            stopExpecting();
            // Two round trips: it has to be on disk before anybody can take it.
            await unlessLost(on, giveBack(name, epoch, allHasEnded));
            await unlessLost(on, unlockLease(name));
            forget(what, on);
          },
        };
      });
    },
    async held(prefix) {
      const on = await connection();
      const [found] = await on.query(heldNames(prefix));
      const rows: { name: string }[] = found?.rows ?? [];
      return rows.map(({ name }) => name);
    },
    lanes: {
      hold(lane) {
        const what = `lane:${lane}`;
        return lockOnce<HeldLane>(what, unlockLane(lane), async (on) => {
          const [locked] = await on.query(holdLane(lane));
          if (locked?.rows[0]?.done !== true) return null;
          return {
            lost: on.lost,
            async release() {
              await unlessLost(on, unlockLane(lane));
              forget(what, on);
            },
          };
        });
      },
    },
    async close() {
      isClosed = true;
      const on = await current?.catch(() => null);
      on?.close();
    },
  };
}

const LOCK_NOT_AVAILABLE = '55P03';

/** What is lost is given back already. */
async function unlessLost(on: LockConnection, statement: string): Promise<void> {
  try {
    await on.query(statement);
  } catch (error) {
    if (!on.lost.aborted) throw error;
  }
}
