import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A load balancer as one stands before several processes: takes turns, and goes to the next where one can't be reached. */
export interface Balancer {
  url: string;
  close(): Promise<void>;
}

/** One that is there and silent, as a process that is paused, is left for the next after so long. */
const SILENT_MS = 2_000;

/** @param ports those on this machine that are served now, asked for at each request. */
export async function startBalancer(ports: () => readonly number[]): Promise<Balancer> {
  let turn = 0;
  const server = createServer((incoming, answer) => {
    void forward(incoming, answer);
  });

  async function forward(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const there = ports();
    turn += 1;
    for (let tries = 0; tries < there.length; tries += 1) {
      const port = there[(turn + tries) % there.length];
      const said = port === undefined ? null : await ask(port, incoming, body);
      if (said === null) continue;
      answer.writeHead(said.status).end(said.body);
      return;
    }
    answer.writeHead(502).end();
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @returns null where nobody answers. */
function ask(
  port: number,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
): Promise<{ status: number; body: Buffer } | null> {
  return new Promise((resolve) => {
    const asking = request(
      { host: '127.0.0.1', port, method, path: url, headers, timeout: SILENT_MS },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 502, body: Buffer.concat(chunks) }),
        );
        response.on('error', () => resolve(null));
      },
    );
    asking.on('timeout', () => asking.destroy());
    asking.on('error', () => resolve(null));
    asking.end(body);
  });
}
