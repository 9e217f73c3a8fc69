import {
  AccountFrozen,
  AccountProblem,
  FloodWait,
  isAnswer,
  OutcomeUnknown,
  Refusal,
  SessionDead,
  Unreachable,
} from '../domain/errors.ts';
import type { RefusalCode } from '../domain/errors.ts';

/** All that a call can come to, for those who call Telegram. */
export type TelegramFailure = Refusal | FloodWait | AccountProblem | OutcomeUnknown | Unreachable;

/** Telegram's names for a definite no (its own method pages) and ours. */
const REFUSALS: Readonly<Record<string, RefusalCode>> = {
  CHANNEL_INVALID: 'worker-not-in-chat',
  CHANNEL_PRIVATE: 'worker-not-in-chat',
  CHAT_FORBIDDEN: 'worker-not-in-chat',
  CHAT_ID_INVALID: 'worker-not-in-chat',
  USER_NOT_PARTICIPANT: 'worker-not-in-chat',
  CHANNEL_PUBLIC_GROUP_NA: 'worker-not-in-chat',
  CHAT_ADMIN_REQUIRED: 'worker-lacks-right',
  CHAT_WRITE_FORBIDDEN: 'worker-lacks-right',
  RIGHT_FORBIDDEN: 'worker-lacks-right',
  CHANNEL_MONOFORUM_UNSUPPORTED: 'chat-kind-unsupported',
  PEER_ID_INVALID: 'not-a-chat',
  INPUT_USER_DEACTIVATED: 'not-a-chat',
  USERNAME_INVALID: 'chat-not-found',
  USERNAME_NOT_OCCUPIED: 'chat-not-found',
  EXPIRE_DATE_INVALID: 'expire-date-invalid',
  USAGE_LIMIT_INVALID: 'usage-limit-invalid',
  TITLE_INVALID: 'title-invalid',
  CHAT_TITLE_TOO_LONG: 'title-invalid',
  PRICING_CHAT_INVALID: 'subscription-invalid',
  SUBSCRIPTION_PERIOD_INVALID: 'subscription-invalid',
  INVITE_HASH_EMPTY: 'link-not-found',
  INVITE_HASH_EXPIRED: 'link-not-found',
  INVITE_HASH_INVALID: 'link-not-found',
  INVITE_SLUG_EXPIRED: 'link-not-found',
  CHAT_INVITE_PERMANENT: 'link-permanent',
  INVITE_REVOKED: 'link-revoked',
  INVITE_REVOKED_MISSING: 'link-not-revoked',
  EDIT_BOT_INVITE_FORBIDDEN: 'link-of-bot',
  HIDE_REQUESTER_MISSING: 'request-gone',
  USER_ALREADY_PARTICIPANT: 'requester-joined',
  USER_CHANNELS_TOO_MUCH: 'requester-in-too-many',
  CHANNELS_TOO_MUCH: 'requester-in-too-many',
  PEER_FLOOD: 'account-restricted',
  USER_RESTRICTED: 'account-restricted',
  USER_BANNED_IN_CHANNEL: 'account-restricted',
};

const DEAD = /^(AUTH_KEY_|SESSION_|USER_DEACTIVATED)/;

/** Comes with the code of a flood wait, 420, and does not pass. */
const FROZEN = /^FROZEN_/;

/** When Telegram asks to wait and does not say how long. */
const UNTOLD_WAIT_S = 60;

/**
 * Reads what GramJS threw for one call. Its error classes often carry only `errorMessage`, `code` and `seconds`, and
 * `Request was unsuccessful` stands for several server errors: whatever is not a definite answer is *unknown*.
 * @param method the TL name of what was called.
 */
export function parseRpcError(error: unknown, method: string): TelegramFailure {
  if (isFailure(error)) return error;
  const { word, code, seconds } = read(error);
  if (DEAD.test(word)) return new SessionDead(word);
  if (FROZEN.test(word)) return new AccountFrozen(word);
  const wait = /_WAIT_(\d+)$/.exec(word)?.[1];
  if (wait !== undefined) return new FloodWait(method, Number(wait));
  if (code === 420) return new FloodWait(method, seconds ?? UNTOLD_WAIT_S);
  if (code === 401) return new SessionDead(word);
  const refusal = REFUSALS[word];
  if (refusal !== undefined) return new Refusal(refusal, word);
  if (code === 400 || code === 403 || code === 404 || code === 406) {
    return new Refusal('telegram-refused', word);
  }
  return new OutcomeUnknown(word === '' ? 'no definite answer' : word);
}

export function isFailure(error: unknown): error is TelegramFailure {
  return isAnswer(error) || error instanceof OutcomeUnknown;
}

function read(error: unknown): { word: string; code: number | null; seconds: number | null } {
  if (typeof error !== 'object' || error === null) return { word: '', code: null, seconds: null };
  const word = 'errorMessage' in error && typeof error.errorMessage === 'string' ? error.errorMessage : '';
  const code = 'code' in error && typeof error.code === 'number' ? error.code : null;
  const seconds = 'seconds' in error && typeof error.seconds === 'number' ? error.seconds : null;
  return { word, code, seconds };
}
