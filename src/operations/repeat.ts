import { FloodWait, SessionDead } from '../domain/errors.ts';
import { errorText } from './context.ts';
import type { Context } from './context.ts';
import type { Flood } from './flood.ts';
import type { Session } from './session.ts';

export interface Background {
  context: Context;
  flood: Flood;
  session: Session;
  stopped: AbortSignal;
}

/**
 * Does background work again and again until stopped, first at once. It rests while the account has to wait or its
 * session is dead; a failure only ends that round.
 */
export async function repeat(
  { context, flood, session, stopped }: Background,
  name: string,
  everyMs: number,
  work: () => Promise<void>,
): Promise<void> {
  while (!stopped.aborted) {
    if (!session.dead() && flood.until() === null) await attempt({ context, flood, session }, name, work);
    await context.clock.sleep(everyMs, stopped);
  }
}

/** @returns whether it went through. @throws never. */
export async function attempt(
  { context: { log }, flood, session }: Omit<Background, 'stopped'>,
  name: string,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    try {
      if (error instanceof FloodWait) await flood.obey(error);
      else if (error instanceof SessionDead) await session.die(error.reason);
      else log.warn({ work: name, error: errorText(error) }, 'background work failed');
    } catch (storeError) {
      log.error({ work: name, error: errorText(storeError) }, 'a wait could not be stored');
    }
    return false;
  }
}
