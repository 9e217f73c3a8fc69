import { expect, it, onTestFinished } from 'vitest';
import { CAST, CAST_CHATS, startSandbox, type Sandbox } from 'telegram-sandbox';
import { createTelegramWorker } from '../../src/worker/create-telegram-worker.ts';
import { createSession } from '../../src/worker/login.ts';
import type { LoginOptions } from '../../src/worker/login.ts';
import { createManualClock } from './manual-clock.ts';
import { recorder } from './start-worker.ts';

/** The right answers of somebody with a phone at hand; each answers a list first. */
function answers(...said: string[]): () => Promise<string> {
  return async () => said.shift() ?? 'nothing left to say';
}

async function start(): Promise<{ sandbox: Sandbox; options: LoginOptions; complaints: string[] }> {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const complaints: string[] = [];
  const options: LoginOptions = {
    apiId: 1,
    apiHash: 'hash',
    endpoint: sandbox.mtproto,
    rsaKey: sandbox.mtproto.rsaPublicKey,
    phone: answers('+15550001001'),
    code: answers('12345'),
    password: answers('no password was set'),
    onError: (word) => complaints.push(word),
  };
  return { sandbox, options, complaints };
}

it('makes a session, by key exchange and code, that the worker then works with', async () => {
  const { sandbox, options, complaints } = await start();
  const { session, account } = await createSession(options);
  expect(account).toEqual({ userId: CAST.robin, name: 'Robin Porter', username: 'robin_porter' });
  expect(complaints).toEqual([]);
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
});

it('asks again for a wrong number, code and password', async () => {
  const { sandbox, options, complaints } = await start();
  sandbox.world.people.setPassword(CAST.robin, 'tide and harbour', 'two words');
  const hints: (string | null)[] = [];
  const passwords = answers('not it', '', 'tide and harbour');
  const { account } = await createSession({
    ...options,
    phone: answers('+1999', '+15550001001'),
    code: answers('99999', '12345'),
    password: (hint) => {
      hints.push(hint);
      return passwords();
    },
  });
  expect(account.userId).toBe(CAST.robin);
  expect(complaints).toEqual([
    'PHONE_NUMBER_INVALID',
    'PHONE_CODE_INVALID',
    'PASSWORD_HASH_INVALID',
    'EMPTY',
  ]);
  expect(hints).toEqual(['two words', 'two words', 'two words']);
});

it('ends when Telegram asks to wait', async () => {
  const { sandbox, options } = await start();
  sandbox.world.faults.add({ method: 'auth.sendCode', kind: 'flood', seconds: 900 });
  await expect(createSession(options)).rejects.toMatchObject({ name: 'FloodWait', seconds: 900 });
});

it('ends when the person gives up', async () => {
  const { options } = await start();
  const givingUp = new Error('interrupted');
  const code = (): Promise<string> => Promise.reject(givingUp);
  await expect(createSession({ ...options, code })).rejects.toBe(givingUp);
});

it('says that nobody answers there', async () => {
  const { sandbox, options } = await start();
  await sandbox.close();
  await expect(createSession(options)).rejects.toMatchObject({ name: 'Unreachable' });
});
