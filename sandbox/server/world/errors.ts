/** A call that Telegram refuses, as MTProto names it. The Bot API front translates it to its own words. */
export class TelegramError extends Error {
  readonly code: number;
  override name = 'TelegramError';

  /** @param code 303, 400, 401, 403, 406, 420 or 500. @param message e.g. `CHAT_ADMIN_REQUIRED`, `FLOOD_WAIT_30`. */
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** A refusal with code 400, the usual one. */
export function badRequest(message: string): TelegramError {
  return new TelegramError(400, message);
}

export function forbidden(message: string): TelegramError {
  return new TelegramError(403, message);
}
