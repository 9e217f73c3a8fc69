import type { Clock } from '../../src/domain/ports/clock.ts';
import { systemClock } from '../../src/main/clock.ts';

/** The machine's time, that much later whenever a test says so. */
export function movableClock(): Clock & { forward(ms: number): void } {
  let offset = 0;
  return {
    ...systemClock,
    now: () => new Date(Date.now() + offset),
    forward: (ms) => void (offset += ms),
  };
}
