/** A first census with Latchkey's own parts, each time into a new store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { newId, systemClock } from '../../src/main/clock.ts';
import { createOperations } from '../../src/operations/create-operations.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createTelegramWorker } from '../../src/worker/create-telegram-worker.ts';
import { serve } from '../batch/serve.ts';

const { notes } = CAST_CHATS;
const { MTPROTO_HOST, MTPROTO_PORT, MTPROTO_RSA_PUBLIC_KEY, SESSION } = process.env;
const LOOK_MS = 20;
const silent = { debug() {}, info() {}, warn() {}, error() {} };

const telegram = createTelegramWorker({
  session: String(SESSION),
  apiId: 1,
  apiHash: '0'.repeat(32),
  clock: systemClock,
  log: silent,
  endpoint: { host: String(MTPROTO_HOST), port: Number(MTPROTO_PORT) },
  rsaKey: String(MTPROTO_RSA_PUBLIC_KEY),
});
const account = await telegram.self();

serve(async (expected) => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-bench-census-'));
  const store = await openStore({ path: join(folder, 'latchkey.sqlite') });
  await store.accounts.save(account);
  const operations = createOperations({
    store,
    telegram,
    accountId: CAST.robin,
    clock: systemClock,
    newId,
    log: silent,
    onChange: () => {},
    operators: { async tell() {} },
    callsInFlight: 8,
    timings: { censusCallEveryMs: 0 },
  });
  await operations.start();
  await operations.idle();
  const began = performance.now();
  operations.takeCensus(notes);
  for (;;) {
    const census = await store.census.latest(notes);
    if (census !== null && census.finishedAt !== null) {
      if (census.done < expected) throw new Error(`only ${census.done} links were read`);
      break;
    }
    await systemClock.sleep(LOOK_MS);
  }
  const took = performance.now() - began;
  await operations.stop();
  await store.close();
  rmSync(folder, { recursive: true });
  return took;
});
