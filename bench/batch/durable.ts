/**
 * The product's own middle: store, worker, operations. Above 0: a batch of so many links. 0: one link of somebody else. Below 0: the
 * same during a batch of so many.
 */
import { join } from 'node:path';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { isEnded } from '../../src/domain/batch.ts';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { isFinal } from '../../src/domain/operation.ts';
import { newId, systemClock as clock } from '../../src/main/clock.ts';
import { createOperations } from '../../src/operations/create-operations.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createTelegramWorker } from '../../src/worker/create-telegram-worker.ts';
import { serve } from './serve.ts';

const { FOLDER, SESSION, API_ID, API_HASH, MTPROTO_HOST, MTPROTO_PORT, MTPROTO_RSA_PUBLIC_KEY } = process.env;
const silent = (): void => undefined;
const log = { debug: silent, info: silent, warn: silent, error: silent };
const IN_FLIGHT = 8;
/** How often it is looked whether something is done. */
const LOOK_EVERY_MS = 1;
const SETTLED_AFTER_MS = 150;

const store = await openStore({ path: join(FOLDER ?? '.', 'batch.sqlite') });
const telegram = createTelegramWorker({
  session: String(SESSION),
  apiId: Number(API_ID),
  apiHash: String(API_HASH),
  endpoint: { host: String(MTPROTO_HOST), port: Number(MTPROTO_PORT) },
  rsaKey: String(MTPROTO_RSA_PUBLIC_KEY),
  clock,
  log,
});
await store.accounts.save(await telegram.self());
const operations = createOperations({
  store,
  telegram,
  accountId: CAST.robin,
  clock,
  newId,
  log,
  onChange: silent,
  operators: { tell: async () => undefined },
  callsInFlight: IN_FLIGHT,
});
await operations.start();
await operations.idle();

serve((count) => (count === 0 ? makeOne() : count > 0 ? makeBatch(count) : makeOneDuring(-count)));

async function makeBatch(count: number): Promise<number> {
  const lines = Array.from({ length: count }, (_, n) => ({
    settings: { ...NO_SETTINGS, title: `Guest ${n + 1}`, usageLimit: 1 },
  }));
  const began = performance.now();
  const { batch } = await operations.batches.submit(
    { ...asker(CAST.mei), idempotencyKey: newId(), kind: 'create', lines },
    { draftId: null, buttonId: null },
  );
  await until(async () => {
    const now = await store.batches.find(batch.id);
    return now !== null && isEnded(now);
  });
  return performance.now() - began;
}

async function makeOne(): Promise<number> {
  const began = performance.now();
  const { operation } = await operations.submit(
    {
      ...asker(CAST.ada),
      idempotencyKey: newId(),
      kind: 'create',
      settings: { ...NO_SETTINGS, title: 'One' },
      linkId: null,
      revokeFirst: false,
    },
    { draftId: null, buttonId: null, authorisedAt: null },
  );
  await until(async () => {
    const now = await store.operations.find(operation.id);
    return now !== null && isFinal(now);
  });
  return performance.now() - began;
}

/** Once the batch is well under way. */
async function makeOneDuring(count: number): Promise<number> {
  const batch = makeBatch(count);
  await clock.sleep(SETTLED_AFTER_MS);
  const ms = await makeOne();
  await batch;
  return ms;
}

function asker(actorId: number) {
  const card = null;
  return { peerId: CAST_CHATS.makers, actorId, actorName: 'Somebody', locale: 'en', card };
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  while (!(await isDone())) await clock.sleep(LOOK_EVERY_MS);
}
