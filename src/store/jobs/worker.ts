import { setImmediate } from 'node:timers';
import type PgBoss from 'pg-boss';
import type { Job } from '../../domain/ports/jobs.ts';
import type { Log } from '../../domain/ports/logger.ts';
import { output, type Envelope } from './envelope.ts';

/** Who is not woken looks anyway. */
const LOOK_EVERY_MS = 1_000;
/** At most so many are taken with one look, so that another process gets its share. */
const TAKEN_AT_ONCE = 8;

export interface JobWorker {
  /** There may be something to do. */
  wake(): void;
  /** No job begins any more. Resolves when those under way have come to their end. */
  stop(): Promise<void>;
}

export interface JobWorkerOptions {
  boss: PgBoss;
  queue: string;
  atOnce: number;
  handle: (job: Job) => Promise<unknown>;
  /** The answer of this job can be read. */
  answered: (id: string) => Promise<void>;
  log: Pick<Log, 'warn'>;
}

/**
 * Takes jobs of one queue from pg-boss and does them. Not pg-boss' own `work`: that doesn't wait for its `complete` and `fail`, so
 * that a database that can't be reached ends the process; and it takes the next job only when it polls again.
 */
export function startWorker({ boss, queue, atOnce, handle, answered, log }: JobWorkerOptions): JobWorker {
  const underWay = new Set<Promise<void>>();
  let finished: string[] = [];
  let finishing: Promise<void> = Promise.resolve();
  const stopping = new AbortController();
  let woken = false;
  let endRest = (): void => {};

  function wake(): void {
    woken = true;
    endRest();
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      woken = false;
      const room = Math.min(atOnce - underWay.size, TAKEN_AT_ONCE);
      if (room > 0) {
        // Finds none when it fails.
        const jobs = await boss.fetch<Envelope>(queue, { batchSize: room, priority: false });
        if (stopping.signal.aborted) await putBack(jobs);
        else for (const job of jobs) begin(job);
        if (jobs.length === room) continue;
      }
      await rest();
    }
  }

  async function rest(): Promise<void> {
    if (woken) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LOOK_EVERY_MS);
      endRest = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  function begin(job: PgBoss.Job<Envelope>): void {
    const work = perform(job).finally(() => {
      const wasFull = underWay.size === atOnce;
      underWay.delete(work);
      if (wasFull) wake();
    });
    underWay.add(work);
  }

  async function perform({ id, data: { key, data, asked } }: PgBoss.Job<Envelope>): Promise<void> {
    let answer: unknown;
    try {
      answer = await handle({ key, data });
    } catch (error) {
      log.warn({ err: error, queue }, 'a job failed');
      await written(() => boss.fail(queue, id));
      return;
    }
    if (asked === undefined) {
      finish(id);
      return;
    }
    await written(async () => {
      await boss.complete(queue, id, output(answer));
      await answered(id);
    });
  }

  /** Nobody asks what became of it, so that it is not kept; with all that finish in this turn of the event loop. */
  function finish(id: string): void {
    finished.push(id);
    if (finished.length > 1) return;
    finishing = new Promise((resolve) => {
      setImmediate(() => {
        const ids = finished;
        finished = [];
        void written(() => boss.deleteJob(queue, ids)).then(resolve);
      });
    });
  }

  async function putBack(jobs: readonly PgBoss.Job<Envelope>[]): Promise<void> {
    for (const { id } of jobs) await written(() => boss.fail(queue, id));
  }

  /** What isn't written is done again when the job's time is over, which changes nothing. */
  async function written(write: () => Promise<unknown>): Promise<void> {
    try {
      await write();
    } catch (error) {
      log.warn({ err: error, queue }, 'what became of a job could not be written');
    }
  }

  const running = run();
  return {
    wake,
    async stop() {
      stopping.abort();
      wake();
      await running;
      await Promise.all(underWay);
      await finishing;
    },
  };
}
