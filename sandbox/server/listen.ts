import type { Server } from 'node:net';
import type { ServerType } from '@hono/node-server';

export const LOOPBACK = '127.0.0.1';

/** @returns the port. @throws the socket's error, with its `port`, when it is taken. */
export function listenOnLoopback(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Ends open answers too: event streams would go on for ever. */
export function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    // A server that never listened has nothing to close, and says so by an error.
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
