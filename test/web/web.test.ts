import { gunzipSync } from 'node:zlib';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Store } from '../../src/domain/ports/store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { SECRET, webOn } from './web-on.ts';

const ACCOUNT = { userId: 7, name: 'Keeper', username: null };

let store: Store;
let received: unknown[];
let storeProblems: number;
let room: boolean;
let waitsUntil: Date | null;
let accountId: number | null;
let isStopping: boolean;

beforeEach(async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'latchkey-web-')), 'latchkey.sqlite');
  store = await openStore({ path, hasRoom: async () => room });
  received = [];
  storeProblems = 0;
  room = true;
  waitsUntil = null;
  accountId = ACCOUNT.userId;
  isStopping = false;
});
afterEach(() => store.close());

function web(role: { makesLinks: boolean } = { makesLinks: true }) {
  return webOn(store, {
    ...role,
    isStopping: () => isStopping,
    accountIds: () => (accountId === null ? [] : [accountId]),
    waitsUntil: () => waitsUntil,
    storeProblems: () => storeProblems,
    backups: () => ({ lastAt: new Date(1_800_000_000_000), failed: true }),
    receive: (update) => received.push(update),
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

  it('stays ok when a backup fails: numbers tell that, for those who watch them', async () => {
    await store.accounts.save(ACCOUNT);
    const health = await web().request('/healthz');
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({ ok: true, backups: { lastAt: 1_800_000_000, failed: true } });
    const text = await (await web().request('/metrics')).text();
    expect(text).toMatch(/^latchkey_backup_failed 1$/m);
    expect(text).toMatch(/^latchkey_last_backup_timestamp_seconds 1800000000$/m);
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

  it('says no more to the world than whether all is well, and keeps numbers to itself', async () => {
    await store.accounts.save(ACCOUNT);
    const ask = (path: string) => web().request(`https://latchkey.example.org${path}`);
    expect(await (await ask('/healthz')).json()).toEqual({ ok: true });
    expect(await (await ask('/readyz')).json()).toEqual({ ready: true, reasons: [] });
    expect((await ask('/metrics')).status).toBe(421);
  });

  it('is compressed for Prometheus, which asks for it', async () => {
    const app = web();
    const answer = await app.request('/metrics', { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    const unpacked = gunzipSync(await answer.arrayBuffer()).toString();
    expect(unpacked).toMatch(/^latchkey_session_live 0$/m);
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

describe('readiness', () => {
  const ask = async (app = web()): Promise<[number, unknown]> => {
    const answer = await app.request('/readyz');
    return [answer.status, await answer.json()];
  };

  it('comes with the session, and goes with it and before a stop', async () => {
    expect(await ask()).toEqual([503, { ready: false, reasons: ['session-starting'] }]);
    await store.accounts.save(ACCOUNT);
    expect(await ask()).toEqual([200, { ready: true, reasons: [] }]);
    await store.accounts.setState(ACCOUNT.userId, 'frozen');
    expect(await ask()).toEqual([503, { ready: false, reasons: ['session-frozen'] }]);
    await store.accounts.setState(ACCOUNT.userId, 'dead');
    isStopping = true;
    expect(await ask()).toEqual([503, { ready: false, reasons: ['stopping', 'session-dead'] }]);
  });

  it('needs no session in a process that makes no links', async () => {
    expect(await ask(web({ makesLinks: false }))).toEqual([200, { ready: true, reasons: [] }]);
  });

  it('ends with the store', async () => {
    await store.accounts.save(ACCOUNT);
    const apps = [web(), web({ makesLinks: false })];
    await store.close();
    store = await openStore({ path: join(mkdtempSync(join(tmpdir(), 'latchkey-web-')), 'latchkey.sqlite') });
    for (const app of apps) {
      expect(await ask(app)).toEqual([503, { ready: false, reasons: ['store-unreachable'] }]);
    }
  });
});

describe('the audit’s page', () => {
  it('is where its address leads, with or without the last slash', async () => {
    expect((await web().request('/app')).headers.get('location')).toBe('app/');
    // Not before the account that reads for it is known.
    expect((await web().request('/app/')).status).toBe(503);
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
});
