import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

/** One address for several processes: each request goes to the next one that can be reached. */
export interface Balancer {
  url: string;
  /** The ports of those that share the requests from now on. */
  share(ports: readonly number[]): void;
  close(): Promise<void>;
}

export async function startBalancer(): Promise<Balancer> {
  let ports: readonly number[] = [];
  let turn = 0;

  function pass(port: number, from: IncomingMessage, body: Buffer, to: ServerResponse): Promise<boolean> {
    return new Promise((resolve) => {
      const { method, url, headers } = from;
      const there = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
        to.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(to);
        resolve(true);
      });
      there.on('error', () => resolve(false));
      there.end(body);
    });
  }

  async function serve(from: IncomingMessage, to: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of from) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    turn += 1;
    for (let tried = 0; tried < ports.length; tried += 1) {
      const port = ports[(turn + tried) % ports.length];
      if (port !== undefined && (await pass(port, from, body, to))) return;
    }
    to.writeHead(502).end();
  }

  const server = createServer((from, to) => {
    serve(from, to).catch(() => to.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    share(among) {
      ports = among;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
