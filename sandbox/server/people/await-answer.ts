import type { World } from '../world/world.ts';

export interface Patience {
  ms: number;
  /** Aborts when nobody waits any more. */
  signal: AbortSignal;
}

/** Waits until the bot has answered. @param read the answer, once there is one. @returns undefined if none came in time. */
export function awaitAnswer<T>(
  world: World,
  read: () => T | undefined,
  { ms, signal }: Patience,
): Promise<T | undefined> {
  const known = read();
  if (known !== undefined || ms === 0) return Promise.resolve(known);
  return new Promise((resolve) => {
    const finish = (answer: T | undefined): void => {
      clearTimeout(timer);
      stop();
      signal.removeEventListener('abort', giveUp);
      resolve(answer);
    };
    const giveUp = (): void => finish(undefined);
    const timer = setTimeout(giveUp, ms);
    const stop = world.subscribe(() => {
      const answer = read();
      if (answer !== undefined) finish(answer);
    });
    signal.addEventListener('abort', giveUp);
  });
}
