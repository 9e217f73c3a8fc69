import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import PgBoss from 'pg-boss';
import type { Jobs, NewJob } from '../../domain/ports/jobs.ts';
import type { Log } from '../../domain/ports/logger.ts';
import { storeError } from '../database/postgres/errors.ts';
import { createAsking } from './asking.ts';
import { executeWithin, type Enqueue, type Execute } from './enqueue.ts';
import { enclose } from './envelope.ts';
import { listen } from './listener.ts';
import { makeQueue } from './make-queue.ts';
import { FIRST_RETRY_SECONDS, RETRIES } from './retries.ts';
import { startWorker, type JobWorker } from './worker.ts';

const CHANNEL = { jobs: 'latchkey_jobs', answers: 'latchkey_answers' };
/** Works off what is scheduled, by pg-boss' own `work`. */
const PG_BOSS_QUEUE = '__pgboss__send-it';
const CONNECTIONS = 4;
const CONNECT_MS = 5_000;
const QUERY_MS = 30_000;

export interface PgBossOptions {
  /** A secret: it may hold a password. */
  url: string;
  log: Pick<Log, 'warn'>;
  /** Made at once: to make a queue in the middle of a transaction would hold all writers up. */
  queues?: readonly string[];
  timings?: Partial<PgBossTimings>;
}

/** Seconds. */
export interface PgBossTimings {
  /** A job that is under way for so long is begun again, elsewhere too: its process has died. */
  expire: number;
  /** How often one of the processes looks for those. */
  maintain: number;
  /** How often one of the processes looks for what is scheduled. */
  schedule: number;
}

const TIMINGS: PgBossTimings = { expire: 900, maintain: 60, schedule: 15 };

export interface PgBossJobs extends Jobs {
  enqueueWithin: Enqueue;
}

/**
 * Jobs of a product that is several processes, in its own PostgreSQL (schema `pgboss`, made where there is none).
 * @throws StoreUnreachable
 */
export async function openPgBoss({ url, log, queues = [], timings }: PgBossOptions): Promise<PgBossJobs> {
  const { expire, maintain, schedule } = { ...TIMINGS, ...timings };
  const pool = new Pool({
    connectionString: url,
    application_name: 'latchkey-jobs',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS,
    keepAlive: true,
    // A job that is lost changes nothing: none is worth waiting for the disk.
    options: '-c synchronous_commit=off',
  });
  pool.on('error', (error) => log.warn({ err: error }, 'a connection for jobs is lost'));
  const execute: Execute = async (text, values) => {
    try {
      return await pool.query<object, unknown[]>(text, values);
    } catch (error) {
      throw storeError(error);
    }
  };
  const boss = new PgBoss({
    db: {
      async executeSql(text, values: unknown[] | undefined) {
        try {
          return await execute(text, values);
        } catch (error) {
          // Nobody catches what pg-boss' own worker throws.
          if (values?.[0] !== PG_BOSS_QUEUE) throw error;
          log.warn({ err: error }, 'what is scheduled could not be worked off');
          return { rows: [] };
        }
      },
    },
    expireInSeconds: expire,
    retryLimit: RETRIES,
    retryDelay: FIRST_RETRY_SECONDS,
    retryBackoff: true,
    maintenanceIntervalSeconds: maintain,
    archiveCompletedAfterSeconds: 3_600,
    deleteAfterHours: 1,
    cronMonitorIntervalSeconds: schedule,
    cronWorkerIntervalSeconds: Math.min(schedule, 5),
  });
  boss.on('error', (error) => log.warn({ err: error }, 'pg-boss could not look after its jobs'));

  const made = new Map<string, Promise<void>>();
  let lastMade = Promise.resolve();
  const workers = new Map<string, Set<JobWorker>>();
  const asking = createAsking(boss);
  let stopListening = async (): Promise<void> => {};
  let closing: Promise<void> | undefined;

  /** A queue is made when it is first used: a job for one that isn't there would be lost. */
  async function make(queue: string): Promise<void> {
    const making = made.get(queue) ?? lastMade.then(() => makeQueue(boss, pool, queue));
    made.set(queue, making);
    // One at a time: each takes two connections.
    lastMade = making.catch(() => {});
    try {
      await making;
    } catch (error) {
      made.delete(queue);
      throw error;
    }
  }

  async function send(run: Execute, queue: string, jobs: readonly NewJob[], id?: string): Promise<void> {
    await make(queue);
    const inserts: PgBoss.JobInsert[] = [];
    for (const job of jobs) {
      if (job.once === true && (await waits(run, queue, job.key))) continue;
      inserts.push({
        name: queue,
        data: id === undefined ? enclose(job) : { ...enclose(job), asked: true },
        singletonKey: job.once === true ? onceKey(job.key) : randomUUID(),
        ...(id === undefined ? {} : { id }),
        ...(job.afterMs === undefined ? {} : { startAfter: `${job.afterMs} milliseconds` }),
      });
    }
    if (inserts.length > 0) await boss.insert(inserts, { db: { executeSql: run } });
    // Also for one that waits already: it was locked until now.
    await run('select pg_notify($1, $2)', [CHANNEL.jobs, queue]);
  }

  async function close(): Promise<void> {
    asking.close();
    const all = Array.from(workers.values()).flatMap((those) => Array.from(those));
    await Promise.all(all.map((worker) => worker.stop()));
    await stopListening();
    await boss.stop({ graceful: false });
    await pool.end();
  }

  const wake = (queue: string): void => workers.get(queue)?.forEach((worker) => worker.wake());

  try {
    await boss.start();
    for (const queue of queues) await make(queue);
    stopListening = await listen({
      url,
      channels: Object.values(CHANNEL),
      log,
      onNotice: (channel, payload) => (channel === CHANNEL.jobs ? wake(payload) : asking.tell(payload)),
      onGap() {
        for (const queue of workers.keys()) wake(queue);
        asking.tellAll();
      },
    });
    return {
      enqueue: (queue, job) => send(execute, queue, [job]),
      enqueueWithin: (transaction, queue, jobs) => send(executeWithin(transaction), queue, jobs),
      async work(queue, atOnce, handle) {
        await make(queue);
        const answered = async (id: string): Promise<void> =>
          void (await execute('select pg_notify($1, $2)', [CHANNEL.answers, id]));
        const worker = startWorker({ boss, queue, atOnce, handle, answered, log });
        const those = workers.get(queue) ?? new Set();
        workers.set(queue, those.add(worker));
        return async () => {
          those.delete(worker);
          await worker.stop();
        };
      },
      ask: (queue, job, deadlineMs) => asking.ask(queue, deadlineMs, (id) => send(execute, queue, [job], id)),
      async schedule(queue, cron) {
        await make(queue);
        await boss.schedule(queue, cron, enclose({ key: '', data: {} }), { singletonKey: onceKey('') });
      },
      close: () => (closing ??= close()),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function onceKey(key: string): string {
  return `once ${key}`;
}

/**
 * Whether such a job waits already, and goes on waiting until this transaction has ended: a worker passes over what is locked. Else
 * it could be done before what the transaction writes can be seen, and nothing would be enqueued for that.
 */
async function waits(run: Execute, queue: string, key: string): Promise<boolean> {
  const { rows } = await run(
    `select id from pgboss.job
    where name = $1 and state = 'created' and policy = 'short' and coalesce(singleton_key, '') = $2 for share`,
    [queue, onceKey(key)],
  );
  return rows.length > 0;
}
