import type { FloodWait } from '../../domain/errors.ts';
import type { Context } from '../context.ts';

/** What Telegram told the account to wait. It holds for everything the account does, and outlives a restart. */
export interface Flood {
  /** @returns the end of the wait, or null if there is none now. */
  until(): Date | null;
  /** On disk when it resolves. @returns the end of the wait. */
  obey(wait: FloodWait): Promise<Date>;
  load(blockedUntil: Date | null): void;
}

/** Telegram counts whole seconds, and its clock is not ours. */
const MARGIN_MS = 1_000;

export function createFlood({ store, accountId, clock, log }: Context): Flood {
  let blocked: Date | null = null;
  return {
    until: () => (blocked !== null && blocked > clock.now() ? blocked : null),
    async obey(wait) {
      const end = new Date(clock.now().getTime() + wait.seconds * 1000 + MARGIN_MS);
      if (blocked === null || end > blocked) blocked = end;
      log.warn({ seconds: wait.seconds }, 'Telegram asks the account to wait');
      await store.accounts.setBlockedUntil(accountId, blocked);
      return blocked;
    },
    load(blockedUntil) {
      blocked = blockedUntil;
    },
  };
}
