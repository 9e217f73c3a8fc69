import type { Clock } from '../../domain/ports/clock.ts';

/** A sleep that can be cut short. */
export interface Alarm {
  /** Ends the sleep under way, or the next one before it begins. */
  ring(): void;
  /** Perhaps shorter, never longer. @param ms null for as long as nobody rings. */
  sleep(ms: number | null): Promise<void>;
}

/** @param stopped ends every sleep. */
export function createAlarm(clock: Clock, stopped: AbortSignal): Alarm {
  let rungEarly = false;
  let sleeping: AbortController | null = null;

  async function sleep(ms: number | null): Promise<void> {
    if (rungEarly || stopped.aborted) {
      rungEarly = false;
      return;
    }
    const waking = new AbortController();
    // With a reason, it makes no error.
    const wake = (): void => waking.abort('woken');
    sleeping = waking;
    stopped.addEventListener('abort', wake, { once: true });
    await (ms === null ? rung(waking.signal) : clock.sleep(ms, waking.signal));
    stopped.removeEventListener('abort', wake);
    sleeping = null;
  }

  return {
    ring() {
      if (sleeping === null) rungEarly = true;
      else sleeping.abort('woken');
    },
    sleep,
  };
}

function rung(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
