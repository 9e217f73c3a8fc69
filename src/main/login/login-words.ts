import { join } from 'node:path';
import { loadWords, type Wording } from '../../bot/words.ts';
import { FloodWait, SessionDead, Unreachable } from '../../domain/errors.ts';
import { projectRoot } from '../project-root.ts';

export function loginWords(): Wording {
  return loadWords(join(projectRoot(), 'locales')).in(process.env['LANG']?.split('.')[0]?.replace('_', '-'));
}

const KNOWN: Readonly<Record<string, string>> = {
  PHONE_NUMBER_INVALID: 'login-error-phone',
  PHONE_NUMBER_UNOCCUPIED: 'login-error-unoccupied',
  PHONE_NUMBER_BANNED: 'login-error-banned',
  PHONE_CODE_INVALID: 'login-error-code',
  PHONE_CODE_EMPTY: 'login-error-code',
  PHONE_CODE_EXPIRED: 'login-error-code-expired',
  PASSWORD_HASH_INVALID: 'login-error-password',
  API_ID_INVALID: 'login-error-api',
  'input-ended': 'login-error-input-ended',
};

/** Says what went wrong during login, and what to do next. `reason` is Telegram's error name, or what was thrown. */
export function loginSentence(reason: unknown, words: Wording): string {
  if (reason instanceof FloodWait) return words.plain('login-error-flood', { seconds: reason.seconds });
  if (reason instanceof Unreachable) return words.plain('login-error-unreachable');
  if (reason instanceof SessionDead) return words.plain('login-error-banned');
  const text = reason instanceof Error ? reason.message : String(reason);
  const word = Object.keys(KNOWN).find((known) => text.includes(known));
  return word === undefined
    ? words.plain('login-error-other', { word: /[A-Z][A-Z_]{4,}/.exec(text)?.[0] ?? text })
    : words.plain(KNOWN[word] ?? 'login-error-other');
}
