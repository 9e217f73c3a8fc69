import { TelegramError } from './types.ts';

/** A refusal with code 400, the usual one. */
export function badRequest(message: string): TelegramError {
  return new TelegramError(400, message);
}

export function forbidden(message: string): TelegramError {
  return new TelegramError(403, message);
}
