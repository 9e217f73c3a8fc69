import type { Api } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { Logger } from 'pino';
import { createChatMembers } from '../bot/api/chat-members.ts';
import type { ApiAccess } from '../bot/api/client.ts';
import { createDeliverer } from '../bot/batches/deliverer.ts';
import { createCardUpdater } from '../bot/cards/card-updater.ts';
import { createBot } from '../bot/create-bot.ts';
import type { BotDependencies } from '../bot/dependencies.ts';
import type { Handling } from '../bot/inbox/handling.ts';
import { createLostChatTeller } from '../bot/lost-chats/lost-chat-teller.ts';
import { createNotifier } from '../bot/notices/notifier.ts';
import { createRequestNotifier } from '../bot/requests/request-notifier.ts';
import type { Words } from '../bot/words.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { LinkExports } from '../domain/ports/link-exports.ts';
import type { Operators } from '../domain/ports/operators.ts';
import type { Store } from '../domain/ports/store.ts';
import type { Telegram, WorkerAccount } from '../domain/ports/telegram.ts';
import { createOperations } from '../operations/create-operations.ts';
import { newId } from './clock.ts';
import type { ProductConfig } from './config.ts';

export interface WorkDependencies {
  config: ProductConfig;
  store: Store;
  telegram: Telegram;
  access: ApiAccess;
  api: Api;
  botInfo: UserFromGetMe;
  operators: Operators;
  words: Words;
  exports: LinkExports;
  clock: Clock;
  log: Logger;
}

/** What needs to know whose account makes the links: operations, and the bot that takes people's requests. */
export interface Work {
  /** For the inbox. */
  handlers: Pick<Handling, 'handle' | 'giveUp'>;
  stop(): Promise<void>;
}

/** Takes up what a former run left unfinished, and is ready for updates. */
export async function startWork(rooms: WorkDependencies, account: WorkerAccount): Promise<Work> {
  const { config, store, telegram, api, operators, words, clock, log } = rooms;
  await store.accounts.save(account);

  const common = {
    store,
    telegram,
    members: createChatMembers(api),
    clock,
    newId,
    buttonKey: newId(),
    log,
    words,
    defaultTimeZone: config.defaultTimeZone,
    accountId: () => account.userId,
    isBot: config.worker === 'bot',
  };
  const { reconcileAfter: reconcileAfterMs, lookAgainAfter: lookAgainAfterMs } = config.timings;
  const operations = createOperations({
    ...common,
    accountId: account.userId,
    onChange: () => cards.wake(),
    operators,
    callsInFlight: config.callsInFlight,
    timings: { reconcileAfterMs, lookAgainAfterMs },
  });
  const deps: BotDependencies = {
    ...common,
    operations,
    batches: operations.batches,
    exports: rooms.exports,
  };
  const cards = createCardUpdater({ ...deps, api });
  const { bot, giveUp } = createBot({
    ...deps,
    access: rooms.access,
    token: config.botToken,
    botInfo: rooms.botInfo,
  });
  // With the bot's own client: it knows by what it sent which message is a person's last.
  const notifier = createNotifier({ ...deps, api: bot.api });
  const lostChats = createLostChatTeller({ ...deps, api: bot.api });
  cards.start();
  await operations.start();
  const deliverer = createDeliverer({ ...deps, api: bot.api });
  notifier.start();
  const requestNotifier = createRequestNotifier({ ...deps, api: bot.api });
  requestNotifier.start();
  lostChats.start();
  deliverer.start();
  return {
    handlers: { handle: (update) => bot.handleUpdate(update), giveUp },
    async stop() {
      await operations.stop();
      const parts = [cards, notifier, requestNotifier, lostChats, deliverer];
      await Promise.all(parts.map((part) => part.stop()));
    },
  };
}
