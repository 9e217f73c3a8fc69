import type { Server, Socket } from 'node:net';
import type { Front } from './world/types.ts';
import type { World } from './world/world.ts';
import { listenOnLoopback } from './listen.ts';

/** More than any test or bot opens; beyond it new ones are closed at once. */
const MAX_CONNECTIONS = 2_000;

/** How soon a front listens again after the fault that kept it from listening has run out. */
const RETRY_MS = 100;

export interface Listener {
  /** @returns the port. @throws the socket's error when it is taken. */
  listen(port: number): Promise<number>;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** Listens on loopback for one front, except while a `refuse_connections` fault keeps it from that. */
export function createListener(world: World, front: Front, server: Server): Listener {
  const sockets = new Set<Socket>();
  let port: number | undefined;
  let retry: NodeJS.Timeout | undefined;
  let reopening = false;

  server.maxConnections = MAX_CONNECTIONS;
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  function isRefusing(): boolean {
    return world.faults
      .all()
      .some((fault) => fault.kind === 'refuse_connections' && (fault.front ?? front) === front);
  }

  function refuse(): void {
    server.close();
    for (const socket of sockets) socket.resetAndDestroy();
    // A fault that runs out does not say so.
    retry ??= setInterval(() => void update(), RETRY_MS).unref();
  }

  async function reopen(wanted: number): Promise<void> {
    reopening = true;
    try {
      await listenOnLoopback(server, wanted);
      clearInterval(retry);
      retry = undefined;
    } catch {
      // Somebody else has the port for now; the next round tries again.
    } finally {
      reopening = false;
    }
  }

  async function update(): Promise<void> {
    if (port === undefined || reopening) return;
    if (isRefusing()) {
      if (server.listening) refuse();
    } else if (!server.listening) await reopen(port);
  }

  const unsubscribe = world.subscribe(({ type }) => {
    if (type === 'faults' || type === 'clock') void update();
  });

  return {
    async listen(wanted) {
      port = await listenOnLoopback(server, wanted);
      await update();
      return port;
    },
    async close() {
      unsubscribe();
      clearInterval(retry);
      port = undefined;
      await new Promise<void>((resolve) => {
        // A server that does not listen says so by an error, and has nothing to close.
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      });
    },
  };
}
