import { autoRetry } from '@grammyjs/auto-retry';
import { Api, type ApiClientOptions, type Transformer } from 'grammy';
import { createConnections, type Connections } from './http.ts';
import { UNOBSERVED, type Observer } from '../../domain/ports/observer.ts';
import { observedCalls } from './observed-calls.ts';
import type { Pacing, Purpose, WaitingPurpose } from './pacing.ts';

/** A call that takes longer has failed; grammY's own limit is over eight minutes. A poll takes less, see `polling.ts`. */
const TIMEOUT_SECONDS = 30;

const TELEGRAM = 'https://api.telegram.org';

/** What every client of the Bot API shares. */
export interface ApiAccess {
  options: ApiClientOptions & { apiRoot: string; environment: 'prod' | 'test' };
  download: Connections['download'];
  /** Not Telegram's. */
  isOwnServer: boolean;
  /** What every call has to go through, by why it is made. */
  transformers(purpose: Purpose): Transformer[];
  /** Ends every call that is under way. */
  close(): void;
}

/** @param server Telegram's own unless said otherwise. */
export function openApi(
  pacing: Pacing,
  server: { botApiRoot: string | null; testServers?: boolean } = { botApiRoot: null },
  observer: Observer = UNOBSERVED,
): ApiAccess {
  const apiRoot = server.botApiRoot ?? TELEGRAM;
  const environment = server.testServers === true ? 'test' : 'prod';
  const connections = createConnections(apiRoot);
  const { fetch, download, close } = connections;
  return {
    options: { timeoutSeconds: TIMEOUT_SECONDS, apiRoot, environment, fetch },
    download,
    isOwnServer: server.botApiRoot !== null,
    transformers: (purpose) => [observedCalls(observer), pacing.transformer(purpose), waitOutShortFloods()],
    close,
  };
}

/**
 * Waits out a short flood wait on the spot. Everything else is thrown: the caller knows whether the call may be repeated,
 * and `errors.ts` what the failure means.
 */
const waitOutShortFloods = () =>
  autoRetry({
    maxRetryAttempts: 3,
    maxDelaySeconds: 5,
    rethrowInternalServerErrors: true,
    rethrowHttpErrors: true,
  });

/** A client for what is said outside of the answer to an update. */
export function createApi(token: string, access: ApiAccess, purpose: WaitingPurpose): Api {
  const api = new Api(token, access.options);
  api.config.use(...access.transformers(purpose));
  return api;
}
