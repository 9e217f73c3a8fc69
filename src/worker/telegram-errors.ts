import type { AccountProblem, RefusalCode } from '../domain/errors.ts';

/** What one of Telegram's errors says about a call. Its words are `refusal-<code>`, and `errorSentence` for the rest. */
export type ErrorMeaning =
  /** A definite no. */
  | { refused: RefusalCode }
  /** Not executed; to be asked again after so many seconds, which its name ends with. */
  | 'wait'
  /** Not executed, and nobody's fault: the same call may go well later. */
  | 'later'
  /** Not executed; the account can do nothing more. */
  | { account: AccountProblem['state'] }
  /** Perhaps executed. */
  | 'unknown';

const refused = (code: RefusalCode): ErrorMeaning => ({ refused: code });

const DEAD: ErrorMeaning = { account: 'dead' };
const FROZEN: ErrorMeaning = { account: 'frozen' };

/**
 * Every error that Telegram's pages name for the methods the worker calls, and the general ones. A number in a name is
 * written X. Each has its row in docs/telegram-coverage.md, and a test reads the sentence that a person gets.
 */
export const TELEGRAM_ERRORS: Readonly<Record<string, ErrorMeaning>> = {
  // The chat.
  CHANNEL_INVALID: refused('worker-not-in-chat'),
  CHANNEL_PRIVATE: refused('worker-not-in-chat'),
  CHANNEL_PUBLIC_GROUP_NA: refused('worker-not-in-chat'),
  CHAT_FORBIDDEN: refused('worker-not-in-chat'),
  CHAT_ID_INVALID: refused('worker-not-in-chat'),
  // Only groups and channels are named to Telegram, so these two mean one that it doesn't show the account.
  MSG_ID_INVALID: refused('worker-not-in-chat'),
  PEER_ID_INVALID: refused('worker-not-in-chat'),
  USER_NOT_PARTICIPANT: refused('worker-not-in-chat'),
  CHAT_ADMIN_REQUIRED: refused('worker-lacks-right'),
  CHAT_WRITE_FORBIDDEN: refused('worker-lacks-right'),
  RIGHT_FORBIDDEN: refused('worker-lacks-right'),
  CHANNEL_MONOFORUM_UNSUPPORTED: refused('chat-kind-unsupported'),
  INPUT_USER_DEACTIVATED: refused('person-deleted'),
  USERNAME_INVALID: refused('chat-not-found'),
  USERNAME_NOT_OCCUPIED: refused('chat-not-found'),

  // The link's settings.
  EXPIRE_DATE_INVALID: refused('expire-date-invalid'),
  USAGE_LIMIT_INVALID: refused('usage-limit-invalid'),
  TITLE_INVALID: refused('title-invalid'),
  CHAT_TITLE_TOO_LONG: refused('title-invalid'),
  PRICING_CHAT_INVALID: refused('subscription-invalid'),
  SUBSCRIPTION_PERIOD_INVALID: refused('subscription-period-invalid'),

  // The link.
  INVITE_HASH_EMPTY: refused('link-not-found'),
  INVITE_HASH_EXPIRED: refused('link-not-found'),
  INVITE_HASH_INVALID: refused('link-not-found'),
  INVITE_SLUG_EXPIRED: refused('link-not-found'),
  CHAT_INVITE_PERMANENT: refused('link-permanent'),
  INVITE_REVOKED: refused('link-revoked'),
  INVITE_REVOKED_MISSING: refused('link-not-revoked'),
  EDIT_BOT_INVITE_FORBIDDEN: refused('link-of-bot'),
  ADMIN_ID_INVALID: refused('admin-gone'),
  SEARCH_WITH_LINK_NOT_SUPPORTED: refused('search-with-link'),

  // Those who ask to join.
  HIDE_REQUESTER_MISSING: refused('request-gone'),
  USER_ID_INVALID: refused('request-gone'),
  USER_ALREADY_PARTICIPANT: refused('requester-joined'),
  USER_CHANNELS_TOO_MUCH: refused('requester-in-too-many'),
  CHANNELS_TOO_MUCH: refused('requester-in-too-many'),
  USERS_TOO_MUCH: refused('chat-full'),

  // The account.
  BOT_METHOD_INVALID: refused('bot-cannot'),
  BUSINESS_CONNECTION_NOT_ALLOWED: refused('account-restricted'),
  PEER_FLOOD: refused('account-restricted'),
  USER_BANNED_IN_CHANNEL: refused('account-restricted'),
  USER_RESTRICTED: refused('account-restricted'),
  AUTH_KEY_DUPLICATED: DEAD,
  AUTH_KEY_INVALID: DEAD,
  AUTH_KEY_PERM_EMPTY: DEAD,
  AUTH_KEY_UNREGISTERED: DEAD,
  SESSION_EXPIRED: DEAD,
  SESSION_PASSWORD_NEEDED: DEAD,
  SESSION_REVOKED: DEAD,
  USER_DEACTIVATED: DEAD,
  USER_DEACTIVATED_BAN: DEAD,
  // These two come with the code of a flood wait, 420, or of a refusal, and do not pass.
  FROZEN_METHOD_INVALID: FROZEN,
  FROZEN_PARTICIPANT_MISSING: FROZEN,

  // The moment.
  FLOOD_WAIT_X: 'wait',
  FLOOD_PREMIUM_WAIT_X: 'wait',
  SLOWMODE_WAIT_X: 'wait',
  // Another data centre has to be asked: nothing was done here.
  NETWORK_MIGRATE_X: 'later',
  PHONE_MIGRATE_X: 'later',
  USER_MIGRATE_X: 'later',
  INTERNAL: 'unknown',
  RPC_CALL_FAIL: 'unknown',
  RPC_MCGET_FAIL: 'unknown',
  Timeout: 'unknown',
};

/** @param word an error's name as Telegram sends it, e.g. `FLOOD_WAIT_31`. @returns null for one that isn't in the table. */
export function meaningOf(word: string): ErrorMeaning | null {
  return TELEGRAM_ERRORS[word.replace(/_\d+$/, '_X')] ?? null;
}
