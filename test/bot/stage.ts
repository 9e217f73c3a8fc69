import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Update } from 'grammy/types';
import { expect, onTestFinished, vi } from 'vitest';
import { createChatMembers } from '../../src/bot/api/chat-members.ts';
import { createApi, openApi } from '../../src/bot/api/client.ts';
import { createPacing } from '../../src/bot/api/pacing.ts';
import { createMemoryLimits } from '../../src/store/limits/memory-limits.ts';
import { createBot, type LatchkeyBot } from '../../src/bot/create-bot.ts';
import type { BotDependencies } from '../../src/bot/dependencies.ts';
import { createInbox, type Inbox } from '../../src/bot/inbox/inbox.ts';
import { createCardUpdater, type CardUpdater } from '../../src/bot/cards/card-updater.ts';
import { createOperators } from '../../src/bot/operators/operators.ts';
import { createTellers } from '../../src/bot/telling/tellers.ts';
import { inEnglish } from './languages.ts';
import { loadWords } from '../../src/bot/words.ts';
import { createLinkExports } from '../../src/main/export/link-exports.ts';
import { newId, systemClock } from '../../src/main/clock.ts';
import { USUAL_QUOTAS, type Quotas } from '../../src/domain/quotas.ts';
import { USUAL_RETENTION } from '../../src/domain/retention.ts';
import type { Clock } from '../../src/domain/ports/clock.ts';
import type { Store } from '../../src/domain/ports/store.ts';
import type { Telegram } from '../../src/domain/ports/telegram.ts';
import type { Log } from '../../src/domain/ports/logger.ts';
import { createAccounts } from '../../src/operations/accounts/accounts.ts';
import { routedOperations } from '../../src/operations/accounts/routed-operations.ts';
import { routedTelegram } from '../../src/operations/accounts/routed-telegram.ts';
import { createOperations } from '../../src/operations/create-operations.ts';
import { CAST, startSandbox, type InviteLinkView, type Sandbox } from 'telegram-sandbox';
import { openStore } from '../../src/store/open-store.ts';
import { createTelegramWorker } from '../../src/worker/create-telegram-worker.ts';
import { newStoreFile } from '../store/new-file.ts';
import { createTester, type Tester } from './person.ts';

export interface Stage {
  sandbox: Sandbox;
  databaseFile: string;
  store: Store;
  deps: BotDependencies;
  /** With everything that the account can ask. */
  telegram: Telegram;
  bot: LatchkeyBot;
  inbox: Inbox;
  cards: CardUpdater;
  /** What writes to people by itself. */
  tellers: ReturnType<typeof createTellers>;
  /** What polling came to: rejects if it gave up. */
  polling: Promise<void>;
  log: LogLine[];
  person(userId: number): Tester;
  /** What the account made in a chat so far, its primary link aside. */
  made(peerId: number): InviteLinkView[];
  /** All that was ever asked for, finished or not. */
  asked(): Promise<number>;
  /** A new bot on the same record, as after a restart. */
  restart(): Promise<void>;
}

/** The cast's chats in which the account can make links. */
const CHATS = 2;

interface LogLine {
  level: string;
  fields: Record<string, unknown>;
  message: string;
}

