import { GrammyError, HttpError } from 'grammy';

/** What a failed call of the Bot API means for its caller. */
export type ApiFailure =
  /** The message shows that already: as good as success. */
  | 'unchanged'
  /** The message was deleted, or is too old to be edited: another one may be sent. */
  | 'gone'
  /** The person blocked the bot, never started it or left Telegram: nothing reaches them. */
  | 'blocked'
  /** The network, a flood wait or a broken server: the same call may succeed later. */
  | 'passing'
  /** The token is refused, or another process polls with it: no call will succeed. */
  | 'fatal'
  /** Telegram understood the call and said no. The same call will be refused again. */
  | 'refused';

/** The one place that reads the Bot API's errors. @returns null for an error that does not come from it. */
export function apiFailure(error: unknown): ApiFailure | null {
  if (error instanceof HttpError) return 'passing';
  if (!(error instanceof GrammyError)) return null;
  const { error_code: code, description } = error;
  if (code === 429 || code >= 500) return 'passing';
  if (code === 401 || code === 409 || (code === 404 && description === 'Not Found')) return 'fatal';
  if (code === 403 || /chat not found|user is deactivated|PEER_ID_INVALID/.test(description))
    return 'blocked';
  if (description.includes('message is not modified')) return 'unchanged';
  if (/message to (?:edit|delete) not found|can't be edited|MESSAGE_ID_INVALID/.test(description))
    return 'gone';
  return 'refused';
}

/** How long the Bot API asked to wait, in milliseconds; 0 if it did not. */
export function retryAfterMs(error: unknown): number {
  return error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
}

/** Another process polls with the same token, or a webhook is set: both would get a random half of the updates. */
export class AnotherPoller extends Error {
  override name = 'AnotherPoller';

  constructor() {
    super(
      'Another process is already receiving this bot’s updates. Stop it (or remove its webhook), then start again.',
    );
  }
}

/** Telegram does not know the token. */
export class TokenRefused extends Error {
  override name = 'TokenRefused';

  constructor() {
    super('Telegram refused the bot’s token. Check BOT_TOKEN: @BotFather shows it with /token.');
  }
}

/** A `fatal` failure as an error with a sentence for the operator; null for any other. */
export function fatalError(error: unknown): AnotherPoller | TokenRefused | null {
  if (apiFailure(error) !== 'fatal') return null;
  return error instanceof GrammyError && error.error_code === 409 ? new AnotherPoller() : new TokenRefused();
}
