import { join } from 'node:path';
import type { Api } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { Hono } from 'hono';
import type { Logger } from 'pino';
import { createApi } from '../bot/api/client.ts';
import { createBot } from '../bot/create-bot.ts';
import type { BotDependencies } from '../bot/dependencies.ts';
import { apiFailure, fatalError } from '../bot/api/errors.ts';
import { createInbox, type Inbox } from '../bot/inbox/inbox.ts';
import { ALLOWED_UPDATES } from '../bot/inbox/polling.ts';
import { createCardUpdater } from '../bot/cards/card-updater.ts';
import { createOperators } from '../bot/operators/operators.ts';
import { publishCommands } from '../bot/start/publish-commands.ts';
import { loadWords } from '../bot/words.ts';
import { newId, systemClock } from './clock.ts';
import { serverOptions, type RealConfig } from './config.ts';
import { AccountProblem, FloodWait, Unreachable } from '../domain/errors.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { Telegram, WorkerAccount } from '../domain/ports/telegram.ts';
import { createOperations } from '../operations/create-operations.ts';
import { createWeb } from '../web/web.ts';
import { createTelegramWorker } from '../worker/create-telegram-worker.ts';
import { housekeeping } from './housekeeping.ts';
import { lockProcess, openStoreFile } from './open-store.ts';
import { StartError } from './start-error.ts';
import { watchStore } from './store-watch.ts';

/** Everything of the product that is not the web server's socket. */
export interface Product {
  /** The bot's username, without `@`. */
  bot: string;
  account: WorkerAccount;
  web: Hono;
  failed: Promise<Error>;
  stop(): Promise<void>;
}

/** What the product itself needs of the environment. */
export type ProductConfig = Omit<RealConfig, 'mode' | 'session' | 'host' | 'port' | 'logLevel'> & {
  session: string;
};

const WEBHOOK_PATH = '/telegram';

/**
 * Makes every adapter and starts them, the locks first and the inbox last.
 * @throws StartError, AlreadyRunning and what else `startSentence` has words for.
 */
export async function startProduct(
  config: ProductConfig,
  log: Logger,
  root: string,
  clock: Clock = systemClock,
): Promise<Product> {
  const closers: (() => Promise<void> | void)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closers.splice(0).toReversed()) await close();
  };
  try {
    return { ...(await open(config, log, root, clock, closers)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** `closers` gets what has to be closed, in the order in which it was opened. */
async function open(
  config: ProductConfig,
  log: Logger,
  root: string,
  clock: Clock,
  closers: (() => Promise<void> | void)[],
): Promise<Omit<Product, 'stop'>> {
  closers.push(lockProcess(config));
  const server = config.botApiRoot === null ? {} : { apiRoot: config.botApiRoot };
  const api = createApi(config.botToken, config.botApiRoot ?? undefined);
  const botInfo = await knownBot(api);
  const store = await openStoreFile(config.databaseFile);
  closers.push(() => store.close());
  const telegram = createTelegramWorker({
    session: config.session,
    apiId: config.apiId,
    apiHash: config.apiHash,
    ...serverOptions(config.mtproto),
    clock,
    log,
    deadlineMs: config.timings.callDeadline,
  });
  closers.push(() => telegram.close());
  const account = await signedIn(telegram, config, { clock, log });
  const words = loadWords(join(root, 'locales'));
  const operators = createOperators({
    store,
    api,
    words,
    clock,
    newId,
    log,
    operatorIds: config.operatorIds,
  });
  if ((await store.accounts.find(account.userId))?.state === 'dead') {
    await operators.tell('session', { state: 'live', reason: '' });
  }
  await store.accounts.save(account);
  operators.start();
  closers.push(() => operators.stop());

  const accountId = (): number => account.userId;
  const common = {
    store,
    telegram,
    clock,
    newId,
    buttonKey: newId(),
    log,
    words,
    defaultTimeZone: config.defaultTimeZone,
  };
  const { reconcileAfter: reconcileAfterMs, lookAgainAfter: lookAgainAfterMs } = config.timings;
  const operations = createOperations({
    ...common,
    accountId: account.userId,
    onChange: () => cards.wake(),
    operators,
    timings: { reconcileAfterMs, lookAgainAfterMs },
  });

  const deps: BotDependencies = { ...common, operations, accountId };
  const cards = createCardUpdater({ ...deps, api });
  const { bot, giveUp } = createBot({
    ...deps,
    ...server,
    token: config.botToken,
    botInfo,
  });
  const inbox = createInbox({ store, bot, clock, log, giveUp });
  const { webhook } = config;
  const receive = (update: unknown): Promise<void> => inbox.webhookHandler(update);
  const watch = watchStore({ store, clock, log, operators });
  closers.push(() => watch.stop());
  const web = createWeb({
    store,
    clock,
    accountId,
    storeProblems: () => watch.problems().length,
    webhook: webhook === null ? null : { path: WEBHOOK_PATH, secret: webhook.secret, receive },
  });

  await publishCommands(api, words).catch((error: unknown) => {
    if (apiFailure(error) !== 'passing') throw error;
    // The menu is as it was: no reason to leave people without an answer.
    log.warn({ err: error }, 'the menu could not be published');
  });
  cards.start();
  closers.push(() => cards.stop());
  await operations.start();
  closers.push(() => operations.stop());
  closers.push(housekeeping({ store, clock, log }));
  closers.push(() => inbox.stop());
  const failed = receiveUpdates(config, inbox, api);
  return { bot: botInfo.username, account, web, failed };
}

async function knownBot(api: Api): Promise<UserFromGetMe> {
  try {
    return await api.getMe();
  } catch (error) {
    if (apiFailure(error) === 'passing') throw new StartError('start-bot-api-unreachable');
    throw fatalError(error) ?? error;
  }
}

/** Waits as long as Telegram asks: a process that ends and is started again would only make it longer. */
async function signedIn(
  telegram: Telegram,
  config: ProductConfig,
  { clock, log }: { clock: Clock; log: Logger },
): Promise<WorkerAccount> {
  try {
    return await telegram.self();
  } catch (error) {
    if (error instanceof FloodWait) {
      log.warn({ seconds: error.seconds }, 'Telegram asks the account to wait: the start goes on then');
      await clock.sleep(error.seconds * 1000);
      return signedIn(telegram, config, { clock, log });
    }
    if (error instanceof AccountProblem) {
      throw new StartError(`start-account-${error.state}`, {
        file: config.sessionFile,
        reason: error.reason,
      });
    }
    if (error instanceof Unreachable) throw new StartError('start-unreachable', { reason: error.message });
    throw error;
  }
}

/** @returns a promise of what ended it, which never comes if all is well. */
function receiveUpdates(config: ProductConfig, inbox: Inbox, api: Api): Promise<Error> {
  const failure = new Promise<Error>((resolve) => {
    const run = config.webhook === null ? inbox.poll() : receiveByWebhook(config.webhook, inbox, api);
    run.catch((error: unknown) => resolve(error instanceof Error ? error : new Error(String(error))));
  });
  return failure;
}

async function receiveByWebhook(
  webhook: { url: string; secret: string },
  inbox: Inbox,
  api: Api,
): Promise<void> {
  await inbox.resume();
  try {
    await api.setWebhook(new URL(WEBHOOK_PATH, webhook.url).href, {
      secret_token: webhook.secret,
      allowed_updates: ALLOWED_UPDATES,
    });
  } catch (error) {
    throw apiFailure(error) === 'passing' ? new StartError('start-bot-api-unreachable') : error;
  }
}
