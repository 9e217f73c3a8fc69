import type { Wording } from '../../bot/words.ts';
import type { Login } from '../../worker/login/open-login.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { endsLogin, failureSentence, isTelegramFailure, refusedWith } from './failure-sentence.ts';

/** Asks for the two-step password until it is right. @throws GivenUp, and what ends the login. */
export async function logInByPassword({
  login,
  terminal,
  words,
}: {
  login: Login;
  terminal: Terminal;
  words: Wording;
}): Promise<void> {
  const hint = await login.passwordHint();
  const question =
    hint === null ? words.plain('login-password') : words.plain('login-password-hint', { hint });
  for (;;) {
    const password = await terminal.askSecret(question);
    if (password === '') {
      terminal.say(words.plain('login-error-password'), 'problem');
      continue;
    }
    try {
      await login.checkPassword(password);
      return;
    } catch (error) {
      if (endsLogin(error) || !isTelegramFailure(error)) throw error;
      // What was changed or answered elsewhere meanwhile: another try gets a challenge of its own.
      const isStale = refusedWith(error)?.startsWith('SRP_') === true;
      terminal.say(isStale ? words.plain('login-error-password') : failureSentence(error, words), 'problem');
    }
  }
}
