import type { Clock } from '../../domain/ports/clock.ts';

/** So soon after a press was dealt with, the same one again is a finger that was too quick. */
const QUICK_MS = 1_000;

/** Tells the second of two quick taps from a press that is meant. */
export interface DoubleTaps {
  isSecond(chatId: number, press: string): boolean;
  /** The press was dealt with. */
  note(chatId: number, press: string): void;
}

/** Remembers the last press of each chat for as long as it matters. A chat's presses come one after another. */
export function createDoubleTaps(clock: Pick<Clock, 'monotonic'>): DoubleTaps {
  /** The oldest first. */
  const last = new Map<number, { press: string; at: number }>();
  return {
    isSecond(chatId, press) {
      const before = last.get(chatId);
      return before?.press === press && clock.monotonic() - before.at < QUICK_MS;
    },
    note(chatId, press) {
      const now = clock.monotonic();
      last.delete(chatId);
      last.set(chatId, { press, at: now });
      for (const [other, { at }] of last) {
        if (now - at < QUICK_MS) break;
        last.delete(other);
      }
    },
  };
}
