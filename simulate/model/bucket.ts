/** So many at once, then one every so often: how limits of Telegram are thought to work. */
export interface Bucket {
  /** Takes one if there is one. */
  take(now: number): boolean;
  /** Takes one in any case. @returns how many milliseconds it has to wait for it. */
  reserve(now: number): number;
  /** @returns milliseconds until there are so many. */
  untilFree(now: number, count: number): number;
}

/** @param everyMs 0 for no limit. */
export function createBucket({ burst, everyMs }: { burst: number; everyMs: number }): Bucket {
  /** When it will be full, if nothing more is taken. */
  let fullAt = 0;

  function untilFree(now: number, count: number): number {
    return Math.max(fullAt - (burst - count) * everyMs - now, 0);
  }

  function take(now: number): void {
    fullAt = Math.max(fullAt, now) + everyMs;
  }

  return {
    untilFree,
    take(now) {
      if (everyMs > 0 && untilFree(now, 1) > 0) return false;
      take(now);
      return true;
    },
    reserve(now) {
      const ms = everyMs > 0 ? untilFree(now, 1) : 0;
      take(now);
      return ms;
    },
  };
}
