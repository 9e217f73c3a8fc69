import { DatabaseError, type Pool } from 'pg';
import type PgBoss from 'pg-boss';
import { LATCHKEY, QUEUES } from '../database/postgres/advisory-locks.ts';

const ATTEMPTS = 5;
const DEADLOCK = '40P01';

/**
 * Makes a queue if it isn't there. Each is a table: they are made one at a time, over all processes, so that no two that are made
 * wait for each other.
 */
export async function makeQueue(boss: PgBoss, pool: Pool, name: string): Promise<void> {
  if ((await boss.getQueue(name)) !== null) return;
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query('select pg_advisory_lock($1, $2)', [LATCHKEY, QUEUES]);
    await createQueue(boss, name);
    await client.query('select pg_advisory_unlock($1, $2)', [LATCHKEY, QUEUES]);
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    // One that failed may hold the lock: it goes with its connection.
    client.release(failure);
  }
}

async function createQueue(boss: PgBoss, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      // `short`: of one key, one waits. Those that are not wanted `once` get a key of their own.
      return await boss.createQueue(name, { name, policy: 'short' });
    } catch (error) {
      // With what enqueues meanwhile: PostgreSQL lets one of them begin again.
      const isDeadlock = error instanceof DatabaseError && error.code === DEADLOCK;
      if (!isDeadlock || attempt === ATTEMPTS) throw error;
    }
  }
}
