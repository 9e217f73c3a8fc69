import { Unreachable } from '../../domain/errors.ts';
import type { Job, Jobs, NewJob } from '../../domain/ports/jobs.ts';
import type { Log } from '../../domain/ports/logger.ts';
import { FIRST_RETRY_SECONDS, RETRIES } from './retries.ts';

/** The wall clock may be set meanwhile: how long a schedule waits before it looks there again. */
const LOOK_EVERY_MS = 30_000;

interface Waiting {
  job: NewJob;
  failures: number;
  answer: (value: unknown) => void;
}

interface Worker {
  atOnce: number;
  handle: (job: Job) => Promise<unknown>;
  underWay: Set<Promise<void>>;
}

interface Queue {
  waiting: Waiting[];
  workers: Set<Worker>;
}

/** Jobs of a product that is one process. They end with it: what is to be done stands in the tables. */
export function jobsInProcess({ log, now }: { log: Pick<Log, 'warn'>; now: () => Date }): Jobs {
  const queues = new Map<string, Queue>();
  const timers = new Set<NodeJS.Timeout>();
  const schedules = new Map<string, NodeJS.Timeout>();
  let closed = false;

  function queueOf(name: string): Queue {
    const queue = queues.get(name) ?? { waiting: [], workers: new Set() };
    queues.set(name, queue);
    return queue;
  }

  function later(ms: number, work: () => void): NodeJS.Timeout {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms).unref();
    timers.add(timer);
    return timer;
  }

  function cancel(timer: NodeJS.Timeout | undefined): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timers.delete(timer);
  }

  function add(name: string, wanted: Waiting): void {
    if (closed) return;
    const { waiting } = queueOf(name);
    const { key, once } = wanted.job;
    if (once === true && waiting.some(({ job }) => job.once === true && job.key === key)) return;
    waiting.push(wanted);
    begin(name);
  }

  function begin(name: string): void {
    const { waiting, workers } = queueOf(name);
    for (const worker of workers) {
      while (worker.underWay.size < worker.atOnce) {
        const next = waiting.shift();
        if (next === undefined) return;
        const done = run(name, worker, next).finally(() => {
          worker.underWay.delete(done);
          begin(name);
        });
        worker.underWay.add(done);
      }
    }
  }

  async function run(name: string, { handle }: Worker, { job, failures, answer }: Waiting): Promise<void> {
    const { key, data } = job;
    try {
      // Not within what enqueued it.
      await Promise.resolve();
      answer(await handle({ key, data }));
    } catch (error) {
      log.warn({ err: error, queue: name, failures: failures + 1 }, 'a job failed');
      if (failures === RETRIES) return;
      const again = { job: { key, data }, failures: failures + 1, answer };
      later(FIRST_RETRY_SECONDS * 1000 * 2 ** failures, () => add(name, again));
    }
  }

  return {
    async enqueue(name, job) {
      const wanted = { job, failures: 0, answer: () => {} };
      if (job.afterMs === undefined) add(name, wanted);
      else later(job.afterMs, () => add(name, wanted));
    },

    async work(name, atOnce, handle) {
      const worker: Worker = { atOnce, handle, underWay: new Set() };
      const { workers } = queueOf(name);
      workers.add(worker);
      begin(name);
      return async () => {
        workers.delete(worker);
        await Promise.all(worker.underWay);
      };
    },

    ask: (name, job, deadlineMs) =>
      new Promise((resolve, reject) => {
        let over = false;
        const timer = later(deadlineMs, () => {
          over = true;
          const { waiting } = queueOf(name);
          const place = waiting.indexOf(asked);
          if (place >= 0) waiting.splice(place, 1);
          reject(new Unreachable(`no answer within ${deadlineMs} ms`));
        });
        const asked: Waiting = {
          job,
          failures: 0,
          answer(value) {
            if (over) return;
            cancel(timer);
            // As it would come from another process.
            resolve(JSON.parse(JSON.stringify(value ?? null)));
          },
        };
        add(name, asked);
      }),

    async schedule(name, cron) {
      // Only where something is scheduled: it takes its time at a start.
      const { default: cronParser } = await import('cron-parser');
      if (closed) return;
      const nextAfter = (date: Date): Date =>
        cronParser.parseExpression(cron, { currentDate: date, utc: true }).next().toDate();
      let due = nextAfter(now());
      const look = (): void => {
        if (now() >= due) {
          add(name, { job: { key: '', data: {}, once: true }, failures: 0, answer: () => {} });
          due = nextAfter(now());
        }
        const ms = Math.min(due.getTime() - now().getTime(), LOOK_EVERY_MS);
        schedules.set(name, later(Math.max(ms, 0), look));
      };
      cancel(schedules.get(name));
      look();
    },

    async close() {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
      const workers = Array.from(queues.values()).flatMap((queue) => Array.from(queue.workers));
      for (const queue of queues.values()) queue.workers.clear();
      await Promise.all(workers.flatMap(({ underWay }) => Array.from(underWay)));
    },
  };
}
