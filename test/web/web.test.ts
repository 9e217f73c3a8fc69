import { gunzipSync } from 'node:zlib';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createLog } from '../../src/main/log.ts';
import { systemClock } from '../../src/main/clock.ts';
import type { Store } from '../../src/domain/ports/store.ts';
import { serve } from '../../src/main/serve.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createWeb } from '../../src/web/web.ts';

const ACCOUNT = { userId: 7, name: 'Keeper', username: null };
const SECRET = 'a-secret-of-our-own';

let store: Store;
let received: unknown[];
let storeProblems: number;
let room: boolean;
let waitsUntil: Date | null;
let accountId: number | null;

beforeEach(async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'latchkey-web-')), 'latchkey.sqlite');
  store = await openStore({ path, hasRoom: async () => room });
  received = [];
  storeProblems = 0;
  room = true;
  waitsUntil = null;
  accountId = ACCOUNT.userId;
});
afterEach(() => store.close());

function web() {
  return createWeb({
    store,
    clock: systemClock,
    log: createLog({ level: 'silent' }),
    accountId: () => accountId,
    waitsUntil: () => waitsUntil,
    hosts: ['latchkey.internal'],
    storeProblems: () => storeProblems,
    webhook: {
      path: '/telegram',
      secret: SECRET,
      async receive(update) {
        if (typeof update !== 'object') throw new TypeError('no update');
        received.push(update);
      },
    },
  });
}

function post(body: string, secret: string | null): Promise<Response> | Response {
  const headers = secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret };
  return web().request('/telegram', { method: 'POST', body, headers });
}

