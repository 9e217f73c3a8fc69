import type { Wording } from '../../bot/words.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Login, LoginStep } from '../../worker/login/open-login.ts';
import type { SentCode } from '../../worker/login/sent-code.ts';
import type { Terminal } from '../terminal/terminal.ts';
import {
  endsLogin,
  failureSentence,
  isTelegramFailure,
  refusedWith,
  waitInWords,
} from './failure-sentence.ts';

/** What can be typed in place of a code. */
const AGAIN = /^r$/i;
const BACK = /^b$/i;
const EXPIRED = /^(?:PHONE_CODE|EMAIL_VERIFY)_EXPIRED$/;

/**
 * Asks for the code until it is right.
 * @returns how the login stands; null to ask for another number.
 * @throws GivenUp, and what ends the login.
 */
export async function logInByPhone(
  phone: string,
  deps: { login: Login; terminal: Terminal; words: Wording; clock: Clock },
): Promise<LoginStep | null> {
  const { login, terminal, words, clock } = deps;

  /** @returns null if Telegram refused, which was said then. */
  async function attempt<T>(act: () => Promise<T>): Promise<T | null> {
    hasExpired = false;
    try {
      return await act();
    } catch (error) {
      if (endsLogin(error) || !isTelegramFailure(error)) throw error;
      terminal.say(failureSentence(error, words), 'problem');
      hasExpired = EXPIRED.test(refusedWith(error) ?? '');
      return null;
    }
  }

  let hasExpired = false;
  let sent = await attempt(() => login.sendCode(phone));
  let sentAt = 0;
  let told: SentCode | null = null;
  while (sent !== null && sent !== 'signed-in') {
    if (sent.by === 'email-missing') {
      terminal.say(words.plain('login-email-missing'), 'problem');
      return null;
    }
    if (sent !== told) {
      terminal.say(sentence(sent, words), 'step');
      told = sent;
      sentAt = clock.monotonic();
    }
    const answer = await terminal.ask(words.plain(sent.next === null ? 'login-code' : 'login-code-resend'));
    if (BACK.test(answer)) {
      await attempt(() => login.cancelCode());
      return null;
    }
    if (AGAIN.test(answer)) {
      const early = (sent.next?.afterS ?? 0) - (clock.monotonic() - sentAt) / 1000;
      if (sent.next === null) terminal.say(words.plain('login-no-resend'), 'problem');
      else if (early > 0) {
        terminal.say(words.plain('login-resend-early', { wait: waitInWords(early, words) }), 'problem');
      } else sent = (await attempt(() => login.resendCode())) ?? sent;
    } else {
      const step = await attempt(() => login.signIn(answer.replaceAll(/[\s-]/g, '')));
      if (step !== null) return step;
    }
    if (hasExpired) sent = await attempt(() => login.sendCode(phone));
  }
  return sent;
}

function sentence({ by, length, detail, next }: SentCode, words: Wording): string {
  const sent = words.plain('login-sent', { by, length: length ?? 0, detail: detail ?? '' });
  if (next === null) return sent;
  const when =
    next.afterS === 0 ? { now: 'yes', wait: '' } : { now: 'no', wait: waitInWords(next.afterS, words) };
  return `${sent}\n${words.plain('login-sent-next', { by: next.by, ...when })}`;
}
