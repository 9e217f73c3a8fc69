import type { Core } from './core.ts';
import type { Clock } from './world.ts';

export function createClock(core: Core): Clock {
  return {
    now: () => core.now(),
    move(seconds) {
      core.change(() => {
        core.state.clockOffset += Math.trunc(seconds);
        core.emit({ type: 'clock' });
      });
    },
  };
}
