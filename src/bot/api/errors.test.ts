import { GrammyError, HttpError } from 'grammy';
import { expect, test } from 'vitest';
import { AnotherPoller, apiFailure, fatalError, retryAfterMs, TokenRefused } from './errors.ts';

function answered(error_code: number, description: string, retry_after?: number): GrammyError {
  const parameters = retry_after === undefined ? {} : { retry_after };
  return new GrammyError(
    'Call failed!',
    { ok: false, error_code, description, parameters },
    'sendMessage',
    {},
  );
}

test.each([
  [400, 'Bad Request: message is not modified: specified new message content…', 'unchanged'],
  [400, 'Bad Request: message to edit not found', 'gone'],
  [400, "Bad Request: message can't be edited", 'gone'],
  [400, 'Bad Request: MESSAGE_ID_INVALID', 'gone'],
  [403, 'Forbidden: bot was blocked by the user', 'blocked'],
  [400, 'Bad Request: chat not found', 'blocked'],
  [429, 'Too Many Requests: retry after 3', 'passing'],
  [500, 'Internal Server Error', 'passing'],
  [502, 'Bad Gateway', 'passing'],
  [401, 'Unauthorized', 'fatal'],
  [404, 'Not Found', 'fatal'],
  [409, 'Conflict: terminated by other getUpdates request', 'fatal'],
  [400, "Bad Request: can't parse entities", 'refused'],
] as const)('%i %s is %s', (code, description, means) => {
  expect(apiFailure(answered(code, description))).toBe(means);
});

test('a network that fails may work later, and what is not the Bot API’s is not judged', () => {
  expect(apiFailure(new HttpError('Network request failed!', new Error('ECONNREFUSED')))).toBe('passing');
  expect(apiFailure(new TypeError('a defect'))).toBeNull();
});

test('a flood wait says how long', () => {
  expect(retryAfterMs(answered(429, 'Too Many Requests: retry after 3', 3))).toBe(3_000);
  expect(retryAfterMs(new Error('no'))).toBe(0);
});

test('what cannot go on says what the operator can do', () => {
  expect(fatalError(answered(409, 'Conflict'))).toBeInstanceOf(AnotherPoller);
  expect(fatalError(answered(401, 'Unauthorized'))).toBeInstanceOf(TokenRefused);
  expect(fatalError(answered(502, 'Bad Gateway'))).toBeNull();
});
