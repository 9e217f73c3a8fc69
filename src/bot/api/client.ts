import { autoRetry } from '@grammyjs/auto-retry';
import { Api, type ApiClientOptions } from 'grammy';
import { createConnections, type Connections } from './http.ts';

/** A call that takes longer has failed; grammY's own limit is over eight minutes. A poll takes less, see `polling.ts`. */
const TIMEOUT_SECONDS = 30;

const TELEGRAM = 'https://api.telegram.org';

/** What every client of the Bot API shares. */
export interface ApiAccess {
  options: ApiClientOptions & { apiRoot: string };
  download: Connections['download'];
  /** Ends every call that is under way. */
  close(): void;
}

export function openApi(apiRoot = TELEGRAM): ApiAccess {
  const connections = createConnections(apiRoot);
  const { fetch, download, close } = connections;
  return { options: { timeoutSeconds: TIMEOUT_SECONDS, apiRoot, fetch }, download, close };
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
export function createApi(token: string, { options }: ApiAccess): Api {
  const api = new Api(token, options);
  api.config.use(waitOutShortFloods());
  return api;
}
