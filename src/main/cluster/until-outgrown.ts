import type { Clock } from '../../domain/ports/clock.ts';
import type { StoreFile } from '../../domain/ports/store-file.ts';
import { StartError } from '../start-error.ts';

const LOOK_EVERY_MS = 10_000;

/**
 * A newer version that is started beside this one changes the store's shape: this one has to end then, for its supervisor to start the new
 * one in its place.
 * @returns why it has to end; never resolves if it needn't.
 */
export async function untilOutgrown({
  store,
  clock,
  signal,
}: {
  store: Pick<StoreFile, 'newerStep'>;
  clock: Clock;
  signal: AbortSignal;
}): Promise<Error> {
  while (!signal.aborted) {
    await clock.sleep(LOOK_EVERY_MS, signal);
    if (signal.aborted) break;
    // A database that is out of reach is no reason to end.
    const step = await store.newerStep().catch(() => null);
    if (step !== null) return new StartError('start-postgres-newer', { step });
  }
  return new Promise(() => {});
}