/** The bot as the product runs it, on a simulated Telegram of its own; all gone when the test is over. */
export async function startStage(
  options: {
    quotas?: Quotas;
    clock?: Clock;
    operatorIds?: number[];
    locales?: string;
    miniAppUrl?: string;
  } = {},
): Promise<Stage> {
  const directory = mkdtempSync(join(tmpdir(), 'latchkey-bot-'));
  const sandbox = await startSandbox();
  const databaseFile = newStoreFile(directory);
  const store = await openStore({ path: databaseFile, hasRoom: async () => true });
  const log: LogLine[] = [];
  const clock = options.clock ?? systemClock;
  const write =
    (level: string) =>
    (fields: Record<string, unknown>, message: string): void =>
      void log.push({ level, fields, message });
  const logger: Log = {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  };
  const robin = sandbox.accounts.find((account) => account.userId === CAST.robin);
  if (robin === undefined) throw new Error('the worker has no session');
  const telegram = createTelegramWorker({
    session: robin.session,
    apiId: 1,
    apiHash: 'hash',
    clock,
    log: logger,
    endpoint: sandbox.mtproto,
    rsaKey: sandbox.mtproto.rsaPublicKey,
  });
  const accounts = createAccounts({ store, single: true });
  const stopped = new AbortController();
  const pacing = createPacing({ limits: createMemoryLimits(), clock, stopped: stopped.signal });
  const access = openApi(pacing, { botApiRoot: sandbox.botApi.root });
  const api = createApi(sandbox.botApi.token, access, 'notice');
  const outcomes = createApi(sandbox.botApi.token, access, 'outcome');
  const common = {
    store,
    members: createChatMembers(api),
    clock,
    newId,
    buttonKey: newId(),
    log: logger,
    words: options.locales === undefined ? inEnglish() : loadWords(options.locales),
    defaultTimeZone: 'UTC',
    isBot: false,
    operatorIds: options.operatorIds ?? [],
    miniAppUrl: options.miniAppUrl ?? null,
    retention: USUAL_RETENTION,
    quotas: options.quotas ?? USUAL_QUOTAS,
  };
  const operators = createOperators({ ...common, api, operatorIds: [] });
  await store.accounts.save(await telegram.self());
  const onChange = (): void => stage.cards.wake();
  // Censuses are taken by the tests that are about them.
  const timings = {
    upkeepEveryMs: 500,
    censusLookEveryMs: 365 * 24 * 3_600_000,
    censusAtMostEveryMs: 0,
    chatLogAtMostEveryMs: 500,
  };
  const parts = {
    ...common,
    telegram,
    accounts,
    accountId: CAST.robin,
    operators,
    callsInFlight: 8,
    timings,
  };
  const operations = createOperations({ ...parts, onChange });
  accounts.begin({ userId: CAST.robin, telegram, operations, batches: operations.batches });
  await operations.start();
  // The account has looked at its chats: what people are offered doesn't depend on how fast that was.
  await vi.waitFor(async () => expect(await store.chats.forPerson(CAST.robin)).toHaveLength(CHATS), 10_000);
  const exports = createLinkExports({ databaseFile, databaseUrl: null }, 'locales');
  const deps: BotDependencies = {
    ...common,
    accounts,
    telegram: routedTelegram(accounts, store),
    ...routedOperations(accounts, store, logger),
    exports,
  };

  type Parts = 'bot' | 'inbox' | 'polling' | 'cards' | 'tellers';
  const start = (): Pick<Stage, Parts> => {
    const cards = createCardUpdater({ ...deps, api, outcomes, pacing });
    cards.start();
    const bot = createBot({
      ...deps,
      token: sandbox.botApi.token,
      access,
    });
    const tellers = createTellers({ ...deps, api, operators, pacing });
    tellers.start();
    const inbox = createInbox({
      store,
      api: bot.bot.api,
      clock,
      log: logger,
      onHeld: () => {},
    });
    const handle = async (update: Update): Promise<void> => {
      await bot.bot.init();
      await bot.bot.handleUpdate(update);
    };
    const polling = inbox.start({ handle, giveUp: bot.giveUp }).then(() => inbox.poll());
    polling.catch(() => {});
    return { bot, inbox, polling, cards, tellers };
  };

  const stopTellers = (): Promise<unknown> => Promise.all([stage.cards.stop(), stage.tellers.stop()]);

  const stage: Stage = {
    sandbox,
    databaseFile,
    store,
    deps,
    telegram,
    ...start(),
    log,
    made: (peerId) =>
      sandbox.world.links.ofChat(peerId).filter((link) => link.adminId === CAST.robin && !link.permanent),
    async asked() {
      const counts = Object.values(await store.operations.countByState());
      return counts.reduce((sum, count) => sum + count, 0);
    },
    person: (userId) => createTester(sandbox, CAST.bot, userId),
    async restart() {
      await stage.inbox.stop();
      await stopTellers();
      Object.assign(stage, start());
    },
  };
  onTestFinished(async () => {
    stopped.abort();
    await stage.inbox.stop();
    await operations.stop();
    await stopTellers();
    access.close();
    await telegram.close();
    await store.close();
    await sandbox.close();
    rmSync(directory, { recursive: true, force: true });
  });
  return stage;
}
