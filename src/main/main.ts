/** `npm start`: Latchkey on Telegram, or with no credentials set on the simulated one. */
import { dirname } from 'node:path';
import { config as loadEnv } from 'dotenv';
import type { Logger } from 'pino';
import type { Wording } from '../bot/words.ts';
import { terminalWords } from './terminal-words.ts';
import { systemClock } from './clock.ts';
import {
  ConfigError,
  readConfig,
  secretsOf,
  unreadLines,
  type Config,
  type SandboxConfig,
} from './config.ts';
import { createLog } from './log.ts';
import { projectRoot } from './project-root.ts';
import { runReal } from './run-real.ts';
import { createScrub } from './scrub.ts';
import type { Running } from './running.ts';
import { isMendable, startSentence } from './start-error.ts';

/** All that counts is on disk: what cannot be closed by then is left. */
const STOP_WITHIN_MS = 9_000;

loadEnv({ quiet: true });
// Whatever is still open then, such as half a connection, must not keep the process alive.
process.exit(await main());

async function main(): Promise<number> {
  const root = projectRoot();
  const words = terminalWords();
  let config: Config;
  try {
    config = readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  const scrub = createScrub(secretsOf(config));
  const log = createLog({ level: config.logLevel, scrub });
  for (const line of unreadLines(process.env)) process.stderr.write(`${line}\n`);
  // Node would print what the error carries: the text of a message, with its link.
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'a defect ended the process');
    process.exit(1);
  });
  // Node would print it as it is.
  process.removeAllListeners('warning');
  process.on('warning', (warning) => log.warn({ err: warning }, 'Node.js warns'));
  try {
    const running =
      config.mode === 'sandbox' ? await inSandbox(config, log, root) : await runReal(config, log, root);
    // Before it says that it runs: from then on it may be stopped.
    const stopped = untilStopped(running);
    process.stdout.write(`${greeting(config, running, words)}\n`);
    const failure = await stopped;
    if (failure === null) return 0;
    process.stderr.write(`${startSentence(failure, words, scrub)}\n`);
    return 1;
  } catch (error) {
    if (!isMendable(error)) log.fatal({ err: error }, 'start failed');
    process.stderr.write(`${startSentence(error, words, scrub)}\n`);
    return 1;
  }
}

/** Production never loads the simulated Telegram. */
async function inSandbox(config: SandboxConfig, log: Logger, root: string): Promise<Running> {
  const { runInSandbox } = await import('./run-in-sandbox.ts');
  return runInSandbox(config, log, root);
}

function greeting(config: Config, running: Running, words: Wording): string {
  if (config.mode === 'sandbox') {
    return words.plain('start-sandbox', { page: running.page ?? '', folder: dirname(config.worldFile) });
  }
  const { accounts } = running;
  const health = { host: config.host, port: String(running.port) };
  if (config.databaseUrl !== null) return words.plain('start-process', { role: config.role, ...health });
  const bot = running.bot ?? '';
  return accounts.length === 0
    ? words.plain('start-real-waiting', { bot, ...health })
    : words.plain('start-real', { bot, account: accounts.join(', '), ...health });
}

/** Runs until the operator stops it or the bot's updates end. A second signal ends it at once. */
async function untilStopped(running: Running): Promise<Error | null> {
  const signalled = new Promise<null>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve(null);
        process.once(signal, () => process.exit(1));
      });
    }
  });
  const failure = await Promise.race([signalled, running.failed]);
  await Promise.race([running.stop(), systemClock.sleep(STOP_WITHIN_MS)]);
  return failure;
}
