import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterEach, expect, test } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../server/sandbox.ts';
import { CAST } from '../../server/world/cast.ts';

const running: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  running.push(sandbox);
  return sandbox;
}

test('what a person writes reaches the bot, and its answer the person', async () => {
  const { botApi, people } = await start({ bot: { username: 'door_bot', firstName: 'Door' } });
  expect(botApi.username).toBe('door_bot');
  const person = `${people.root}/users/${CAST.layla}`;
  const headers = { 'content-type': 'application/json' };
  await fetch(`${person}/messages`, { method: 'POST', headers, body: JSON.stringify({ text: '/start' }) });

  const bot = (method: string) =>
    fetch(`${botApi.root}/bot${botApi.token}/${method}`).then((response) => response.json());
  expect(await bot('getUpdates')).toMatchObject({
    ok: true,
    result: [{ message: { text: '/start', from: { id: CAST.layla } } }],
  });
  await bot(`sendMessage?chat_id=${CAST.layla}&text=Welcome`);
  const dialog = await fetch(`${person}/dialogs/bot:${CAST.bot}:${CAST.layla}/messages`).then((response) =>
    response.json(),
  );
  expect(dialog).toMatchObject({ messages: [{ text: '/start' }, { text: 'Welcome' }] });
});

test('everybody of the cast has a login of their own', async () => {
  const { accounts, mtproto } = await start();
  expect(accounts).toHaveLength(10);
  expect(new Set(accounts.map(({ authKey }) => authKey)).size).toBe(10);
  for (const { authKey, session } of accounts) {
    const key = Buffer.from(authKey, 'base64');
    expect(key).toHaveLength(256);
    const held = Buffer.from(session.slice(1), 'base64');
    expect(held.subarray(-256)).toEqual(key);
    expect(held.readUInt16BE(held.length - 258)).toBe(mtproto.port);
  }
  expect(mtproto).toMatchObject({
    host: '127.0.0.1',
    dcId: 2,
    rsaPublicKey: expect.stringContaining('RSA PUBLIC KEY'),
  });
});

test('a restart with a state file keeps the token, the logins and the time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const stateFile = join(folder, 'world.json');
  const first = await start({ stateFile });
  first.world.clock.move(500);
  const { mtproto, accounts, botApi, webApps } = first;
  await first.close();
  const second = await start({ stateFile, mtprotoPort: mtproto.port });
  expect(second.accounts).toEqual(accounts);
  expect(second.botApi.token).toBe(botApi.token);
  expect(second.mtproto).toEqual(mtproto);
  expect(second.webApps).toEqual(webApps);
  expect(second.world.state.clockOffset).toBe(500);
  rmSync(folder, { recursive: true });
});

test('an account that was thrown out gets another login at the next start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const stateFile = join(folder, 'world.json');
  const first = await start({ stateFile });
  for (const keyId of first.world.sessions.ofUser(CAST.robin))
    first.world.sessions.revoke(keyId, 'SESSION_REVOKED');
  await first.close();
  const second = await start({ stateFile });
  const keyOf = (sandbox: Sandbox, userId: number) =>
    sandbox.accounts.find((each) => each.userId === userId)?.authKey;
  expect(keyOf(second, CAST.robin)).toHaveLength(344);
  expect(keyOf(second, CAST.robin)).not.toBe(keyOf(first, CAST.robin));
  expect(keyOf(second, CAST.ada)).toBe(keyOf(first, CAST.ada));
  rmSync(folder, { recursive: true });
});

test('a port that is taken leaves nothing running', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const mtprotoPort = typeof address === 'object' && address ? address.port : 0;
  const probe = await start();
  const port = Number(new URL(probe.page).port);
  await probe.close();
  await expect(startSandbox({ port, mtprotoPort })).rejects.toMatchObject({
    code: 'EADDRINUSE',
    port: mtprotoPort,
  });
  // Its page's port is free again.
  const next = await start({ port });
  expect(next.page).toBe(`http://127.0.0.1:${port}/`);
  await new Promise((resolve) => other.close(resolve));
});

test('event streams do not keep it from closing', async () => {
  const sandbox = await start();
  const { body } = await fetch(`${sandbox.people.root}/events`);
  const reader = body!.getReader();
  await reader.read();
  await sandbox.close();
  await expect(reader.read()).rejects.toThrow('terminated');
});

test('more can be answered on its port, behind the same guard', async () => {
  const extras = new Hono().get('/more', (c) => c.text('here'));
  const { page } = await start({ extras });
  expect(await fetch(`${page}more`).then((response) => response.text())).toBe('here');
});
