/** `npm run login`: creates the session that the worker uses, and stores it where only its owner can read it. */
import { existsSync } from 'node:fs';
import { config as loadEnv } from 'dotenv';
import { ConfigError, readConfig, serverOptions } from '../config.ts';
import { askOnTerminal, type Asker } from './terminal.ts';
import { keepSession } from './keep-session.ts';
import { loginSentence, loginWords } from './login-words.ts';
import { createSession } from '../../worker/login.ts';

async function login(ask: Asker): Promise<number> {
  const words = loginWords();
  const config = readConfig(process.env);
  if (config.mode === 'sandbox') {
    ask.say(words.plain('login-needs-credentials'));
    return 1;
  }
  if (config.worker === 'bot') {
    ask.say(words.plain('login-not-for-bots'));
    return 1;
  }
  if (existsSync(config.sessionFile)) {
    ask.say(words.plain('login-replaces', { file: config.sessionFile }));
    const answer = await ask.question(words.plain('login-replaces-confirm'));
    if (!/^y(es)?$/i.test(answer.trim())) {
      ask.say(words.plain('login-kept'));
      return 0;
    }
  }
  ask.say(words.plain('login-intro'));
  const { session, account } = await createSession({
    apiId: config.apiId,
    apiHash: config.apiHash,
    ...serverOptions(config.mtproto),
    phone: () => ask.question(words.plain('login-phone')),
    code: () => ask.question(words.plain('login-code')),
    password: (hint) =>
      ask.secret(words.plain(hint === null ? 'login-password' : 'login-password-hint', { hint: hint ?? '' })),
    onError: (word) => ask.say(loginSentence(word, words)),
  });
  keepSession(config.sessionFile, session);
  ask.say(words.plain('login-done', { name: account.name, file: config.sessionFile }));
  return 0;
}

loadEnv({ quiet: true });
const ask = askOnTerminal(process.stdin, process.stdout);
try {
  process.exitCode = await login(ask);
} catch (error) {
  ask.say(error instanceof ConfigError ? error.message : loginSentence(error, loginWords()));
  process.exitCode = 1;
} finally {
  ask.close();
}
