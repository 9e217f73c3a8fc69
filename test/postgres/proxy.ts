import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A TCP proxy before a server, to be cut and to hang as networks do. */
export interface Proxy {
  /** The server's URL, by way of this proxy. */
  url: string;
  /** Ends all connections, on both sides; new ones are refused until `restore`. */
  cut(): void;
  /** Nothing passes any more, and nobody is told: neither what is open nor what is opened meanwhile. */
  hang(): void;
  /** New connections pass again. Those that hung end, as the bytes that they waited for are gone. */
  restore(): void;
  close(): Promise<void>;
}

/** @param url of the server; its port is needed. */
export async function startProxy(url: string): Promise<Proxy> {
  const target = new URL(url);
  const open = new Set<Socket>();
  let state: 'passes' | 'hangs' | 'is cut' = 'passes';

  function keep(socket: Socket): void {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // What happens to one side happens to the other.
    socket.on('error', () => {});
  }

  const server = createServer((client) => {
    keep(client);
    if (state === 'is cut') client.destroy();
    if (state !== 'passes') return;
    const there = connect(Number(target.port), target.hostname);
    keep(there);
    for (const [from, to] of [
      [client, there],
      [there, client],
    ] as const) {
      from.on('data', (bytes) => {
        if (state === 'passes') to.write(bytes);
      });
      from.on('close', () => {
        if (state !== 'hangs') to.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  const endAll = (): void => open.forEach((socket) => socket.destroy());
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(address.port) }).href,
    cut() {
      state = 'is cut';
      endAll();
    },
    hang() {
      state = 'hangs';
    },
    restore() {
      if (state === 'hangs') endAll();
      state = 'passes';
    },
    async close() {
      endAll();
      server.close();
      await once(server, 'close');
    },
  };
}
