/** `npm start`: Latchkey on Telegram, or with no credentials set on the simulated one. */
import { dirname, join } from 'node:path';
import { config as loadEnv } from 'dotenv';
import { loadWords, type Wording } from '../bot/words.ts';
import { ConfigError, readConfig, type Config } from './config.ts';
import { createLog } from './log.ts';
import { projectRoot } from './project-root.ts';
import { runReal } from './run-real.ts';
import type { Running } from './running.ts';
import { isMendable, startSentence } from './start-error.ts';

loadEnv({ quiet: true });
process.exitCode = await main();

async function main(): Promise<number> {
  const root = projectRoot();
  const words = loadWords(join(root, 'locales')).in(null);
  let config: Config;
  try {
    config = readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  const log = createLog({ level: config.logLevel });
  // Node would print what the error carries: the text of a message, with its link.
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'a defect ended the process');
    process.exit(1);
  });
  try {
    const running =
      config.mode === 'sandbox'
        ? await (await import('./run-in-sandbox.ts')).runInSandbox(config, log, root)
        : await runReal(config, log, root);
    process.stdout.write(`${greeting(config, running, words)}\n`);
    return await untilStopped(running, words);
  } catch (error) {
    if (!isMendable(error)) log.fatal({ err: error }, 'start failed');
    process.stderr.write(`${startSentence(error, words)}\n`);
    return 1;
  }
}

function greeting(config: Config, running: Running, words: Wording): string {
  if (config.mode === 'sandbox') {
    return words.plain('start-sandbox', { page: running.page ?? '', folder: dirname(config.worldFile) });
  }
  const { host } = config;
  return words.plain('start-real', {
    bot: running.bot,
    account: running.account,
    host,
    port: String(running.port),
  });
}

/** Runs until the operator stops it or the bot's updates end. A second signal ends it at once. */
async function untilStopped(running: Running, words: Wording): Promise<number> {
  const signalled = new Promise<null>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve(null);
        process.once(signal, () => process.exit(1));
      });
    }
  });
  const failure = await Promise.race([signalled, running.failed]);
  await running.stop();
  if (failure === null) return 0;
  process.stderr.write(`${startSentence(failure, words)}\n`);
  return 1;
}
