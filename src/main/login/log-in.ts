import { existsSync } from 'node:fs';
import type { Wording } from '../../bot/words.ts';
import type { WorkerAccount } from '../../domain/ports/telegram.ts';
import { openLogin, type Login } from '../../worker/login/open-login.ts';
import { systemClock } from '../clock.ts';
import { serverOptions, type RealConfig } from '../config.ts';
import { openSessions } from '../open-sessions.ts';
import { sessionFileOf } from '../sessions.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { logInByPassword } from './by-password.ts';
import { logInByPhone } from './by-phone.ts';
import { logInByQr } from './by-qr.ts';
import { isAccountOf } from './first-session.ts';
import { keepSession } from './keep-session.ts';

/**
 * Asks all that it takes to log in, and keeps the session where only its owner can read it.
 * @returns the exit code.
 * @throws GivenUp, TelegramFailure, StartError; then nothing is stored.
 */
export async function logIn(config: RealConfig, terminal: Terminal, words: Wording): Promise<number> {
  openSessions(config, (file) => terminal.say(words.plain('login-encrypted', { file })));
  const choice = await whichFile(config, terminal, words);
  if (choice === 'none') {
    terminal.say(words.plain('login-kept'));
    return 0;
  }
  terminal.say(words.plain('login-intro'));
  const { apiId, apiHash, mtproto } = config;
  const login = await openLogin({ apiId, apiHash, ...serverOptions(mtproto) });
  try {
    const account = await untilSignedIn(login, terminal, words);
    if (choice === 'another' && (await isAccountOf(config, account.userId))) {
      await login.logOut();
      const { name } = account;
      terminal.say(words.plain('login-same-account', { name, file: config.sessionFile }), 'problem');
      return 1;
    }
    const file =
      choice === 'another' ? sessionFileOf(config.sessionsDir, account.userId) : config.sessionFile;
    await keepOrEnd(login, file, config);
    terminal.say(words.plain('login-done', { name: account.name, file }), 'done');
    return 0;
  } finally {
    await login.close();
  }
}

/** A session that can't be kept would stay open at Telegram with nobody knowing of it. */
async function keepOrEnd(login: Login, file: string, config: RealConfig): Promise<void> {
  try {
    keepSession(file, login.session(), config);
  } catch (error) {
    await login.logOut().catch(() => {});
    throw error;
  }
}

async function untilSignedIn(login: Login, terminal: Terminal, words: Wording): Promise<WorkerAccount> {
  const deps = { login, terminal, words, clock: systemClock };
  for (;;) {
    const answer = await terminal.ask(words.plain('login-phone'));
    const step = /^"?qr"?$/i.test(answer) ? await logInByQr(deps) : await logInByPhone(answer, deps);
    if (step === null) continue;
    if (step === 'no-account') {
      terminal.say(words.plain('login-error-unoccupied'), 'problem');
      continue;
    }
    if (step === 'password') await logInByPassword(deps);
    return login.account();
  }
}

/** The first session is the one in its own file; with that there, another account is added, or it is replaced. */
async function whichFile(
  { sessionFile: file }: RealConfig,
  terminal: Terminal,
  words: Wording,
): Promise<'first' | 'another' | 'none'> {
  if (!existsSync(file)) return 'first';
  return terminal.choose(words.plain('login-replaces', { file }), [
    { value: 'none', key: 'n', label: words.plain('login-keep') },
    { value: 'another', key: 'a', label: words.plain('login-add') },
    { value: 'first', key: 'r', label: words.plain('login-replace') },
  ]);
}
