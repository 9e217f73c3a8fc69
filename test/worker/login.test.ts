import { expect, it, onTestFinished } from 'vitest';
import { CAST, CAST_CHATS, startSandbox, type Sandbox } from 'telegram-sandbox';
import { createTelegramWorker } from '../../src/worker/create-telegram-worker.ts';
import type { LoginServer } from '../../src/worker/login/connect.ts';
import { logOut } from '../../src/worker/login/log-out.ts';
import { openLogin, type Login } from '../../src/worker/login/open-login.ts';
import { createManualClock } from './manual-clock.ts';
import { recorder } from './start-worker.ts';

const ROBIN = '+1 555 000 1001';

async function start(): Promise<{ sandbox: Sandbox; server: LoginServer; login: Login }> {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const { mtproto } = sandbox;
  const server = { apiId: 1, apiHash: 'hash', endpoint: mtproto, rsaKey: mtproto.rsaPublicKey };
  const login = await openLogin(server);
  onTestFinished(() => login.close());
  return { sandbox, server, login };
}

it('makes a session, by key exchange and code, that the worker works with until it is logged out', async () => {
  const { sandbox, server, login } = await start();
  expect(await login.sendCode(ROBIN)).toMatchObject({ by: 'app', length: 5 });
  await expect(login.signIn('99999')).rejects.toMatchObject({ telegramError: 'PHONE_CODE_INVALID' });
  expect(await login.signIn('12345')).toBe('signed-in');
  expect(await login.account()).toEqual({
    userId: CAST.robin,
    name: 'Robin Porter',
    username: 'robin_porter',
  });
  const session = login.session();
  const worker = createTelegramWorker({
    session,
    apiId: 1,
    apiHash: 'hash',
    endpoint: sandbox.mtproto,
    clock: createManualClock(),
    log: recorder([]),
  });
  onTestFinished(() => worker.close());
  expect((await worker.chats()).map((chat) => chat.peerId)).toContain(CAST_CHATS.makers);
  await worker.close();

  expect(await logOut(server, session)).toBe(true);
  expect(await logOut(server, session)).toBe(false);
});

it('asks for the password after the code, and again after a wrong one', async () => {
  const { sandbox, login } = await start();
  sandbox.world.people.setPassword(CAST.robin, 'tide and harbour', 'two words');
  await login.sendCode(ROBIN);
  expect(await login.signIn('12345')).toBe('password');
  expect(await login.passwordHint()).toBe('two words');
  await expect(login.checkPassword('not it')).rejects.toMatchObject({
    telegramError: 'PASSWORD_HASH_INVALID',
  });
  sandbox.world.faults.add({ method: 'auth.checkPassword', kind: 'flood', seconds: 900 });
  await expect(login.checkPassword('tide and harbour')).rejects.toMatchObject({
    name: 'FloodWait',
    seconds: 900,
  });
  await login.checkPassword('tide and harbour');
  expect((await login.account()).userId).toBe(CAST.robin);
});

it('logs in where a device of the account scans its token', async () => {
  const { sandbox, login } = await start();
  sandbox.world.people.setPassword(CAST.robin, 'tide and harbour');
  const scanned = new Promise<void>((resolve) => login.onScanned(resolve));
  const shown = await login.loginToken();
  if (typeof shown === 'string') throw new Error('there is no token');
  expect(shown.validS).toBeGreaterThan(25);
  const token = Buffer.from(new URL(shown.link).searchParams.get('token') ?? '', 'base64url');
  sandbox.world.logins.accept(CAST.robin, token);
  await scanned;
  expect(await login.loginToken()).toBe('password');
  await login.checkPassword('tide and harbour');
  expect((await login.account()).userId).toBe(CAST.robin);
});

it('says that nobody answers there', async () => {
  const { sandbox, server } = await start();
  await sandbox.close();
  await expect(openLogin(server)).rejects.toMatchObject({ name: 'Unreachable' });
});
