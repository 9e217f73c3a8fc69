import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Logger } from 'pino';
import { openApi } from '../bot/api/client.ts';
import { createHeldNotice } from '../bot/held-notice.ts';
import { createInbox } from '../bot/inbox/inbox.ts';
import { createOperators } from '../bot/operators/operators.ts';
import { publishCommands } from '../bot/start/publish-commands.ts';
import { loadWords } from '../bot/words.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { WorkerAccount } from '../domain/ports/telegram.ts';
import { createWeb } from '../web/web.ts';
import { createTelegramWorker } from '../worker/create-telegram-worker.ts';
import { connectBotApi, receiveUpdates, WEBHOOK_PATH } from './bot-api.ts';
import { newId, systemClock } from './clock.ts';
import { createClosers, type Closers } from './closers.ts';
import { serverOptions, type ProductConfig } from './config.ts';
import { adoptSince, setAside } from './adopt-restored.ts';
import { createLinkExports } from './export/link-exports.ts';
import { housekeeping } from './housekeeping.ts';
import { lockProcess, openStoreFile } from './open-store.ts';
import { signIn } from './sign-in.ts';
import { watchStore } from './store-watch.ts';
import { startWork } from './work.ts';

/** Everything of the product that is not the web server's socket. */
export interface Product {
  /** The bot's username, without `@`. */
  bot: string;
  /** Who makes the links; null while Telegram asks the account to wait. Until then people's messages are kept. */
  account: WorkerAccount | null;
  web: Hono;
  /** Resolves with what ended it; never if all is well. */
  failed: Promise<Error>;
  stop(): Promise<void>;
}

/** For what is being handled, and for calls on Telegram that are under way. What is not done by then waits on disk. */
const STOP_GRACE_MS = 5_000;

/**
 * Makes every adapter and starts them, the locks first and the work last.
 * @throws StartError, AlreadyRunning and what else `startSentence` has words for.
 */
export async function startProduct(
  config: ProductConfig,
  log: Logger,
  root: string,
  clock: Clock = systemClock,
): Promise<Product> {
  const closers = createClosers({ clock, log });
  try {
    return { ...(await open(config, log, root, clock, closers)), stop: () => closers.close() };
  } catch (error) {
    await closers.close();
    throw error;
  }
}

async function open(
  config: ProductConfig,
  log: Logger,
  root: string,
  clock: Clock,
  closers: Closers,
): Promise<Omit<Product, 'stop'>> {
  closers.add('locks', lockProcess(config));
  const access = openApi(config.botApiRoot ?? undefined);
  closers.add('Bot API', () => access.close());
  const telegram = createTelegramWorker({
    session: config.session,
    apiId: config.apiId,
    apiHash: config.apiHash,
    ...serverOptions(config.mtproto),
    clock,
    log,
    deadlineMs: config.timings.callDeadline,
  });
  const state: { account: WorkerAccount | null; waitsUntil: Date | null } = {
    account: null,
    waitsUntil: null,
  };
  const waitsUntil = (): Date | null => state.waitsUntil;
  const stopping = new AbortController();
  const { signal } = stopping;
  const closeWorker = (): Promise<void> => {
    stopping.abort();
    return telegram.close();
  };
  closers.add('worker', closeWorker);
  const ready = new AbortController();
  const onWait = (until: Date): void => {
    state.waitsUntil = until;
    ready.abort();
  };
  const { sessionFile, webhook } = config;
  // Takes several answers over the network: the rest is made ready meanwhile.
  const signingIn = signIn({ telegram, sessionFile, clock, log, onWait, signal });
  signingIn.catch(() => {});

  const store = await openStoreFile(config, log);
  closers.add('store', () => store.close());
  // Before the store, which keeps what becomes of its calls.
  closers.add('worker', closeWorker);
  // An upgrade of the store lets no answer be read: it would be too late.
  const { api, botInfo } = await connectBotApi(config.botToken, access);
  const locales = join(root, 'locales');
  const words = loadWords(locales);
  const exports = createLinkExports(store.path, locales);
  const { operatorIds } = config;
  const operators = createOperators({ store, api, words, clock, newId, log, operatorIds });
  operators.start();
  closers.add('operators', () => operators.stop());
  const watch = watchStore({ store, clock, log, operators });
  closers.add('store check', () => watch.stop());
  closers.add('housekeeping', housekeeping({ store, clock, log }));
  const restored = store.restored();
  if (restored !== null) await setAside({ restored, store, api, clock, log });
  const onHeld = createHeldNotice({
    api,
    store,
    clock,
    log,
    words,
    async waitsUntil() {
      await aborted(ready.signal);
      return waitsUntil();
    },
  });
  const inbox = createInbox({ store, api, clock, log, onHeld });
  const stops = [() => inbox.stop()];
  const stopWork = (): Promise<unknown> => {
    stopping.abort();
    return Promise.all(stops.map((stop) => stop()));
  };
  closers.add('work', stopWork, STOP_GRACE_MS);

  const work = async (): Promise<void> => {
    const account = await signingIn;
    if (account === null) return;
    if (restored !== null) {
      const isBot = config.worker === 'bot';
      await adoptSince({ restored, store, telegram, clock, newId, log, operators, isBot, onWait, signal });
    }
    if (signal.aborted) return;
    const started = await startWork(
      { config, store, telegram, access, api, botInfo, operators, words, exports, clock, log },
      account,
    );
    stops.push(() => started.stop());
    if (stopping.signal.aborted) return started.stop();
    state.account = account;
    ready.abort();
    await inbox.start(started.handlers);
  };
  const working = work();
  const failed = firstFailure([working, receiveUpdates(webhook, inbox, api)]);
  await Promise.race([working, aborted(ready.signal)]);

  const web = createWeb({
    store,
    clock,
    log,
    accountId: () => state.account?.userId ?? null,
    waitsUntil,
    hosts: config.hosts,
    storeProblems: () => watch.problems().length,
    webhook: webhook && {
      path: WEBHOOK_PATH,
      secret: webhook.secret,
      receive: (update) => inbox.webhookHandler(update),
    },
  });
  publishCommands(api, words).catch((error: unknown) => {
    // The menu is as it was: no reason to leave people without an answer.
    log.warn({ err: error }, 'the menu could not be published');
  });
  return { bot: botInfo.username, account: state.account, web, failed };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Never resolves if none of them fails. */
function firstFailure(tasks: Promise<unknown>[]): Promise<Error> {
  return new Promise((resolve) => {
    for (const task of tasks)
      task.catch((error: unknown) => resolve(error instanceof Error ? error : new Error(String(error))));
  });
}
