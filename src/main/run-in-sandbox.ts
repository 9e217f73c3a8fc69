import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import { withBotSession } from './bot-session.ts';
import type { SandboxConfig } from './config.ts';
import { CAST, startSandbox } from 'telegram-sandbox';
import { lock } from './open-store.ts';
import { startProduct, type Product } from './product.ts';
import type { Running } from './running.ts';
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
  // A new world must not meet the store of an old one.
  const sessionFile = join(dirname(config.worldFile), 'bot.session');
  if (!existsSync(config.worldFile)) {
    forget(config.databaseFile);
    rmSync(sessionFile, { force: true });
  }
  let web: Hono | null = null;
  const extras = new Hono();
  for (const path of ['/healthz', '/metrics']) {
    extras.get(path, (c) => (web === null ? c.text('starting', 503) : web.fetch(c.req.raw)));
  }
  const sandbox = await startSandbox({
    port: config.port,
    stateFile: config.worldFile,
    bot: { firstName: PRODUCT, username: 'latchkey_bot' },
    programs: config.worker === 'bot' ? {} : { [CAST.robin]: PRODUCT },
    extras,
    report: (error) => log.error({ err: error }, 'the simulated Telegram failed'),
  });
  try {
    const worker = sandbox.accounts.find((account) => account.userId === CAST.robin);
    if (worker === undefined)
      throw new Error('The simulated Telegram has lost the account that makes links.');
    const common = {
      ...config,
      ...API,
      botToken: sandbox.botApi.token,
      botApiRoot: sandbox.botApi.root,
      sessionFile: config.worldFile,
      mtproto: sandbox.mtproto,
      hosts: [],
      operatorIds: [],
      webhook: null,
    };
    const start = (session: string): Promise<Product> =>
      startProduct({ ...common, session }, log, root, worldClock(sandbox.world));
    const product =
      config.worker === 'bot'
        ? await withBotSession({ ...common, sessionFile }, start)
        : await start(worker.session);
    web = product.web;
    return {
      bot: product.bot,
      account: product.account?.name ?? null,
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

function forget(databaseFile: string): void {
  for (const suffix of ['', '-wal', '-shm', '.anchor', '.anchor-key'])
    rmSync(`${databaseFile}${suffix}`, { force: true });
}
