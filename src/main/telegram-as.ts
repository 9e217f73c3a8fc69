import type { Clock } from '../domain/ports/clock.ts';
import type { Log } from '../domain/ports/logger.ts';
import type { Observer } from '../domain/ports/observer.ts';
import type { Telegram } from '../domain/ports/telegram.ts';
import type { KeepAlive } from '../worker/connection.ts';
import { createTelegramWorker } from '../worker/create-telegram-worker.ts';
import { serverOptions, type ProductConfig } from './config.ts';

/** Telegram as the account sees it that a session is of. Connects at the first call. */
export function telegramAs(
  session: string,
  {
    config,
    ...rest
  }: {
    config: Pick<ProductConfig, 'apiId' | 'apiHash' | 'mtproto' | 'timings'>;
    clock: Clock;
    log: Log;
    observer?: Observer;
    keepAlive?: KeepAlive;
  },
): Telegram {
  const { apiId, apiHash, mtproto, timings } = config;
  const deadlineMs = timings.callDeadline;
  return createTelegramWorker({ session, apiId, apiHash, ...serverOptions(mtproto), deadlineMs, ...rest });
}
