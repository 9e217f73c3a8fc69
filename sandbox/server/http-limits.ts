import type { ServerOptions } from 'node:http';

/** How long HTTP clients may take, in milliseconds: nobody holds a connection open by saying nothing. */
export const HTTP_LIMITS = {
  /** For a whole request, its files included. */
  requestTimeout: 60_000,
  /** From connecting to the end of the headers. */
  headersTimeout: 20_000,
  /** Between two requests. As long as Telegram's own, or clients that keep connections find them closed under a call. */
  keepAliveTimeout: 75_000,
  connectionsCheckingInterval: 5_000,
} satisfies ServerOptions;
