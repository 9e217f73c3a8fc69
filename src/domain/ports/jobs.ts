/** What a job carries; JSON. */
export type JobData = Readonly<Record<string, string | number | boolean | null>>;

/** That there is something to do, never what: the tables do say that. A lost job, or one that comes twice, changes nothing. */
export interface Job {
  /** What it is about: a lane, an account. Jobs of one key are not kept apart by themselves. */
  key: string;
  data: JobData;
}

export interface NewJob extends Job {
  /** Not before so many milliseconds from now. */
  afterMs?: number;
  /** While a job of this key waits to be begun that was enqueued so, this one is the same. Not together with `afterMs`. */
  once?: boolean;
}

/**
 * What is to be done soon, by a process that can. One contract suite runs on both implementations: in this process, beside
 * SQLite, and pg-boss, in the same PostgreSQL as the store.
 */
export interface Jobs {
  enqueue(queue: string, job: NewJob): Promise<void>;
  /**
   * Begins with what waits already, oldest first. A job whose handler rejects, or whose process dies, is tried again: after a
   * second, then later and later, ten times.
   * @param atOnce so many jobs of this queue are under way for this handler, at most.
   * @returns what ends it: no job begins any more, and those under way come to their end.
   */
  work(queue: string, atOnce: number, handle: (job: Job) => Promise<unknown>): Promise<() => Promise<void>>;
  /**
   * Enqueues, and waits for what its handler resolves with, which is JSON.
   * @throws Unreachable if nobody answered within `deadlineMs`: it may have been handled, or is under way. It is not begun later.
   */
  ask(queue: string, job: Job, deadlineMs: number): Promise<unknown>;
  /** A job of this queue now and then, with an empty key; one for all processes. @param cron five fields, UTC. */
  schedule(queue: string, cron: string): Promise<void>;
  /** No job begins any more, and those under way come to their end. What waits in this process alone is forgotten. */
  close(): Promise<void>;
}
