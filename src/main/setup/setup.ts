import { existsSync } from 'node:fs';
import type { Wording, Words } from '../../bot/words.ts';
import { offerMiniApp } from '../../bot/start/offer-mini-app.ts';
import { publishCommands } from '../../bot/start/publish-commands.ts';
import { openBotApi } from '../bot-api.ts';
import { signInBot } from '../bot-session.ts';
import { readConfig, type RealConfig } from '../config.ts';
import { failureSentence, isTelegramFailure, refusedWith } from '../login/failure-sentence.ts';
import { logIn } from '../login/log-in.ts';
import { sessionFiles } from '../sessions.ts';
import { StartError } from '../start-error.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { askForApplication } from './application.ts';
import { withToken } from './bot-token.ts';
import { askForOperators } from './operators.ts';
import { askForPublicAddress } from './public-address.ts';
import type { Settings } from './settings.ts';

export interface Setup {
  settings: Settings;
  terminal: Terminal;
  words: Wording;
}

/**
 * Asks for what is missing, one after the other, and keeps each answer at once: somebody who stops goes on from there the next time.
 * @returns the exit code.
 * @throws GivenUp, StartError, ConfigError, TelegramFailure
 */
export async function setUp(setup: Setup, allWords: Words): Promise<number> {
  const { terminal, words } = setup;
  terminal.say(words.plain('setup-intro'));
  const access = openBotApi(realConfig(setup));
  try {
    const bot = await withToken(access, setup);
    await askWhoMakesLinks(setup);
    await askForApplication(setup, { again: false });
    await askForOperators(bot, setup);
    await askForPublicAddress(setup);
    const code = await logInOnce(setup);
    if (code !== 0) return code;
    await publishCommands(bot.api, allWords);
    const { miniAppUrl, worker } = realConfig(setup);
    if (miniAppUrl !== null) await offerMiniApp(bot.api, allWords, miniAppUrl);
    const { username, supports_inline_queries: isInline } = bot.botInfo;
    if (!isInline) terminal.say(words.plain('setup-inline', { username }), 'step');
    terminal.say(words.plain('setup-done', { username, worker }), 'done');
    return 0;
  } finally {
    access.close();
  }
}

async function askWhoMakesLinks({ settings, terminal, words }: Setup): Promise<void> {
  if (!settings.isOpen('WORKER')) return;
  const worker = await terminal.choose(words.plain('setup-worker'), [
    { value: 'account', key: 'a', label: words.plain('setup-worker-account') },
    { value: 'bot', key: 'b', label: words.plain('setup-worker-bot') },
  ]);
  settings.keep({ WORKER: worker });
}

/** A wrong application shows only now: it is asked for again then. */
async function logInOnce(setup: Setup): Promise<number> {
  const { terminal, words } = setup;
  for (;;) {
    const config = realConfig(setup);
    if (sessionFiles(config).some((file) => existsSync(file))) {
      terminal.say(words.plain('setup-session-there'), 'done');
      return 0;
    }
    try {
      if (config.worker === 'account') return await logIn(config, terminal, words);
      await signInBot(config);
      return 0;
    } catch (error) {
      if (!isApplicationRefused(error)) throw error;
      if (isTelegramFailure(error)) terminal.say(failureSentence(error, words), 'problem');
      else terminal.say(words.plain('login-error-api'), 'problem');
      await askForApplication(setup, { again: true });
    }
  }
}

function isApplicationRefused(error: unknown): boolean {
  const word = error instanceof StartError ? error.variables['reason'] : refusedWith(error);
  return typeof word === 'string' && word.startsWith('API_ID_');
}

/** For what is still missing: of the right form, and nobody's. */
const STAND_INS = { BOT_TOKEN: `1:${'-'.repeat(35)}`, API_ID: '1', API_HASH: '0'.repeat(32) } as const;

/** Names all that is wrong with what isn't asked for, before anything is asked. @throws ConfigError */
function realConfig({ settings }: Setup): RealConfig {
  const env = { ...settings.env };
  for (const name of ['BOT_TOKEN', 'API_ID', 'API_HASH'] as const) {
    env[name] = settings.valid(name) ?? STAND_INS[name];
  }
  const config = readConfig(env);
  if (config.mode !== 'real') throw new Error('there is a token, and yet none');
  return config;
}
