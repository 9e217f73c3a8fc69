import { waitTime } from '../../bot/screens/wait-time.ts';
import type { Wording } from '../../bot/words.ts';
import {
  FloodWait,
  isAnswer,
  Refusal,
  SessionDead,
  Unreachable,
  type AccountProblem,
} from '../../domain/errors.ts';

/** What Telegram answers at a login, https://core.telegram.org/method/auth.sendCode and the methods beside it. */
const KNOWN: Readonly<Record<string, string>> = {
  PHONE_NUMBER_INVALID: 'login-error-phone',
  PHONE_NUMBER_UNOCCUPIED: 'login-error-unoccupied',
  PHONE_NUMBER_BANNED: 'login-error-banned',
  PHONE_NUMBER_FLOOD: 'login-error-too-often',
  PHONE_PASSWORD_FLOOD: 'login-error-too-often',
  PHONE_CODE_INVALID: 'login-error-code',
  PHONE_CODE_EMPTY: 'login-error-code',
  EMAIL_VERIFY_EXPIRED: 'login-error-code-expired',
  CODE_INVALID: 'login-error-code',
  PHONE_CODE_EXPIRED: 'login-error-code-expired',
  SEND_CODE_UNAVAILABLE: 'login-no-resend',
  PASSWORD_HASH_INVALID: 'login-error-password',
  API_ID_INVALID: 'login-error-api',
  API_ID_PUBLISHED_FLOOD: 'login-error-api-published',
  AUTH_TOKEN_EXPIRED: 'login-error-qr',
  AUTH_TOKEN_INVALID: 'login-error-qr',
};

export type TelegramAnswer = Refusal | FloodWait | AccountProblem | Unreachable;

export const isTelegramFailure = (error: unknown): error is TelegramAnswer => isAnswer(error);

/** Says what went wrong at a login or logout, and what to do next. */
export function failureSentence(failure: TelegramAnswer, words: Wording): string {
  if (failure instanceof FloodWait) {
    return words.plain('login-error-flood', { wait: waitInWords(failure.seconds, words) });
  }
  if (failure instanceof Unreachable) return words.plain('login-error-unreachable');
  if (failure instanceof SessionDead) return words.plain('login-error-banned');
  if (!(failure instanceof Refusal)) return words.plain('login-error-other', { word: failure.reason });
  const word = failure.telegramError ?? failure.code;
  const known = KNOWN[word];
  return known === undefined ? words.plain('login-error-other', { word }) : words.plain(known);
}

/** "about 2 minutes", "until 25 Nov, 14:05", on this machine's clock. */
export function waitInWords(seconds: number, words: Wording): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return waitTime(seconds, words, { locale: words.formatLocale, timeZone, hourCycle: '24' }, new Date());
}

/** Telegram's word for a refusal; null for anything else. */
export function refusedWith(error: unknown): string | null {
  return error instanceof Refusal ? error.telegramError : null;
}

/** Nothing that could be typed at this login would help: Telegram doesn't know the application, or it may not log in. */
export function endsLogin(error: unknown): boolean {
  return !isTelegramFailure(error) || /^API_ID_|^UPDATE_APP_TO_LOGIN/.test(refusedWith(error) ?? '');
}
