import type { Api } from 'grammy';
import { storeWaiting } from '../bot/inbox/store-waiting.ts';
import type { Clock, NewId } from '../domain/ports/clock.ts';
import type { Log } from '../domain/ports/logger.ts';
import type { Operators } from '../domain/ports/operators.ts';
import type { Restored, StoreFile } from '../domain/ports/store-file.ts';
import type { Store } from '../domain/ports/store.ts';
import type { Telegram } from '../domain/ports/telegram.ts';
import { adoptLinks } from '../operations/restore/adopt-links.ts';

interface Restore {
  restored: Restored;
  store: Store & StoreFile;
  clock: Clock;
  log: Log;
}

/**
 * The first thing done with a store that was restored from a backup: nothing in it, and nothing that Telegram still has from
 * before, is taken for undone. Ended at any point, all begins again at the next start.
 */
export async function setAside({ restored, store, clock, log, api }: Restore & { api: Api }): Promise<void> {
  log.warn({ ...restored }, 'the store was restored from a backup: what was done since is adopted first');
  // Telegram sends again what it was not told of in time, and that may have been handled.
  await storeWaiting({ api, store, clock, log });
  const doubted = await store.doubtEverything(clock.now());
  log.info(
    { ...doubted },
    'requests are looked for before they are sent, updates are answered and not handled',
  );
}

/** The second, before anything is sent or handled: links that were made since are recorded, and operators told. */
export async function adoptSince(
  deps: Restore & {
    /** Of each account that is signed in. */
    telegrams: readonly Telegram[];
    newId: NewId;
    operators: Operators;
    /** Then the account can't list its links: none is adopted, and operators are told so. */
    isBot: boolean;
    /** Told each time Telegram wants it to wait, and until when. */
    onWait: (until: Date) => void;
    /** Ends it, unfinished. */
    signal: AbortSignal;
  },
): Promise<void> {
  const { restored, store, clock, log, operators, signal } = deps;
  let links = 0;
  for (const telegram of deps.isBot ? [] : deps.telegrams) links += await adoptLinks({ ...deps, telegram });
  if (signal.aborted) return;
  await operators.tell('store-restored', { ...restored, links: deps.isBot ? 'unknown' : links });
  await store.acceptRestored(clock.now());
  log.info({ links }, 'what was done since the backup is adopted');
}
