import type { Core } from './core.ts';
import type { Clock } from './world.ts';

/** @param moved what else happens when time has passed. */
export function createClock(core: Core, moved: () => void): Clock {
  return {
    now: () => core.now(),
    move(seconds) {
      core.change(() => {
        core.state.clockOffset += Math.trunc(seconds);
        core.emit({ type: 'clock' });
        moved();
      });
    },
  };
}
