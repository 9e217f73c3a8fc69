import type { Log } from '../domain/ports/logger.ts';
import type { Store } from '../domain/ports/store.ts';

const EVERY_MS = 86_400_000;

export interface AuditWatch {
  /** What the last check said; false before the first is through. */
  broken(): boolean;
  /** Resolves when no check is under way any more. */
  stop(): Promise<void>;
}

/** Checks the audit chain at once and then every day. */
export function watchAudit({ store, log }: { store: Pick<Store, 'audit'>; log: Log }): AuditWatch {
  let broken = false;
  const check = async (): Promise<void> => {
    try {
      const { brokenAt } = await store.audit.verify();
      broken = brokenAt !== null;
      if (broken) log.error({ entry: brokenAt }, 'the audit chain is broken');
    } catch (error) {
      log.warn({ err: error }, 'the audit chain could not be checked');
    }
  };
  let checked = check();
  const timer = setInterval(() => {
    checked = check();
  }, EVERY_MS);
  timer.unref();
  return {
    broken: () => broken,
    stop: () => {
      clearInterval(timer);
      return checked;
    },
  };
}
