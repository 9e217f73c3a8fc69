import { TelegramError } from '../world/types.ts';

export interface ErrorParameters {
  retry_after?: number;
  migrate_to_chat_id?: number;
}

/** A refusal as the Bot API words it: `error_code`, `description` and `parameters` of the envelope. */
export class BotApiError extends Error {
  readonly code: number;
  readonly parameters: ErrorParameters | undefined;
  override name = 'BotApiError';

  constructor(code: number, description: string, parameters?: ErrorParameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

const PREFIXES: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Request Entity Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

export function badRequest(text: string): BotApiError {
  return new BotApiError(400, `Bad Request: ${text}`);
}

export function forbidden(text: string): BotApiError {
  return new BotApiError(403, `Forbidden: ${text}`);
}

export function conflict(text: string): BotApiError {
  return new BotApiError(409, `Conflict: ${text}`);
}

/** @param seconds after which the caller may try again. */
export function tooManyRequests(seconds: number): BotApiError {
  return new BotApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
}

export function requestTooLarge(): BotApiError {
  return new BotApiError(413, 'Request Entity Too Large');
}

/** Puts the words of an HTTP code before `text`, unless they already stand there. */
export function withPrefix(code: number, text: string): BotApiError {
  const prefix = PREFIXES[code] ?? 'Error';
  return new BotApiError(code, text.startsWith(prefix) ? text : `${prefix}: ${text}`);
}

const IN_WORDS: Record<string, BotApiError> = {
  QUERY_ID_INVALID: badRequest('query is too old and response timeout expired or query ID is invalid'),
  CHANNEL_INVALID: badRequest('chat not found'),
  CHAT_ID_INVALID: badRequest('chat not found'),
  PEER_ID_INVALID: badRequest('chat not found'),
  USER_ID_INVALID: badRequest('invalid user_id specified'),
  USER_NOT_PARTICIPANT: badRequest('USER_NOT_PARTICIPANT'),
  CHANNEL_PRIVATE: forbidden('bot is not a member of the chat'),
  CHAT_ADMIN_REQUIRED: badRequest('not enough rights'),
  RIGHT_FORBIDDEN: badRequest('not enough rights'),
  MESSAGE_ID_INVALID: badRequest('message not found'),
};

/** The Bot API's words for what MTProto names in capitals; names it does not translate are passed on as they are. */
export function fromTelegramError(error: TelegramError): BotApiError {
  const wait = /^FLOOD_(?:PREMIUM_)?WAIT_(\d+)$/.exec(error.message)?.[1];
  if (wait !== undefined) return tooManyRequests(Number(wait));
  return IN_WORDS[error.message] ?? withPrefix(error.code === 406 ? 400 : error.code, error.message);
}
