import type { Update } from 'grammy/types';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Store } from '../../domain/ports/store.ts';
import { inboxRow } from './inbox.ts';

/**
 * Stores updates, with the jobs for the processes that handle them. Of all processes one transaction at a time writes: what comes to
 * this one meanwhile is stored with the next, however many requests it came with.
 * @returns what takes updates; resolves when they are stored, and rejects as the store did.
 */
export function createReceiver({
  store,
  clock,
}: {
  store: Pick<Store, 'inbox'>;
  clock: Clock;
}): (updates: readonly Update[]) => Promise<void> {
  return gather((updates: readonly Update[]) => store.inbox.receive(updates.map(inboxRow), clock.now()));
}

/**
 * Writes one batch at a time: what comes meanwhile is the next batch, however many it comes from.
 * @returns what takes items; resolves when they are written, and rejects as their batch did.
 */
function gather<Item>(
  write: (items: readonly Item[]) => Promise<unknown>,
): (items: readonly Item[]) => Promise<void> {
  let gathered: Item[] = [];
  let current: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | null = null;

  async function writeAfter(earlier: Promise<unknown>): Promise<void> {
    await earlier.catch(() => {});
    const items = gathered;
    gathered = [];
    next = null;
    current = write(items);
    await current;
  }

  return (items) => {
    gathered.push(...items);
    next ??= writeAfter(current);
    return next;
  };
}
