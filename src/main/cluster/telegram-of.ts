import type { Lease } from '../../domain/ports/leases.ts';
import type { Telegram } from '../../domain/ports/telegram.ts';
import type { KeepAlive } from '../../worker/connection.ts';
import { telegramAs } from '../telegram-as.ts';
import type { Rooms } from './rooms.ts';

/** Another process may connect with the account soon after this one can't be heard of any more. */
const KEEP_ALIVE: Omit<KeepAlive, 'mayPing'> = { pingMs: 3_000, disconnectDelayS: 10 };

/** Telegram's own timer, and as long again as a packet may be on its way. Milliseconds. */
export const FORMER_ENDS_MS = KEEP_ALIVE.disconnectDelayS * 1000 + 2_000;

/** Telegram as an account sees it that can move to another process. Connects at the first call. */
export function telegramOf(
  { config, clock, log, observer }: Pick<Rooms, 'config' | 'clock' | 'log' | 'observer'>,
  { session }: { session: string },
  lease: Pick<Lease, 'isHeld'>,
): Telegram {
  const keepAlive = { ...KEEP_ALIVE, mayPing: () => lease.isHeld() };
  return telegramAs(session, { config, clock, log, observer, keepAlive });
}
