import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** How long a stop waits for requests that are being answered. */
const ANSWER_MS = 1_000;

/** Milliseconds. Node's own would let somebody hold a connection for a minute with half a header, or for five with half a body. */
const WAITS = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 1_000 };

/** @throws the socket's error when the port is taken. */
export async function serve(
  app: Hono,
  host: string,
  port: number,
  waits = WAITS,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: waits });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    async close() {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      // Somebody may keep a connection open for ever without finishing a request on it.
      const cut = setTimeout(() => {
        if ('closeAllConnections' in server) server.closeAllConnections();
      }, ANSWER_MS);
      await closed;
      clearTimeout(cut);
    },
  };
}
