import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import { withBotSession } from './bot-session.ts';
import type { SandboxConfig } from './config.ts';
import type { Demo } from './demo/demo.ts';
import { type BotIdentity, CAST, startSandbox } from 'telegram-sandbox';
import { lock } from './open-store.ts';
import { startProduct } from './product.ts';
import { madeKeyBeside } from './session-key.ts';
import type { Product, Running } from './running.ts';
import { worldClock } from './world-clock.ts';

const PRODUCT = 'Latchkey';

/** Anything will do: the simulated Telegram knows no applications. */
const API = { apiId: 1, apiHash: '0'.repeat(32) };

/** The product with a simulated Telegram of its own, whose page is the way in. */
export async function runInSandbox(config: SandboxConfig, log: Logger, root: string): Promise<Running> {
  const folder = dirname(config.worldFile);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = lock(join(folder, 'sandbox'));
  try {
    const running = await run(config, log, root);
    return {
      ...running,
      async stop() {
        await running.stop();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

async function run(config: SandboxConfig, log: Logger, root: string): Promise<Running> {
  const sessionFile = join(dirname(config.worldFile), 'bot.session');
  const unfinished = `${config.worldFile}.unfinished`;
  const isNew = !existsSync(config.worldFile) || existsSync(unfinished);
  if (isNew) {
    writeFileSync(unfinished, '');
    rmSync(config.worldFile, { force: true });
    // A new world must not meet the store of an old one.
    forget(config.databaseFile);
    rmSync(sessionFile, { force: true });
  }
  const bot = { firstName: PRODUCT, username: 'latchkey_bot' };
  // Where the bot makes the links, the account has made none; and a store in PostgreSQL is not ours to fill.
  const demo =
    isNew && config.worker === 'account' && config.databaseUrl === null ? await demoFor(bot) : null;
  let web: Hono | null = null;
  const extras = new Hono();
  for (const path of ['/healthz', '/readyz', '/metrics', '/app', '/app/*']) {
    extras.all(path, (c) => (web === null ? c.text('starting', 503) : web.fetch(c.req.raw)));
  }
  const sandbox = await startSandbox({
    port: config.port,
    stateFile: config.worldFile,
    bot,
    ...(demo !== null && { cast: demo.cast }),
    programs: config.worker === 'bot' ? {} : { [CAST.robin]: PRODUCT },
    extras,
    report: (error) => log.error({ err: error }, 'the simulated Telegram failed'),
  });
  try {
    await demo?.record(config.databaseFile);
    rmSync(unfinished, { force: true });
    const worker = sandbox.accounts.find((account) => account.userId === CAST.robin);
    if (worker === undefined)
      throw new Error('The simulated Telegram has lost the account that makes links.');
    const common = {
      ...config,
      ...API,
      botToken: sandbox.botApi.token,
      botApiRoot: sandbox.botApi.root,
      // There is none: the session is the world’s. A lock lies beside it.
      sessionFile: join(dirname(config.worldFile), 'account.session'),
      sessionKey: madeKeyBeside(sessionFile),
      mtproto: sandbox.mtproto,
      hosts: [],
      operatorIds: [],
      webhook: null,
      miniAppUrl: new URL('app/', sandbox.page).href,
    };
    const start = (session: string): Promise<Product> =>
      startProduct({ ...common, session }, log, root, worldClock(sandbox.world));
    const product =
      config.worker === 'bot'
        ? await withBotSession({ ...common, sessionFile }, log, start)
        : await start(worker.session);
    web = product.web;
    return {
      bot: product.bot,
      accounts: product.accounts.map(({ name }) => name),
      port: Number(new URL(sandbox.page).port),
      page: sandbox.page,
      failed: product.failed,
      async stop() {
        await product.stop();
        await sandbox.close();
      },
    };
  } catch (error) {
    await sandbox.close();
    throw error;
  }
}

async function demoFor(bot: BotIdentity): Promise<Demo> {
  const { createDemo } = await import('./demo/demo.ts');
  return createDemo(bot);
}

function forget(databaseFile: string): void {
  for (const suffix of ['', '-wal', '-shm', '.anchor', '.anchor-key'])
    rmSync(`${databaseFile}${suffix}`, { force: true });
}
