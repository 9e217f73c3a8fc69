import { expect, it } from 'vitest';
import { Unreachable } from '../domain/errors.ts';
import { parseRpcError } from './rpc-errors.ts';

const METHOD = 'messages.exportChatInvite';

it.each([
  // Every error that Telegram documents for messages.exportChatInvite.
  ['CHANNEL_INVALID', 400, 'worker-not-in-chat'],
  ['CHANNEL_MONOFORUM_UNSUPPORTED', 400, 'chat-kind-unsupported'],
  ['CHANNEL_PRIVATE', 400, 'worker-not-in-chat'],
  ['CHAT_ADMIN_REQUIRED', 400, 'worker-lacks-right'],
  ['CHAT_ID_INVALID', 400, 'worker-not-in-chat'],
  ['CHAT_WRITE_FORBIDDEN', 403, 'worker-lacks-right'],
  ['EXPIRE_DATE_INVALID', 400, 'expire-date-invalid'],
  ['INPUT_USER_DEACTIVATED', 400, 'person-deleted'],
  ['MSG_ID_INVALID', 400, 'worker-not-in-chat'],
  ['PEER_ID_INVALID', 400, 'worker-not-in-chat'],
  ['PRICING_CHAT_INVALID', 400, 'subscription-invalid'],
  ['SUBSCRIPTION_PERIOD_INVALID', 400, 'subscription-period-invalid'],
  ['NOBODY_KNOWS_THIS', 400, 'telegram-refused'],
  ['USAGE_LIMIT_INVALID', 400, 'usage-limit-invalid'],
  ['CHAT_INVITE_PERMANENT', 400, 'link-permanent'],
  ['EDIT_BOT_INVITE_FORBIDDEN', 403, 'link-of-bot'],
  ['INVITE_HASH_EXPIRED', 400, 'link-not-found'],
])('%s (%d) is the refusal %s', (errorMessage, code, refusal) => {
  expect(parseRpcError({ errorMessage, code }, METHOD)).toMatchObject({
    name: 'Refusal',
    code: refusal,
    telegramError: errorMessage,
  });
});

it.each([
  [{ errorMessage: 'AUTH_KEY_DUPLICATED', code: 406 }, 'AUTH_KEY_DUPLICATED'],
  [{ errorMessage: 'AUTH_KEY_UNREGISTERED', code: 401 }, 'AUTH_KEY_UNREGISTERED'],
  [{ errorMessage: 'SESSION_REVOKED' }, 'SESSION_REVOKED'],
  [{ errorMessage: 'SESSION_EXPIRED', code: 401 }, 'SESSION_EXPIRED'],
  [{ errorMessage: 'USER_DEACTIVATED', code: 401 }, 'USER_DEACTIVATED'],
  [{ errorMessage: 'USER_DEACTIVATED_BAN', code: 401 }, 'USER_DEACTIVATED_BAN'],
])('%j ends the session', (error, reason) => {
  expect(parseRpcError(error, METHOD)).toMatchObject({ name: 'SessionDead', reason });
});

it.each([
  [{ errorMessage: 'FLOOD', code: 420, seconds: 31 }, 31],
  [{ errorMessage: 'FLOOD_WAIT_7' }, 7],
  [{ errorMessage: 'FLOOD_PREMIUM_WAIT_12', code: 420 }, 12],
  [{ errorMessage: 'FLOOD', code: 420 }, 60],
])('%j is a wait of %d s', (error, seconds) => {
  expect(parseRpcError(error, METHOD)).toMatchObject({
    name: 'FloodWait',
    method: METHOD,
    seconds,
  });
});

it('a frozen account is no wait, whatever its code', () => {
  expect(parseRpcError({ errorMessage: 'FROZEN_METHOD_INVALID', code: 420 }, METHOD)).toMatchObject({
    name: 'AccountFrozen',
    state: 'frozen',
    reason: 'FROZEN_METHOD_INVALID',
  });
});

it.each([
  [{ errorMessage: 'INTERNAL', code: 500 }],
  [{ errorMessage: 'RPC_CALL_FAIL', code: 500 }],
  [{ errorMessage: 'Timeout', code: -503 }],
  [new Error('Request was unsuccessful 1 time(s)')],
  ['Maximum reconnection retries reached. Aborting!'],
  [undefined],
])('%j tells nothing for certain', (error) => {
  expect(parseRpcError(error, METHOD)).toMatchObject({ name: 'OutcomeUnknown' });
});

it.each([
  [{ errorMessage: 'USER_MIGRATE_4', code: 303 }],
  [{ errorMessage: 'NETWORK_MIGRATE_2', code: 303 }],
  // As GramJS throws it: without a name.
  [{ code: 303 }],
])('%j was not done, and may go well later', (error) => {
  expect(parseRpcError(error, METHOD)).toMatchObject({ name: 'Unreachable' });
});

it('leaves alone what is parsed already', () => {
  const error = new Unreachable('no connection');
  expect(parseRpcError(error, METHOD)).toBe(error);
});
