import { FloodWait } from '../domain/errors.ts';
import type { Clock } from '../domain/ports/clock.ts';

/** What Telegram asked the account to wait with, by method. Asking again too early would only make a wait longer. */
export interface FloodWaits {
  /** @returns what is left of a method's wait, or null. */
  of(method: string): FloodWait | null;
  /** @throws FloodWait if the method has to wait. */
  assertNone(method: string): void;
  /** Telegram asked for it just now, or an earlier process was asked for it. */
  add(wait: FloodWait): void;
}

export function createFloodWaits(clock: Clock): FloodWaits {
  /** Monotonic milliseconds. */
  const ends = new Map<string, number>();

  function of(method: string): FloodWait | null {
    const seconds = Math.ceil(((ends.get(method) ?? 0) - clock.monotonic()) / 1000);
    if (seconds > 0) return new FloodWait(method, seconds);
    ends.delete(method);
    return null;
  }

  return {
    of,
    assertNone(method) {
      const wait = of(method);
      if (wait !== null) throw wait;
    },
    add({ method, seconds }) {
      ends.set(method, clock.monotonic() + seconds * 1000);
    },
  };
}
