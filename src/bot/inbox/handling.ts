import { BotError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Clock } from '../../domain/ports/clock.ts';
import type { InboxStore } from '../../domain/ports/inbox-store.ts';
import type { BotLog } from '../dependencies.ts';
import { retryAfterMs } from '../api/errors.ts';

/** After so many tries, crashes included, an update is thought to be poisonous. */
const MAX_TRIES = 5;
const BACKOFF_MS = { first: 200, longest: 5_000 };

export interface Handling {
  store: InboxStore;
  clock: Clock;
  log: BotLog;
  handle: (update: Update) => Promise<void>;
  /** Tells the person that their message could not be handled. */
  giveUp: (update: Update) => Promise<void>;
}

/**
 * Handles one stored update until it is done or given up, then marks it. Returns early, leaving it for the next start,
 * only when `signal` aborts. `fresh`: it was stored just now, so that no try can have gone before.
 */
export async function handleStored(
  handling: Handling,
  update: Update,
  { fresh, signal }: { fresh: boolean; signal: AbortSignal },
): Promise<void> {
  const { store, clock, log } = handling;
  const updateId = update.update_id;
  for (let uncounted = fresh; ; uncounted = false) {
    if (signal.aborted) return;
    // The first try is counted once it failed: nearly all succeed, and each count is a write to the disk.
    let tries = uncounted ? 0 : await store.beginTry(updateId);
    if (tries > MAX_TRIES) break;
    try {
      await handling.handle(update);
      store.markSoon(updateId, clock.now());
      return;
    } catch (error) {
      const cause = error instanceof BotError ? error.error : error;
      if (uncounted) tries = await store.beginTry(updateId);
      log.warn({ err: cause, updateId, tries }, 'an update failed');
      // It failed after its effect was kept: the mark went with that.
      if (await store.isHandled(updateId)) return;
      if (tries === MAX_TRIES) break;
      const pause = Math.min(BACKOFF_MS.first * 2 ** (tries - 1), BACKOFF_MS.longest);
      await clock.sleep(Math.max(pause, retryAfterMs(cause)), signal);
    }
  }
  log.error({ updateId }, 'an update was given up');
  try {
    await handling.giveUp(update);
  } catch (error) {
    log.warn({ err: error, updateId }, 'could not say so');
  }
  store.markSoon(updateId, clock.now());
}
