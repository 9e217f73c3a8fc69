import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, sequentialize } from '@grammyjs/runner';
import { Bot } from 'grammy';
import { createInbox } from '../src/bot/inbox/inbox.ts';
import { systemClock } from '../src/clock.ts';
import { startSandbox, type Sandbox } from '../src/sandbox/sandbox.ts';
import { CAST } from '../src/sandbox/world/cast.ts';
import { botDialog } from '../src/sandbox/world/dialog.ts';
import { openStore } from '../src/store/open-store.ts';
import { compare, median, type Result } from './result.ts';

const UPDATES = 1_500;
const ROUNDS = 3;
const PEOPLE = [
  CAST.ada,
  CAST.mei,
  CAST.dmitri,
  CAST.lea,
  CAST.jonas,
  CAST.layla,
  CAST.eleni,
  CAST.priya,
  CAST.sam,
];

/**
 * Updates a second from a full queue until each has been answered with one call to the Bot API: the durable inbox against
 * @grammyjs/runner with `sequentialize`, which keeps nothing.
 */
export async function inboxBench(): Promise<Result> {
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await measure(throughInbox));
    plain.push(await measure(throughRunner));
  }
  return compare('inbox: updates handled (1/s)', median(ours), median(plain), 1, 'higher');
}

type Receive = (sandbox: Sandbox, handle: (bot: Bot) => void) => Promise<() => Promise<void>>;

async function measure(receive: Receive): Promise<number> {
  const sandbox = await startSandbox();
  for (let count = 0; count < UPDATES; count += 1) {
    const userId = PEOPLE[count % PEOPLE.length] ?? CAST.ada;
    sandbox.world.messages.send(botDialog(CAST.bot, userId), { fromId: userId, text: `message ${count}` });
  }
  let done = (): void => undefined;
  const all = new Promise<void>((resolve) => (done = resolve));
  let handled = 0;
  const began = performance.now();
  const stop = await receive(sandbox, (bot) =>
    bot.on('message', async (ctx) => {
      await ctx.api.sendChatAction(ctx.chat.id, 'typing');
      handled += 1;
      if (handled === UPDATES) done();
    }),
  );
  await all;
  const seconds = (performance.now() - began) / 1000;
  await stop();
  await sandbox.close();
  return UPDATES / seconds;
}

const throughInbox: Receive = async (sandbox, handle) => {
  const store = await openStore({
    path: join(mkdtempSync(join(tmpdir(), 'latchkey-bench-')), 'inbox.sqlite'),
  });
  const bot = new Bot(sandbox.botApi.token, { client: { apiRoot: sandbox.botApi.root } });
  handle(bot);
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
    debug: () => undefined,
  };
  const inbox = createInbox({ store, bot, clock: systemClock, log, giveUp: async () => undefined });
  const polling = inbox.poll();
  return async () => {
    await inbox.stop();
    await polling;
    await store.close();
  };
};

const throughRunner: Receive = async (sandbox, handle) => {
  const bot = new Bot(sandbox.botApi.token, { client: { apiRoot: sandbox.botApi.root } });
  bot.use(sequentialize((ctx) => String(ctx.chat?.id)));
  handle(bot);
  await bot.init();
  const runner = run(bot);
  return () => runner.stop();
};
