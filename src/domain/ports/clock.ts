/** Time, as one can hold it still in a test. */
export interface Clock {
  now(): Date;
  /**
   * Resolves after `ms`, or at once when `signal` aborts.
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** @returns a new unguessable id, URL-safe, 22 characters. */
export type NewId = () => string;
