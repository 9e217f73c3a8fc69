import { FloodWait } from '../../domain/errors.ts';
import { errorText } from '../context.ts';
import type { Context } from '../context.ts';

/** Telegram counts whole seconds. */
const MARGIN_MS = 1_000;

/** Milliseconds after which a call that met the wait may be tried again. */
export function floodWaitMs({ seconds }: FloodWait): number {
  return seconds * 1_000 + MARGIN_MS;
}

/**
 * Keeps what Telegram asks the account to wait with on disk, whatever call met it, so that it holds for the next process
 * too. @returns a function that stops it.
 */
export async function keepFloodWaits(
  { store, telegram, accountId, clock, log }: Context,
  during: (work: () => Promise<void>) => Promise<void>,
): Promise<() => void> {
  for (const { method, seconds, until } of await store.accounts.floodWaits(accountId)) {
    // Our clock may have been set since: it is never longer than Telegram asked for.
    const left = Math.min(Math.ceil((until.getTime() - clock.now().getTime()) / 1_000), seconds);
    if (left > 0) telegram.resumeFloodWait(new FloodWait(method, left));
  }

  async function save({ method, seconds }: FloodWait): Promise<void> {
    log.warn({ method, seconds }, 'Telegram asks the account to wait');
    const now = clock.now();
    const until = new Date(now.getTime() + seconds * 1_000);
    await store.accounts.saveFloodWait(accountId, { method, seconds, until }, now);
  }

  return telegram.onFloodWait((wait) => {
    during(() => save(wait)).catch((error: unknown) => {
      log.error({ error: errorText(error) }, 'a flood wait could not be stored');
    });
  });
}
