import { systemClock } from './clock.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { World } from 'telegram-sandbox';

/** The clock of a simulated Telegram, which people may move: what has expired there has expired for the bot. */
export function worldClock(world: World): Clock {
  const offsetMs = (): number => world.state.clockOffset * 1000;
  return { ...systemClock, now: () => new Date(systemClock.now().getTime() + offsetMs()) };
}
