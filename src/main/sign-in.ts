import { AccountProblem, FloodWait, Unreachable } from '../domain/errors.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { Log } from '../domain/ports/logger.ts';
import type { Telegram, WorkerAccount } from '../domain/ports/telegram.ts';
import { StartError } from './start-error.ts';

/** Once Telegram has asked to wait, how soon it is asked again where it cannot be reached. */
const RETRY_MS = 10_000;

/**
 * Asks Telegram whose session this is, for as long as Telegram wants us to wait: a process that ends and is started again
 * would only make it longer.
 * @param patient tried again from the start where Telegram can't be reached; otherwise only once it has answered.
 * @param onWait told each time it has to wait, and until when.
 * @returns null once `signal` aborts.
 * @throws StartError
 */
export async function signIn({
  telegram,
  sessionFile,
  clock,
  log,
  onWait,
  signal,
  patient = false,
}: {
  telegram: Telegram;
  sessionFile: string;
  clock: Clock;
  log: Log;
  onWait: (until: Date) => void;
  signal: AbortSignal;
  patient?: boolean;
}): Promise<WorkerAccount | null> {
  let waited = patient;
  while (!signal.aborted) {
    try {
      return await telegram.self();
    } catch (error) {
      const waitMs = waitAfter(error, waited);
      if (waitMs === null) throw startError(error, sessionFile);
      log.warn({ err: error, waitMs }, 'the account that makes links has to wait');
      waited = true;
      onWait(new Date(clock.now().getTime() + waitMs));
      await clock.sleep(waitMs, signal);
    }
  }
  return null;
}

/** @returns null if waiting is no use. */
function waitAfter(error: unknown, waited: boolean): number | null {
  if (error instanceof FloodWait) return error.seconds * 1000;
  return waited && error instanceof Unreachable ? RETRY_MS : null;
}

function startError(error: unknown, sessionFile: string): unknown {
  if (error instanceof AccountProblem) {
    return new StartError(`start-account-${error.state}`, { file: sessionFile, reason: error.reason });
  }
  return error instanceof Unreachable
    ? new StartError('start-unreachable', { reason: error.message })
    : error;
}
