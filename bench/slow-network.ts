import type { Access } from './children.ts';
import { connect, createServer, type Socket } from 'node:net';

/** Opens a loopback port that forwards to another one and delays everything by `delayMs` in each direction. */
async function slowNetwork(target: { host: string; port: number }, delayMs: number) {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target.port, target.host);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.setNoDelay(true);
      from.on('data', (chunk) => setTimeout(() => to.writable && to.write(chunk), delayMs));
      from.on('end', () => setTimeout(() => to.end(), delayMs));
      from.on('error', () => to.destroy());
      from.on('close', () => open.delete(from));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        open.forEach((socket) => socket.destroy());
      }),
  };
}

/** The same servers, each of them that far away. */
export async function farAway(
  access: Access,
  delayMs: number,
): Promise<{ access: Access; close(): Promise<void> }> {
  const { hostname, port } = new URL(access.botApiRoot);
  const botApi = await slowNetwork({ host: hostname, port: Number(port) }, delayMs);
  const mtproto = await slowNetwork(access.mtproto, delayMs);
  return {
    access: {
      ...access,
      botApiRoot: `http://127.0.0.1:${botApi.port}`,
      mtproto: { ...access.mtproto, port: mtproto.port },
    },
    close: async () => {
      await Promise.all([botApi.close(), mtproto.close()]);
    },
  };
}
