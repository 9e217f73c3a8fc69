import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/main/clock.ts';
import type { Store } from '../../src/domain/ports/store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createWeb } from '../../src/web/web.ts';

const ACCOUNT = { userId: 7, name: 'Keeper', username: null };
const SECRET = 'a-secret-of-our-own';

let store: Store;
let received: unknown[];
let storeProblems: number;

beforeEach(async () => {
  store = await openStore({ path: join(mkdtempSync(join(tmpdir(), 'latchkey-web-')), 'record.sqlite') });
  received = [];
  storeProblems = 0;
});
afterEach(() => store.close());

function web() {
  return createWeb({
    store,
    clock: systemClock,
    accountId: () => ACCOUNT.userId,
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

  it('is not ok while the audit chain is broken', async () => {
    await store.accounts.save(ACCOUNT);
    expect(await (await web().request('/metrics')).text()).toMatch(/^latchkey_store_problems 0$/m);
    storeProblems = 1;
    const broken = await web().request('/healthz');
    expect(broken.status).toBe(503);
    expect(await broken.json()).toMatchObject({ ok: false, session: 'live', storeProblems: 1 });
    expect(await (await web().request('/metrics')).text()).toMatch(/^latchkey_store_problems 1$/m);
  });

  it('tells Prometheus how long Telegram wants the account to wait', async () => {
    await store.accounts.save(ACCOUNT);
    await store.accounts.setBlockedUntil(ACCOUNT.userId, new Date(Date.now() + 90_000));
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
});
