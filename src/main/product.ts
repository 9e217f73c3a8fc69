import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Logger } from 'pino';
import { openApi } from '../bot/api/client.ts';
import { createPacing } from '../bot/api/pacing.ts';
import { createHeldNotice } from '../bot/held-notice.ts';
import { createInbox } from '../bot/inbox/inbox.ts';
import { createOutageNotice } from '../bot/inbox/outage-notice.ts';
import { createOperators } from '../bot/operators/operators.ts';
import { offerMiniApp } from '../bot/start/offer-mini-app.ts';
import { publishCommands } from '../bot/start/publish-commands.ts';
import { loadWords } from '../bot/words.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { WorkerAccount } from '../domain/ports/telegram.ts';
import { createMemoryLimits } from '../store/limits/memory-limits.ts';
import { createAccounts } from '../operations/accounts/accounts.ts';
import { createWeb } from '../web/web.ts';
import { connectBotApi, receiveUpdates } from './bot-api.ts';
import { beginSignIn } from './account-sign-in.ts';
import { newId, systemClock } from './clock.ts';
import { opened, type Closers } from './closers.ts';
import type { ProductConfig } from './config.ts';
import { adoptSince, setAside } from './adopt-restored.ts';
import { backUpBeforeUpgrade, backUpHourly } from './backup/backups.ts';
import { createLinkExports } from './export/link-exports.ts';
import { housekeeping } from './housekeeping.ts';
import { lockProcess, openConfiguredStore } from './open-store.ts';
import { withoutCopies, type SessionFile } from './sessions.ts';
import { firstSignedIn, followOthers, type SignedIn } from './signed-in.ts';
import { createObserver } from './observing/observer.ts';
import { observedHandlers } from './observing/observed-handlers.ts';
import { publicHosts, WEBHOOK_PATH } from './public-address.ts';
import type { Product } from './running.ts';
import { watchStore } from './store-watch.ts';
import { telegramAs } from './telegram-as.ts';
import { startWork } from './work.ts';

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
  const { databaseUrl = null } = config;
  if (databaseUrl !== null) {
    // Loaded only where there is PostgreSQL: its clients take as long as much of a start.
    const { startProcess } = await import('./cluster/start-process.ts');
    return startProcess({ ...config, databaseUrl, sessions: sessionsOf(config) }, log, root, clock);
  }
  return opened({ clock, log }, (closers) => open(config, log, root, clock, closers));
}

