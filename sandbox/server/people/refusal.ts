import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A request that this front itself turns down; Telegram's own refusals are `TelegramError`s. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  override name = 'Refusal';

  constructor(status: ContentfulStatusCode, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export function notFound(what: string): Refusal {
  return new Refusal(404, 'NOT_FOUND', `There is no such ${what}.`);
}
