/** Over real connections: those that end too late, or send too much. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/domain/ports/store.ts';
import { serve } from '../../src/main/serve.ts';
import { openStore } from '../../src/store/open-store.ts';
import { UPDATE_MAX_BYTES } from '../../src/web/webhook.ts';
import { SECRET, webOn } from './web-on.ts';

let folder: string;
let store: Store;
let app: Hono;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-server-'));
  store = await openStore({ path: join(folder, 'latchkey.sqlite') });
  app = webOn(store, { receive: () => expect.unreachable('nothing here is an update') });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** With the secret, and a body that never ends. */
const ENDLESS = [
  'POST /telegram HTTP/1.1',
  'Host: localhost',
  `X-Telegram-Bot-Api-Secret-Token: ${SECRET}`,
  'Transfer-Encoding: chunked\r\n\r\n',
].join('\r\n');

const HALF_A_BODY = [
  'POST /telegram HTTP/1.1',
  'Host: localhost',
  `X-Telegram-Bot-Api-Secret-Token: ${SECRET}`,
  'Content-Length: 900',
  '',
  '{"update',
].join('\r\n');

describe('the server', () => {
  it('refuses who does not know the secret before any of the body has come', async () => {
    const server = await serve(app, '127.0.0.1', 0);
    const socket = connect(server.port, '127.0.0.1');
    const answer = once(socket, 'data');
    socket.write('POST /telegram HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000\r\n\r\n');
    expect(String((await answer)[0])).toMatch(/^HTTP\/1\.1 401 /);
    socket.destroy();
    await server.close();
  });

  it('reads a body as far as its limit, says that it is too large, and ends the connection', async () => {
    const server = await serve(app, '127.0.0.1', 0);
    const socket = connect(server.port, '127.0.0.1').on('error', () => {});
    const [answer, gone] = [once(socket, 'data'), once(socket, 'close')];
    socket.write(ENDLESS);
    const piece = `10000\r\n${' '.repeat(65_536)}\r\n`;
    for (let sent = 0; sent <= UPDATE_MAX_BYTES; sent += 65_536) socket.write(piece);
    expect(String((await answer)[0])).toMatch(/^HTTP\/1\.1 413 /);
    await gone;
    await server.close();
  });

  it.each(['GET /healthz HTTP/1.1\r\n', HALF_A_BODY])(
    'waits only so long for the rest of %j',
    async (sent) => {
      const waits = { headersTimeout: 200, requestTimeout: 200, connectionsCheckingInterval: 50 };
      const server = await serve(app, '127.0.0.1', 0, waits);
      const socket = connect(server.port, '127.0.0.1').on('error', () => {});
      const gone = once(socket.resume(), 'close');
      socket.write(sent);
      // What comes a byte at a time makes it no longer.
      const drip = setInterval(() => socket.write('x'), 20);
      await gone;
      clearInterval(drip);
      await server.close();
    },
  );

  it.each([
    ['half a request', 'GET /healthz HTT'],
    ['half a body', HALF_A_BODY],
    ['nothing', ''],
  ])('ends though a connection is open on which %s was sent', async (_, sent) => {
    const server = await serve(app, '127.0.0.1', 0);
    const socket = connect(server.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(sent);
    const gone = once(socket, 'close');
    socket.on('error', () => {}).resume();
    // So that the server has seen it.
    await fetch(`http://127.0.0.1:${server.port}/healthz`);
    await server.close();
    await gone;
  });
});
