import { AccountProblem, FloodWait } from '../../domain/errors.ts';
import { errorText } from '../context.ts';
import type { Busy } from './busy.ts';
import type { Context } from '../context.ts';
import type { Flood } from '../queue/flood.ts';
import type { Session } from '../queue/session.ts';

export interface Background {
  context: Context;
  flood: Flood;
  session: Session;
  busy: Busy;
  stopped: AbortSignal;
}

/**
 * Does background work again and again until stopped, first at once. It rests while the account has to wait or its
 * session is dead; a failure only ends that round.
 */
export async function repeat(
  background: Background,
  name: string,
  everyMs: number,
  work: () => Promise<void>,
): Promise<void> {
  const { context, flood, session, stopped } = background;
  while (!stopped.aborted) {
    if (!session.dead() && flood.until() === null) await attempt(background, name, work);
    await context.clock.sleep(everyMs, stopped);
  }
}

/** @throws never. */
export async function attempt(
  { context: { log }, flood, session, busy }: Background,
  name: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await busy.during(work);
  } catch (error) {
    try {
      if (error instanceof FloodWait) await flood.obey(error);
      else if (error instanceof AccountProblem) await session.die(error);
      else log.warn({ work: name, error: errorText(error) }, 'background work failed');
    } catch (storeError) {
      log.error({ work: name, error: errorText(storeError) }, 'a wait could not be stored');
    }
  }
}
