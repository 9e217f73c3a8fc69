import type { Log } from '../domain/ports/logger.ts';
import type { Telegram } from '../domain/ports/telegram.ts';
import { systemClock } from './clock.ts';
import type { RealConfig } from './config.ts';
import { lockSession } from './open-store.ts';
import type { SessionFile } from './sessions.ts';
import { telegramAs } from './telegram-as.ts';

/** The person at the terminal is told what counts. */
const SILENT: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Asks Telegram something with a session that nothing on this machine uses: nobody may connect it twice. On PostgreSQL another machine
 * may use it, which nothing here can tell.
 * @throws AlreadyRunning, StartError before it connects; what `ask` throws.
 */
export async function brieflyAs<T>(
  kept: SessionFile,
  config: RealConfig,
  ask: (telegram: Telegram) => Promise<T>,
): Promise<T> {
  const release = lockSession(kept);
  try {
    const telegram = telegramAs(kept.session, { config, clock: systemClock, log: SILENT });
    try {
      return await ask(telegram);
    } finally {
      await telegram.close();
    }
  } finally {
    release();
  }
}
