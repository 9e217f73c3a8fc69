import { GrammyError, HttpError } from 'grammy';

/** Another process polls with the same token (or a webhook is set): going on would share the updates out at random. */
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

/** What polling cannot go on after, or null where waiting may help. */
export function fatalPollingError(error: unknown): Error | null {
  if (!(error instanceof GrammyError)) return null;
  if (error.error_code === 409) return new AnotherPoller();
  return error.error_code === 401 || error.error_code === 404 ? new TokenRefused() : null;
}

/** Whether the Bot API failed in a way that the same call may not fail a moment later. */
export function isPassing(error: unknown): boolean {
  if (error instanceof HttpError) return true;
  return error instanceof GrammyError && (error.error_code === 429 || error.error_code >= 500);
}

/** Seconds that the Bot API asked to wait; 0 if it did not. */
export function retryAfter(error: unknown): number {
  return error instanceof GrammyError ? (error.parameters.retry_after ?? 0) : 0;
}
