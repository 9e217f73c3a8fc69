import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bot, type Api } from 'grammy';
import type { Update } from 'grammy/types';
import { onTestFinished } from 'vitest';
import { createInbox, type Inbox } from '../../src/bot/inbox/inbox.ts';
import { systemClock } from '../../src/main/clock.ts';
import type { Clock } from '../../src/domain/ports/clock.ts';
import type { InboxUpdate } from '../../src/domain/ports/inbox-store.ts';
import type { Store } from '../../src/domain/ports/store.ts';
import { CAST, botDialog, startSandbox, type Sandbox } from 'telegram-sandbox';
import { openStore } from '../../src/store/open-store.ts';
import { newStoreFile } from '../store/new-file.ts';

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
/** Nothing is waited for: what would be tried again later is tried again at once. */
const hasty = { now: () => new Date(), monotonic: () => performance.now(), sleep: async () => {} };
/** Only what is long is waited for. */
export const impatient: Clock = {
  ...systemClock,
  sleep: (ms, signal) => systemClock.sleep(ms > 10_000 ? ms : 0, signal),
};

export interface Inboxes {
  sandbox: Sandbox;
  store: Store;
  /** An inbox whose bot does this with each update's text. */
  inbox: (
    handle: (text: string, chatId: number, api: Api) => unknown,
    options?: {
      token?: string;
      clock?: Clock;
      giveUp?: (update: Update, api: Api) => unknown;
      /** Where it is not to start by itself. */
      onHeld?: (update: Update) => void;
    },
  ) => StartedInbox;
}

export type StartedInbox = Omit<Inbox, 'start'> & { start(): Promise<void>; started: Promise<void> };

export async function startInboxes(): Promise<Inboxes> {
  const directory = mkdtempSync(join(tmpdir(), 'latchkey-inbox-'));
  const sandbox = await startSandbox();
  const store = await openStore({ path: newStoreFile(directory), hasRoom: async () => true });
  const inboxes: Inbox[] = [];
  onTestFinished(async () => {
    await Promise.all(inboxes.map((inbox) => inbox.stop()));
    await store.close();
    await sandbox.close();
    rmSync(directory, { recursive: true, force: true });
  });
  return {
    sandbox,
    store,
    inbox(handle, { token = sandbox.botApi.token, clock = hasty, giveUp = () => {}, onHeld } = {}) {
      const bot = new Bot(token, { client: { apiRoot: sandbox.botApi.root } });
      bot.on('message:text', async (ctx) => void (await handle(ctx.msg.text, ctx.chat.id, bot.api)));
      const inbox = createInbox({ store, api: bot.api, clock, log: quiet, onHeld: onHeld ?? (() => {}) });
      const start = (): Promise<void> =>
        inbox.start({
          async handle(update) {
            await bot.init();
            await bot.handleUpdate(update);
          },
          giveUp: async (update) => void (await giveUp(update, bot.api)),
        });
      inboxes.push(inbox);
      return { ...inbox, start, started: onHeld === undefined ? start() : Promise.resolve() };
    },
  };
}

export function text(updateId: number, words: string, chatId: number = CAST.ada): Update {
  const person = { id: chatId, is_bot: false, first_name: 'A' };
  const chat = { id: chatId, type: 'private', first_name: 'A' } as const;
  return {
    update_id: updateId,
    message: { message_id: updateId, date: 1, chat, from: person, text: words },
  };
}

/** An update as an earlier process left it. */
export function stored(updateId: number, words: string, chatId: number = CAST.ada): InboxUpdate {
  return { updateId, lane: String(chatId), body: JSON.stringify(text(updateId, words, chatId)) };
}

/** A bot may write only to people who wrote to it. */
export function mayWriteTo(sandbox: Sandbox, userId: number): void {
  write(sandbox, '/start', userId);
}

/** What the bot has said to Ada. */
export function answers(sandbox: Sandbox): string[] {
  const messages = sandbox.world.messages.of(botDialog(CAST.bot, CAST.ada));
  return messages.flatMap(({ fromId, text }) => (fromId === CAST.bot && text !== undefined ? [text] : []));
}

export function write(sandbox: Sandbox, words: string, userId: number = CAST.ada): void {
  sandbox.world.messages.send(botDialog(CAST.bot, userId), { fromId: userId, text: words });
}

/** A promise and what settles it. */
export function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
