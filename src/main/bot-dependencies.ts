import type { Api } from 'grammy';
import { createChatMembers } from '../bot/api/chat-members.ts';
import type { BotDependencies } from '../bot/dependencies.ts';
import type { Words } from '../bot/words.ts';
import type { Accounts } from '../domain/ports/accounts.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { LinkExports } from '../domain/ports/link-exports.ts';
import type { Log } from '../domain/ports/logger.ts';
import type { Store } from '../domain/ports/store.ts';
import { USUAL_QUOTAS } from '../domain/quotas.ts';
import { USUAL_RETENTION } from '../domain/retention.ts';
import { routedOperations } from '../operations/accounts/routed-operations.ts';
import { routedTelegram } from '../operations/accounts/routed-telegram.ts';
import { newId } from './clock.ts';
import type { ProductConfig } from './config.ts';

interface Made {
  config: Pick<
    ProductConfig,
    'defaultTimeZone' | 'miniAppUrl' | 'worker' | 'operatorIds' | 'retention' | 'quotas'
  >;
  api: Api;
  words: Words;
  exports: LinkExports;
  clock: Clock;
  log: Log;
}

/** @param store by which is written what people want, with the lease that is checked then, if any. */
export function botDependencies(
  { config, api, words, exports, clock, log }: Made,
  store: Store,
  accounts: Accounts,
): BotDependencies {
  return {
    store,
    accounts,
    telegram: routedTelegram(accounts, store),
    ...routedOperations(accounts, store, log),
    members: createChatMembers(api),
    exports,
    clock,
    newId,
    buttonKey: newId(),
    log,
    words,
    defaultTimeZone: config.defaultTimeZone,
    miniAppUrl: config.miniAppUrl,
    quotas: config.quotas ?? USUAL_QUOTAS,
    retention: config.retention ?? USUAL_RETENTION,
    isBot: config.worker === 'bot',
    operatorIds: config.operatorIds,
  };
}
