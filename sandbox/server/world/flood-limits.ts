import type { Core } from './core.ts';
import type { Fault } from './types.ts';

/** Counts calls against the limits that are switched on. In memory only: a restarted server has forgotten them. */
export interface FloodLimits {
  /**
   * Counts one call of an account.
   * @returns the seconds until there is room for it, or `undefined` when there is room now.
   */
  spend(limit: Fault, userId: number | undefined): number | undefined;
}

/**
 * A sliding window of the world's clock. Telegram publishes neither its numbers nor its algorithm: only that the wait is
 * named by the error. https://core.telegram.org/api/errors#420-flood
 */
export function createFloodLimits(core: Core): FloodLimits {
  /** When each account called, by limit and account. */
  const spent = new Map<string, number[]>();

  return {
    spend({ id, calls = 1, seconds = 1 }, userId) {
      const key = `${id}:${userId ?? ''}`;
      const now = core.now();
      const recent = (spent.get(key) ?? []).filter((date) => date > now - seconds);
      const oldest = recent[recent.length - calls];
      if (oldest !== undefined) {
        spent.set(key, recent);
        return oldest + seconds - now;
      }
      spent.set(key, [...recent, now]);
      return undefined;
    },
  };
}
