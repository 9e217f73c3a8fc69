import { randomBytes } from 'node:crypto';
import type { TelegramClient } from 'telegram';
import { Api } from 'telegram';
import { computeCheck } from 'telegram/Password.js';
import { expect, test } from 'vitest';
import { CAST } from '../../server/world/cast.ts';
import { expectInstance } from './expect-instance.ts';
import { gramjsClient } from './gramjs-client.ts';
import type { RunningFront } from './running-front.ts';
import { gramjsOf, startTelegram } from './start-telegram.ts';

const ADA = '+1 (555) 000-1002';

/** A client with a key that nobody is logged in with. */
async function stranger(telegram: RunningFront): Promise<TelegramClient> {
  const key = randomBytes(256);
  telegram.world.sessions.addKey(key);
  const client = gramjsClient(telegram, key);
  await client.connect();
  return client;
}

async function sendCode(client: TelegramClient, phoneNumber = ADA): Promise<string> {
  const settings = new Api.CodeSettings({});
  const sent = await client.invoke(
    new Api.auth.SendCode({ phoneNumber, apiId: 1, apiHash: 'hash', settings }),
  );
  return expectInstance(sent, Api.auth.SentCode).phoneCodeHash;
}

test('the code is 12345, for as long as it lasts', async () => {
  const telegram = await startTelegram();
  const client = await stranger(telegram);
  const phoneCodeHash = await sendCode(client);
  const signIn = (phoneCode: string): Promise<Api.auth.TypeAuthorization> =>
    client.invoke(new Api.auth.SignIn({ phoneNumber: ADA, phoneCodeHash, phoneCode }));
  await expect(signIn('')).rejects.toMatchObject({ code: 400, errorMessage: 'PHONE_CODE_EMPTY' });
  await expect(signIn('54321')).rejects.toMatchObject({ code: 400, errorMessage: 'PHONE_CODE_INVALID' });
  telegram.world.clock.move(301);
  await expect(signIn('12345')).rejects.toMatchObject({ code: 400, errorMessage: 'PHONE_CODE_EXPIRED' });
  telegram.world.clock.move(-301);
  const { user } = expectInstance(await signIn('12345'), Api.auth.Authorization);
  expect(user).toMatchObject({ firstName: 'Ada', self: true, phone: '15550001002' });
  await expect(signIn('12345')).rejects.toMatchObject({ errorMessage: 'PHONE_CODE_EXPIRED' });
});

test('a code sent again replaces the first; a cancelled one is worth nothing', async () => {
  const telegram = await startTelegram();
  const client = await stranger(telegram);
  const first = await sendCode(client);
  const again = await client.invoke(new Api.auth.ResendCode({ phoneNumber: ADA, phoneCodeHash: first }));
  const second = expectInstance(again, Api.auth.SentCode).phoneCodeHash;
  await client.invoke(new Api.auth.CancelCode({ phoneNumber: ADA, phoneCodeHash: second }));
  for (const phoneCodeHash of [first, second]) {
    await expect(
      client.invoke(new Api.auth.SignIn({ phoneNumber: ADA, phoneCodeHash, phoneCode: '12345' })),
    ).rejects.toMatchObject({ errorMessage: 'PHONE_CODE_EXPIRED' });
  }
});

test('a number that is none is refused at once, one that nobody has when it signs in', async () => {
  const telegram = await startTelegram();
  const client = await stranger(telegram);
  await expect(sendCode(client, 'call me')).rejects.toMatchObject({
    code: 400,
    errorMessage: 'PHONE_NUMBER_INVALID',
  });
  const phoneNumber = '+15559999999';
  const phoneCodeHash = await sendCode(client, phoneNumber);
  await expect(
    client.invoke(new Api.auth.SignIn({ phoneNumber, phoneCodeHash, phoneCode: '12345' })),
  ).rejects.toMatchObject({ code: 400, errorMessage: 'PHONE_NUMBER_UNOCCUPIED' });
});

test('between code and password nothing but the password is taken, once per challenge', async () => {
  const telegram = await startTelegram();
  telegram.world.people.setPassword(CAST.ada, 'hunter2', 'the usual');
  const client = await stranger(telegram);
  const phoneCodeHash = await sendCode(client);
  const owed = { code: 401, errorMessage: 'SESSION_PASSWORD_NEEDED' };
  await expect(
    client.invoke(new Api.auth.SignIn({ phoneNumber: ADA, phoneCodeHash, phoneCode: '12345' })),
  ).rejects.toMatchObject(owed);
  await expect(client.invoke(new Api.updates.GetState())).rejects.toMatchObject(owed);

  const challenge = await client.invoke(new Api.account.GetPassword());
  expect(challenge.hint).toBe('the usual');
  const proof = await computeCheck(challenge, 'hunter2');
  const newer = await client.invoke(new Api.account.GetPassword());
  await expect(client.invoke(new Api.auth.CheckPassword({ password: proof }))).rejects.toMatchObject({
    code: 400,
    errorMessage: 'SRP_ID_INVALID',
  });
  expect(newer.srpId?.equals(challenge.srpId ?? 0)).toBe(false);

  const last = await computeCheck(await client.invoke(new Api.account.GetPassword()), 'hunter2');
  const done = await client.invoke(new Api.auth.CheckPassword({ password: last }));
  expect(expectInstance(done, Api.auth.Authorization).user).toMatchObject({ firstName: 'Ada' });
});

test('an account sees its sessions and ends another', async () => {
  const telegram = await startTelegram();
  const here = await gramjsOf(telegram, CAST.ada);
  const { authorizations } = await here.invoke(new Api.account.GetAuthorizations());
  expect(authorizations.filter(({ current }) => current)).toHaveLength(1);
  const other = authorizations.find(({ current }) => !current);
  await here.invoke(new Api.account.ResetAuthorization({ hash: other!.hash }));
  expect((await here.invoke(new Api.account.GetAuthorizations())).authorizations).toHaveLength(
    authorizations.length - 1,
  );
});
