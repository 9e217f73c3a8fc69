import type { Clock } from '../../domain/ports/clock.ts';
import type { InboxStore } from '../../domain/ports/store.ts';
import type { BotLog } from '../dependencies.ts';

/** How long marks are gathered: a crash within that time repeats an answer, never an effect. */
const GATHER_MS = 20;

export interface Marks {
  add(updateId: number): void;
  /** Resolves when all that was added is on disk. */
  flush(): Promise<void>;
}

/**
 * Marks updates as handled, many in one write: a write of its own for each would cost more than handling them. What
 * changes a conversation is marked by the conversation's own transaction, at once.
 */
export function createMarks({
  store,
  clock,
  log,
}: {
  store: Pick<InboxStore, 'markAllHandled'>;
  clock: Clock;
  log: BotLog;
}): Marks {
  let gathered: number[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  async function write(ids: number[]): Promise<void> {
    try {
      await store.markAllHandled(ids, clock.now());
    } catch (error) {
      log.error(
        { err: error, updates: ids.length },
        'handled updates will be handled again at the next start',
      );
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const ids = gathered;
    gathered = [];
    if (ids.length > 0) writing = Promise.all([writing, write(ids)]).then(() => undefined);
    return writing;
  }

  return {
    add(updateId) {
      gathered.push(updateId);
      timer ??= setTimeout(() => void flush(), GATHER_MS);
    },
    flush,
  };
}
