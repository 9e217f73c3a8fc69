import type { Clock } from '../../domain/ports/clock.ts';
import type { MessageChat } from '../../domain/ports/message-limits.ts';

/** Where nothing may be sent for now, in this process. */
export interface Holds<Place = MessageChat> {
  /** Nothing is sent there for so long. */
  hold(place: Place, ms: number): void;
  /** Milliseconds until something may be sent there. */
  wait(place: Place): number;
  /** Where nothing may be sent just now. */
  held(): Place[];
}

export function createHolds<Place = MessageChat>(clock: Clock): Holds<Place> {
  /** Monotonic milliseconds. */
  const until = new Map<Place, number>();

  function wait(place: Place): number {
    const ms = (until.get(place) ?? -Infinity) - clock.monotonic();
    if (ms <= 0) until.delete(place);
    return Math.max(ms, 0);
  }

  return {
    wait,
    hold(place, ms) {
      until.set(place, Math.max(until.get(place) ?? -Infinity, clock.monotonic() + ms));
    },
    held: () => [...until.keys()].filter((place) => wait(place) > 0),
  };
}
