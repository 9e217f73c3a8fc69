import { autoRetry } from '@grammyjs/auto-retry';
import { Api, type ApiClientOptions } from 'grammy';

/** A call that takes longer has failed; grammY's own limit is over eight minutes. A poll takes less, see `polling.ts`. */
const TIMEOUT_SECONDS = 30;

/** Options of every client of the Bot API. @param apiRoot Telegram's own where absent. */
export function apiOptions(apiRoot?: string): ApiClientOptions {
  return { timeoutSeconds: TIMEOUT_SECONDS, ...(apiRoot === undefined ? {} : { apiRoot }) };
}

/**
 * Waits out a short flood wait on the spot. Everything else is thrown: the caller knows whether the call may be repeated,
 * and `errors.ts` what the failure means.
 */
export const waitOutShortFloods = () =>
  autoRetry({
    maxRetryAttempts: 3,
    maxDelaySeconds: 5,
    rethrowInternalServerErrors: true,
    rethrowHttpErrors: true,
  });

/** A client for what is said outside of the answer to an update. */
export function createApi(token: string, apiRoot?: string): Api {
  const api = new Api(token, apiOptions(apiRoot));
  api.config.use(waitOutShortFloods());
  return api;
}
