import type { Clock } from '../../domain/ports/clock.ts';

/** How much may be sent where: so much at once, and then something every so often. Places are chats, or one for all. */
export interface Limit {
  /** Milliseconds until something may be sent there. */
  wait(place: number): number;
  count(place: number): void;
  /** Nothing is sent there for so long. */
  hold(place: number, ms: number): void;
  /** Where nothing may be sent just now. */
  held(): number[];
}

export function createLimit(clock: Clock, { everyMs, burst }: { everyMs: number; burst: number }): Limit {
  /** Monotonic milliseconds at which a place is as if nothing had ever been sent there. */
  const freshAt = new Map<number, number>();
  const allowanceMs = (burst - 1) * everyMs;

  function wait(place: number): number {
    return Math.max((freshAt.get(place) ?? 0) - allowanceMs - clock.monotonic(), 0);
  }

  return {
    wait,
    count(place) {
      const now = clock.monotonic();
      freshAt.set(place, Math.max(freshAt.get(place) ?? 0, now) + everyMs);
    },
    hold(place, ms) {
      const until = clock.monotonic() + ms + allowanceMs;
      freshAt.set(place, Math.max(freshAt.get(place) ?? 0, until));
    },
    held() {
      for (const [place, at] of freshAt) if (at <= clock.monotonic()) freshAt.delete(place);
      return [...freshAt.keys()].filter((place) => wait(place) > 0);
    },
  };
}
