/** Time, as one can hold it still in a test. */
export interface Clock {
  /** What the wall clock shows. An operator or NTP may set it at any moment: for dates that are stored or shown. */
  now(): Date;
  /** Milliseconds that only ever go forward, from a start that means nothing: for deadlines and waits of this process. */
  monotonic(): number;
  /** Resolves after `ms` of monotonic time, however long that is, or at once when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** @returns a new unguessable id, URL-safe, 22 characters. */
export type NewId = () => string;