describe('health', () => {
  it('is ok while the account may work, and not once its session is dead', async () => {
    expect((await web().request('/healthz')).status).toBe(503);
    await store.accounts.save(ACCOUNT);
    const live = await web().request('/healthz');
    expect(live.status).toBe(200);
    expect(await live.json()).toMatchObject({ ok: true, session: 'live', inboxPending: 0 });
    await store.accounts.setState(ACCOUNT.userId, 'dead');
    expect((await web().request('/healthz')).status).toBe(503);
  });

  it('is not ok while something is wrong with the store', async () => {
    await store.accounts.save(ACCOUNT);
    expect(await (await web().request('/metrics')).text()).toMatch(/^latchkey_store_problems 0$/m);
    storeProblems = 1;
    const broken = await web().request('/healthz');
    expect(broken.status).toBe(503);
    expect(await broken.json()).toMatchObject({ ok: false, session: 'live', storeProblems: 1 });
    expect(await (await web().request('/metrics')).text()).toMatch(/^latchkey_store_problems 1$/m);
  });

  it('is not ok while the disk is nearly full', async () => {
    await store.accounts.save(ACCOUNT);
    expect(await (await web().request('/metrics')).text()).toMatch(/^latchkey_disk_nearly_full 0$/m);
    room = false;
    const full = await web().request('/healthz');
    expect(full.status).toBe(503);
    expect(await full.json()).toMatchObject({ ok: false, session: 'live', diskNearlyFull: true });
    expect(await (await web().request('/metrics')).text()).toMatch(/^latchkey_disk_nearly_full 1$/m);
  });

  it('answers while Telegram wants the account to wait before it is known', async () => {
    accountId = null;
    waitsUntil = new Date(Date.now() + 90_000);
    const health = await web().request('/healthz');
    expect(health.status).toBe(503);
    const { session, floodWaitSeconds } = z
      .object({ session: z.string(), floodWaitSeconds: z.number() })
      .parse(await health.json());
    expect(session).toBe('starting');
    expect(floodWaitSeconds).toBeGreaterThan(80);
  });

  it('tells how long the oldest message waits', async () => {
    await store.inbox.receive([{ updateId: 1, lane: 'a', body: '{}' }], new Date(Date.now() - 90_000));
    const text = await (await web().request('/metrics')).text();
    expect(text).toMatch(/^latchkey_inbox_pending 1$/m);
    expect(Number(/^latchkey_inbox_oldest_seconds (\d+)$/m.exec(text)?.[1])).toBeGreaterThanOrEqual(90);
  });

  it.each(['localhost:8080', '127.0.0.1:8080', '[::1]:8080', 'LOCALHOST', 'latchkey.internal'])(
    'is told to who asks for %s',
    async (host) => {
      expect((await web().request(`http://${host}/metrics`)).status).toBe(200);
    },
  );

  it.each(['rebound.example', '127.0.0.1.rebound.example', 'localhost.', '10.0.0.7'])(
    'is not told to a page that calls this machine %s',
    async (host) => {
      for (const path of ['/healthz', '/metrics'])
        expect((await web().request(`http://${host}${path}`)).status).toBe(421);
    },
  );

  it('is compressed for Prometheus, which asks for it', async () => {
    const app = web();
    const answer = await app.request('/metrics', { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    const unpacked = gunzipSync(await answer.arrayBuffer()).toString();
    expect(unpacked).toBe(await (await app.request('/metrics')).text());
  });

  it('tells Prometheus how long Telegram wants the account to wait', async () => {
    await store.accounts.save(ACCOUNT);
    const wait = { method: 'messages.exportChatInvite', seconds: 90, until: new Date(Date.now() + 90_000) };
    await store.accounts.saveFloodWait(ACCOUNT.userId, wait, new Date());
    const text = await (await web().request('/metrics')).text();
    expect(text).toMatch(/^latchkey_session_live 1$/m);
    expect(Number(/^latchkey_flood_wait_seconds (\d+)$/m.exec(text)?.[1])).toBeGreaterThan(80);
    expect(text).toMatch(/^latchkey_operations\{state="unknown"\} 0$/m);
  });
});

describe('webhook', () => {
  it('takes updates from who knows the secret only', async () => {
    expect((await post('{"update_id":1}', null)).status).toBe(401);
    expect((await post('{"update_id":1}', 'a-secret-of-their-own'.slice(0, SECRET.length))).status).toBe(401);
    expect(received).toEqual([]);
    expect((await post('{"update_id":1}', SECRET)).status).toBe(200);
    expect(received).toEqual([{ update_id: 1 }]);
  });

  it('says that nonsense is nonsense, so that it is not sent again for ever', async () => {
    expect((await post('{"update_id":', SECRET)).status).toBe(400);
    expect((await post('5', SECRET)).status).toBe(400);
  });

  it.each([
    ['arrays', '['.repeat(4_000), ']'.repeat(4_000)],
    ['objects', '{"a":'.repeat(100_000), `1${'}'.repeat(100_000)}`],
    ['arrays that never end', '['.repeat(1_000_000), ''],
  ])('refuses %s within each other, as no update is', async (_, open, close) => {
    const before = performance.now();
    expect((await post(`{"update_id":1,"message":${open}${close}}`, SECRET)).status).toBe(400);
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(received).toEqual([]);
  });

  it('takes brackets in what people write for text', async () => {
    const text = `\\"${'[{'.repeat(2_000)}`;
    expect((await post(JSON.stringify({ update_id: 1, message: { text } }), SECRET)).status).toBe(200);
    expect(received).toEqual([{ update_id: 1, message: { text } }]);
  });

  it('refuses who does not know the secret before any of the body has come', async () => {
    const server = await serve(web(), '127.0.0.1', 0);
    const socket = connect(server.port, '127.0.0.1');
    const answer = once(socket, 'data');
    socket.write('POST /telegram HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000\r\n\r\n');
    expect(String((await answer)[0])).toMatch(/^HTTP\/1\.1 401 /);
    socket.destroy();
    await server.close();
  });
});

const HALF_A_BODY = [
  'POST /telegram HTTP/1.1',
  'Host: localhost',
  `X-Telegram-Bot-Api-Secret-Token: ${SECRET}`,
  'Content-Length: 900',
  '',
  '{"update',
].join('\r\n');

describe('the server', () => {
  it.each([
    ['half a request', 'GET /healthz HTT'],
    ['half a body', HALF_A_BODY],
    ['nothing', ''],
  ])('ends though a connection is open on which %s was sent', async (_, sent) => {
    const server = await serve(web(), '127.0.0.1', 0);
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
