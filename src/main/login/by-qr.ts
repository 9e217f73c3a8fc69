import type { Wording } from '../../bot/words.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Login, LoginStep } from '../../worker/login/open-login.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Nobody holds a phone up to a screen for longer. */
const GIVE_UP_MS = 10 * 60_000;

/**
 * Shows a QR code for another device of the account to scan, a new one whenever Telegram wants it.
 * @returns how the login stands; null if nobody scanned it.
 * @throws TelegramFailure
 */
export async function logInByQr({
  login,
  terminal,
  words,
  clock,
}: {
  login: Login;
  terminal: Terminal;
  words: Wording;
  clock: Clock;
}): Promise<LoginStep | null> {
  let scanned = new AbortController();
  login.onScanned(() => scanned.abort());
  const end = clock.monotonic() + GIVE_UP_MS;
  terminal.say(words.plain('login-qr'), 'step');
  while (clock.monotonic() < end) {
    scanned = new AbortController();
    const token = await login.loginToken();
    if (typeof token === 'string') return token;
    terminal.showQr(token.link);
    await clock.sleep(token.validS * 1000, scanned.signal);
  }
  terminal.say(words.plain('login-qr-unscanned'), 'problem');
  return null;
}
