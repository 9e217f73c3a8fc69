/** The whole product with nothing but a bot's token, on a simulated Telegram of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startSandbox, type Sandbox } from 'telegram-sandbox';
import { englishCast } from '../english-cast.ts';
import { USUAL_QUOTAS } from '../../src/domain/quotas.ts';
import { USUAL_RETENTION } from '../../src/domain/retention.ts';
import type { RealConfig } from '../../src/main/config.ts';
import { createLog } from '../../src/main/log.ts';
import { projectRoot } from '../../src/main/project-root.ts';
import { runReal } from '../../src/main/run-real.ts';
import type { Running } from '../../src/main/running.ts';
import { configFor } from './product.ts';

export interface BotProduct {
  sandbox: Sandbox;
  config: RealConfig;
  start: () => Promise<Running>;
  /** How often the worker called that. */
  callsOf: (method: string) => number;
}

/** Not started yet; gone when the test is over. */
export async function botProduct(): Promise<BotProduct> {
  const bot = { firstName: 'Latchkey', username: 'latchkey_bot' };
  const sandbox = await startSandbox({ bot, cast: englishCast(bot) });
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-bot-worker-'));
  const config: RealConfig = {
    mode: 'real',
    worker: 'bot',
    host: '127.0.0.1',
    port: 0,
    logLevel: 'silent',
    databaseUrl: null,
    role: 'all',
    backups: null,
    sessionsDir: join(folder, 'sessions'),
    testServers: false,
    ...configFor(sandbox, folder),
    retention: USUAL_RETENTION,
    quotas: USUAL_QUOTAS,
  };
  onTestFinished(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    sandbox,
    config,
    async start() {
      const running = await runReal(config, createLog({ level: 'silent' }), projectRoot());
      onTestFinished(() => running.stop());
      return running;
    },
    callsOf: (method) => sandbox.world.calls.since(0).filter((call) => call.method === method).length,
  };
}
