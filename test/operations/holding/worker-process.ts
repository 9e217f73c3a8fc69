import { writeSync } from 'node:fs';
import { z } from 'zod';
import { newId, systemClock } from '../../../src/main/clock.ts';
import { createAccountHolder } from '../../../src/operations/holding/account-holder.ts';
import { createPostgresLeases } from '../../../src/store/leases/postgres.ts';
import { createTelegramWorker } from '../../../src/worker/create-telegram-worker.ts';

/**
 * A worker process with nothing but accounts that it holds and keeps connected; its settings are the argument, JSON. Printing is
 * synchronous: `started`, `works <account>`, `lost <account>`, `stopped`.
 */
const SETTINGS = z.object({
  url: z.string(),
  /** By account. */
  sessions: z.record(z.string(), z.string()),
  endpoint: z.object({ host: z.string(), port: z.number() }),
  pingMs: z.number(),
  disconnectDelayS: z.number(),
  formerEndsMs: z.number(),
});
const { url, sessions, endpoint, formerEndsMs, ...keepAlive } = SETTINGS.parse(
  JSON.parse(process.argv[2] ?? ''),
);
const say = (line: string): void => void writeSync(1, `${line}\n`);
const log = { debug() {}, info() {}, warn() {}, error() {} };

const leases = createPostgresLeases({ url, clock: systemClock, newId, log });
const holder = createAccountHolder({
  leases,
  accounts: async () => new Map(Object.entries(sessions).map(([id, session]) => [Number(id), session])),
  open(accountId, lease) {
    const telegram = createTelegramWorker({
      session: sessions[accountId] ?? '',
      apiId: 1,
      apiHash: 'hash',
      endpoint,
      clock: systemClock,
      log,
      keepAlive: { ...keepAlive, mayPing: () => lease.isHeld() },
    });
    lease.lost.addEventListener('abort', () => say(`lost ${accountId}`));
    return {
      async start() {
        await telegram.self();
        say(`works ${accountId}`);
      },
      async stop() {},
      disconnect: () => telegram.close(),
    };
  },
  formerEndsMs,
  clock: systemClock,
  newId,
  log,
});
holder.start();
say('started');
process.on('SIGTERM', () => void stop());

async function stop(): Promise<void> {
  await holder.stop();
  await leases.close();
  say('stopped');
}
