import { sweepDrafts } from '../bot/new-link/sweep-drafts.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { Log } from '../domain/ports/logger.ts';
import type { Store } from '../domain/ports/store.ts';

const EVERY_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** Long enough for Telegram to have forgotten an update. */
const INBOX_KEPT_MS = 7 * DAY_MS;
/** A button older than that sends people to /links. */
const BUTTONS_KEPT_MS = 180 * DAY_MS;
/** Long after the same could be noted again. */
const NOTICES_KEPT_MS = 30 * DAY_MS;

/** Throws away now and then what nobody needs any more. @returns a function that ends it. */
export function housekeeping(deps: { store: Store; clock: Clock; log: Log }): () => void {
  const { store, clock, log } = deps;
  const tidy = async (): Promise<void> => {
    try {
      const now = clock.now().getTime();
      await store.inbox.prune(new Date(now - INBOX_KEPT_MS));
      await store.buttons.prune(new Date(now - BUTTONS_KEPT_MS));
      await store.notices.prune(new Date(now - NOTICES_KEPT_MS));
      await store.requests.prune(new Date(now - NOTICES_KEPT_MS));
      await sweepDrafts({ store, clock });
      await store.links.noteExpired(clock.now());
    } catch (error) {
      log.warn({ err: error }, 'housekeeping failed');
    }
  };
  const timer = setInterval(() => void tidy(), EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
