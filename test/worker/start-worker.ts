import { onTestFinished } from 'vitest';
import type { Log } from '../../src/domain/ports/logger.ts';
import type { Telegram } from '../../src/domain/ports/telegram.ts';
import { CAST, startSandbox, type Sandbox, type World } from 'telegram-sandbox';
import { createTelegramWorker, type TelegramWorkerOptions } from '../../src/worker/create-telegram-worker.ts';
import { createManualClock } from './manual-clock.ts';
import type { ManualClock } from './manual-clock.ts';

export const DEADLINE_MS = 10_000;

export interface RunningWorker {
  telegram: Telegram;
  world: World;
  sandbox: Sandbox;
  /** The worker's; the world's follows it, but for jumps. */
  clock: ManualClock;
  /** All that was logged, as JSON lines. */
  logged: string[];
  /** Another worker, of the same account unless another session is given. */
  again: (session?: string, options?: Pick<TelegramWorkerOptions, 'keepAlive'>) => Telegram;
}

/** The real worker, as Robin, over real sockets to a simulated Telegram; ended with the test. */
export async function startWorker({ testServer = false } = {}): Promise<RunningWorker> {
  const clock = createManualClock();
  const start = clock.now().getTime();
  // Telegram's clock goes on evenly, whatever happens to the machine's.
  const sandbox = await startSandbox({ machineNow: () => start + clock.monotonic(), testServer });
  const robin = sandbox.accounts.find((account) => account.userId === CAST.robin);
  if (robin === undefined) throw new Error('Robin has no session');
  const logged: string[] = [];
  const workers: Telegram[] = [];

  function again(
    session = robin?.session ?? '',
    options: Pick<TelegramWorkerOptions, 'keepAlive'> = {},
  ): Telegram {
    const worker = createTelegramWorker({
      ...options,
      session,
      apiId: 1,
      apiHash: 'hash',
      endpoint: sandbox.mtproto,
      clock,
      log: recorder(logged),
      deadlineMs: DEADLINE_MS,
      backoffMs: 0,
    });
    workers.push(worker);
    return worker;
  }

  onTestFinished(async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    await sandbox.close();
  });
  return { telegram: again(), world: sandbox.world, sandbox, clock, logged, again };
}

export function recorder(lines: string[]): Log {
  const write = (fields: Record<string, unknown>, message: string): void => {
    lines.push(JSON.stringify({ ...fields, message }));
  };
  return { debug: write, info: write, warn: write, error: write };
}
