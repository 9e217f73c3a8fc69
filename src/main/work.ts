import type { Api } from 'grammy';
import type { Hono } from 'hono';
import type { UserFromGetMe } from 'grammy/types';
import type { Logger } from 'pino';
import { createApi, type ApiAccess } from '../bot/api/client.ts';
import type { Pacing } from '../bot/api/pacing.ts';
import { createCardUpdater } from '../bot/cards/card-updater.ts';
import { createBot } from '../bot/create-bot.ts';
import type { BotDependencies } from '../bot/dependencies.ts';
import type { Handling } from '../bot/inbox/handling.ts';
import { createTellers } from '../bot/telling/tellers.ts';
import type { Words } from '../bot/words.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { LinkExports } from '../domain/ports/link-exports.ts';
import type { Observer } from '../domain/ports/observer.ts';
import type { Operators } from '../domain/ports/operators.ts';
import type { Store } from '../domain/ports/store.ts';
import type { KnownAccounts } from '../operations/accounts/accounts.ts';
import { createOperations, type RunningOperations } from '../operations/create-operations.ts';
import type { MiniApp } from '../web/mini-app/mini-app.ts';
import type { SignedIn } from './signed-in.ts';
import { botDependencies } from './bot-dependencies.ts';
import type { ProductConfig } from './config.ts';

export interface WorkDependencies {
  config: ProductConfig;
  root: string;
  store: Store;
  /** Filled by it. */
  accounts: KnownAccounts;
  access: ApiAccess;
  pacing: Pacing;
  api: Api;
  botInfo: UserFromGetMe;
  operators: Operators;
  words: Words;
  exports: LinkExports;
  clock: Clock;
  log: Logger;
  observer: Observer;
}

/** What needs accounts that are signed in: operations, and the bot that takes people's requests. */
export interface Work {
  /** For the inbox. */
  handlers: Pick<Handling, 'handle' | 'giveUp'>;
  /** The audit's page, where it has an address. */
  page: Hono | null;
  /** One more account is signed in. */
  begin(account: SignedIn): Promise<void>;
  stop(): Promise<void>;
}

/** Takes up what a former run left unfinished, and is ready for updates. */
export async function startWork(rooms: WorkDependencies, signedIn: readonly SignedIn[]): Promise<Work> {
  const { config, store, accounts, api, pacing, operators } = rooms;
  for (const { account } of signedIn) await store.accounts.save(account);

  const deps = botDependencies(rooms, store, accounts);
  const { reconcileAfter: reconcileAfterMs, lookAgainAfter: lookAgainAfterMs } = config.timings;
  const running: RunningOperations[] = [];
  const begin = ({ telegram, account: { userId } }: SignedIn): RunningOperations => {
    const operations = createOperations({
      ...deps,
      log: rooms.log,
      observer: rooms.observer,
      telegram,
      accountId: userId,
      onChange: () => cards.wake(),
      operators,
      callsInFlight: config.callsInFlight,
      timings: { reconcileAfterMs, lookAgainAfterMs },
    });
    running.push(operations);
    accounts.begin({ userId, telegram, operations, batches: operations.batches });
    return operations;
  };
  const begun = signedIn.map(begin);
  const cards = createCardUpdater({
    ...deps,
    api,
    pacing,
    outcomes: createApi(config.botToken, rooms.access, 'outcome'),
  });
  const { bot, giveUp } = createBot({
    ...deps,
    access: rooms.access,
    token: config.botToken,
    botInfo: rooms.botInfo,
  });
  const tellers = createTellers({ ...deps, api, operators, pacing });
  cards.start();
  for (const operations of begun) await operations.start();
  tellers.start();
  const page = await pageOf(rooms, deps);
  return {
    handlers: { handle: (update) => bot.handleUpdate(update), giveUp },
    page: page?.app ?? null,
    async begin(another) {
      await store.accounts.save(another.account);
      await begin(another).start();
    },
    async stop() {
      await page?.close();
      await Promise.all(running.map((operations) => operations.stop()));
      await Promise.all([cards.stop(), tellers.stop()]);
    },
  };
}

/** Loaded only where Telegram can open it: its parts take as long as much of a start. */
async function pageOf({ config, root }: WorkDependencies, deps: BotDependencies): Promise<MiniApp | null> {
  const { miniAppUrl } = config;
  if (miniAppUrl === null) return null;
  const { openMiniApp } = await import('./open-mini-app.ts');
  return openMiniApp({ ...config, miniAppUrl }, root, deps);
}