async function open(
  config: ProductConfig,
  log: Logger,
  root: string,
  clock: Clock,
  closers: Closers,
): Promise<Omit<Product, 'stop'>> {
  const sessions = sessionsOf(config);
  const observer = createObserver(root);
  closers.add('locks', lockProcess(config, sessions));
  const telegrams = sessions.map(({ session }) => telegramAs(session, { config, clock, log, observer }));
  const state: { accounts: WorkerAccount[]; waitsUntil: Date | null; page: Hono | null } = {
    accounts: [],
    waitsUntil: null,
    page: null,
  };
  const stopping = new AbortController();
  const { signal } = stopping;
  const closeWorkers = async (): Promise<void> => {
    stopping.abort();
    await Promise.all(telegrams.map((telegram) => telegram.close()));
  };
  closers.add('workers', closeWorkers);
  const ready = new AbortController();
  const onWait = (until: Date): void => {
    state.waitsUntil = until;
    ready.abort();
  };
  const { webhook } = config;
  const others = sessions.length > 1;
  // Takes several answers over the network: the rest is made ready meanwhile.
  const signIns = telegrams.flatMap((telegram, index) => {
    const session = sessions[index];
    return session === undefined ? [] : [beginSignIn(session, { telegram, clock, log, signal, others })];
  });
  const waitsUntil = (): Date | null => {
    if (state.accounts.length > 0) return null;
    const waits = signIns.flatMap((each) => each.waitsUntil() ?? []);
    return state.waitsUntil ?? waits.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
  };

  const beforeUpgrade = (): Promise<void> => backUpBeforeUpgrade(config, root, clock, log);
  const store = await openConfiguredStore(config, log, observer, beforeUpgrade);
  closers.add('store', () => store.close());
  // Before the store, which keeps what becomes of its calls.
  closers.add('workers', closeWorkers);
  const limits = createMemoryLimits();
  closers.add('message limits', () => limits.close());
  const pacing = createPacing({ limits, clock, stopped: signal });
  const access = openApi(pacing, config, observer);
  closers.add('Bot API', () => access.close());
  // An upgrade of the store lets no answer be read: it would be too late.
  const { api, botInfo } = await connectBotApi(config.botToken, access);
  const locales = join(root, 'locales');
  const words = loadWords(locales);
  const exports = createLinkExports({ databaseFile: config.databaseFile, databaseUrl: null }, locales);
  const { operatorIds } = config;
  const operators = createOperators({ store, api, words, clock, newId, log, operatorIds });
  operators.start();
  closers.add('operators', () => operators.stop());
  const watch = watchStore({ store, clock, log, operators });
  closers.add('store check', () => watch.stop());
  const backups = backUpHourly({ config, root, store, clock, log, operators });
  if (backups !== null) closers.add('backups', () => backups.stop());
  closers.add('housekeeping', housekeeping({ store, clock, log, operators, retention: config.retention }));
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
  const onUnstored = createOutageNotice({ api, clock, log, words });
  const inbox = createInbox({ store, api, clock, log, onHeld, onUnstored });
  const stops = [() => inbox.stop()];
  const stopWork = (): Promise<unknown> => {
    stopping.abort();
    return Promise.all(stops.map((stop) => stop()));
  };
  closers.add('work', stopWork, STOP_GRACE_MS);

  const accounts = createAccounts({ store, single: !others });
  const work = async (): Promise<void> => {
    const signedIn = await firstSignedIn(signIns, () => ready.abort());
    if (signal.aborted) return;
    if (restored !== null) {
      const isBot = config.worker === 'bot';
      const each = signedIn.map(({ telegram }) => telegram);
      await adoptSince({
        restored,
        store,
        telegrams: each,
        clock,
        newId,
        log,
        operators,
        isBot,
        onWait,
        signal,
      });
    }
    if (signal.aborted) return;
    for (const { expected, problem } of signIns) if (expected !== null) accounts.expect(expected, problem);
    const started = await startWork(
      {
        config,
        root,
        store,
        accounts,
        access,
        api,
        pacing,
        botInfo,
        operators,
        words,
        exports,
        clock,
        log,
        observer,
      },
      signedIn,
    );
    stops.push(() => started.stop());
    if (stopping.signal.aborted) return started.stop();
    state.accounts.push(...signedIn.map(({ account }) => account));
    state.page = started.page;
    ready.abort();
    const begin = async (one: SignedIn): Promise<void> => {
      await started.begin(one);
      state.accounts.push(one.account);
    };
    followOthers(signIns, signedIn, { store, operators, log, begin, signal });
    await inbox.start(observedHandlers(started.handlers, observer));
  };
  const working = work();
  const failed = firstFailure([working, receiveUpdates(webhook, inbox, api)]);
  await Promise.race([working, aborted(ready.signal)]);

  const leaving = new AbortController();
  const web = createWeb({
    store,
    clock,
    log,
    makesLinks: true,
    isStopping: () => leaving.signal.aborted,
    publicHosts: publicHosts(config),
    metrics: (health) => observer.metrics(health),
    refused: () => signIns.some(({ isRefused }) => isRefused()),
    accountIds: () => state.accounts.map(({ userId }) => userId),
    waitsUntil,
    hosts: config.hosts,
    storeProblems: () => watch.problems().length,
    ...(backups !== null && { backups: () => backups.state() }),
    miniApp: () => state.page,
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
  if (config.miniAppUrl !== null) {
    offerMiniApp(api, words, config.miniAppUrl).catch((error: unknown) => {
      log.warn({ err: error }, 'the button of the page could not be published');
    });
  }
  return { bot: botInfo.username, accounts: state.accounts, web, failed, leave: () => leaving.abort() };
}

function sessionsOf({ sessionFile: file, session, moreSessions = [] }: ProductConfig): SessionFile[] {
  return withoutCopies([{ file, session }, ...moreSessions]);
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
