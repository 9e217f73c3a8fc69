import type { Clock } from '../domain/ports/clock.ts';
import type { Log } from '../domain/ports/logger.ts';

const GRACE_MS = 1_000;

/** What was opened and has to be closed. */
export interface Closers {
  /** @param graceMs how long closing it may take. What takes longer is left behind: all that counts is on disk. */
  add(name: string, close: () => Promise<unknown> | void, graceMs?: number): void;
  /** Closes everything once, the latest first. */
  close(): Promise<void>;
}

function createClosers({ clock, log }: { clock: Clock; log: Log }): Closers {
  const opened: { name: string; close: () => Promise<unknown> | void; graceMs: number }[] = [];

  async function closeOne({ name, close, graceMs }: (typeof opened)[number]): Promise<void> {
    const closed = new AbortController();
    const tooLate = async (): Promise<void> => {
      await clock.sleep(graceMs, closed.signal);
      if (!closed.signal.aborted) log.warn({ name, graceMs }, 'could not be closed in time');
    };
    try {
      await Promise.race([close(), tooLate()]);
    } catch (error) {
      log.warn({ err: error, name }, 'could not be closed');
    } finally {
      closed.abort();
    }
  }

  return {
    add: (name, close, graceMs = GRACE_MS) => void opened.push({ name, close, graceMs }),
    async close() {
      for (const each of opened.splice(0).toReversed()) await closeOne(each);
    },
  };
}

/**
 * Opens something of several parts: what closes them is added as they are opened.
 * @returns it, with what ends it. If it can't be opened whole, what was opened is closed again.
 */
export async function opened<T extends object>(
  deps: { clock: Clock; log: Log },
  open: (closers: Closers) => Promise<T>,
): Promise<T & { stop(): Promise<void> }> {
  const closers = createClosers(deps);
  try {
    return { ...(await open(closers)), stop: () => closers.close() };
  } catch (error) {
    await closers.close();
    throw error;
  }
}
