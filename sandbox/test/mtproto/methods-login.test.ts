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

test('a code goes out another way each time it is sent again, until there is none left', async () => {
  const telegram = await startTelegram();
  const client = await stranger(telegram);
  const settings = new Api.CodeSettings({});
  const { auth } = Api;
  let sent = expectInstance(
    await client.invoke(new auth.SendCode({ phoneNumber: ADA, apiId: 1, apiHash: 'hash', settings })),
    auth.SentCode,
  );
  const resend = (phoneCodeHash = sent.phoneCodeHash): Promise<Api.auth.TypeSentCode> =>
    client.invoke(new auth.ResendCode({ phoneNumber: ADA, phoneCodeHash }));
  expect(sent.type).toMatchObject({ className: 'auth.SentCodeTypeApp', length: 5 });
  expect(sent).toMatchObject({ nextType: { className: 'auth.CodeTypeSms' }, timeout: null });
  sent = expectInstance(await resend(), auth.SentCode);
  expect(sent.type.className).toBe('auth.SentCodeTypeSms');
  expect(sent).toMatchObject({ nextType: { className: 'auth.CodeTypeCall' }, timeout: 60 });
  sent = expectInstance(await resend(), auth.SentCode);
  expect(sent.type.className).toBe('auth.SentCodeTypeCall');
  expect(sent.nextType).toBeNull();
  await expect(resend()).rejects.toMatchObject({ code: 406, errorMessage: 'SEND_CODE_UNAVAILABLE' });
  await expect(resend('')).rejects.toMatchObject({ errorMessage: 'PHONE_CODE_HASH_EMPTY' });
});

test('a code by email is proven as one; other ways have a constructor each', async () => {
  const telegram = await startTelegram();
  const client = await stranger(telegram);
  const { logins, people } = telegram.world;
  people.setCodeWays(CAST.ada, ['email']);
  const phoneCodeHash = await sendCode(client);
  const which = { phoneNumber: ADA, phoneCodeHash };
  await expect(client.invoke(new Api.auth.SignIn({ ...which, phoneCode: '12345' }))).rejects.toMatchObject({
    errorMessage: 'PHONE_CODE_INVALID',
  });
  const emailVerification = new Api.EmailVerificationCode({ code: '12345' });
  await client.invoke(new Api.auth.SignIn({ ...which, emailVerification }));

  people.setCodeWays(CAST.ada, ['flash_call', 'missed_call', 'fragment', 'word', 'phrase', 'email_missing']);
  let answer = await client.invoke(
    new Api.auth.SendCode({
      phoneNumber: ADA,
      apiId: 1,
      apiHash: 'hash',
      settings: new Api.CodeSettings({}),
    }),
  );
  const kinds: string[] = [];
  while (kinds.length < logins.codeWays('15550001002').length) {
    const sent = expectInstance(answer, Api.auth.SentCode);
    kinds.push(sent.type.className);
    if (sent.nextType === null) break;
    answer = await client.invoke(
      new Api.auth.ResendCode({ phoneNumber: ADA, phoneCodeHash: sent.phoneCodeHash }),
    );
  }
  expect(kinds).toEqual(
    ['FlashCall', 'MissedCall', 'FragmentSms', 'SmsWord', 'SmsPhrase', 'SetUpEmailRequired'].map(
      (kind) => `auth.SentCodeType${kind}`,
    ),
  );
});

test('a scanned code logs in the client that shows it, which is told at once', async () => {
  const telegram = await startTelegram();
  const client = await stranger(telegram);
  const exported = new Api.auth.ExportLoginToken({ apiId: 1, apiHash: 'hash', exceptIds: [] });
  const told = new Promise((resolve) => {
    client.addEventHandler((update: Api.TypeUpdate) => {
      if (update instanceof Api.UpdateLoginToken) resolve(update);
    });
  });
  const { token } = expectInstance(await client.invoke(exported), Api.auth.LoginToken);
  telegram.world.logins.accept(CAST.ada, token);
  await told;
  expect(() => telegram.world.logins.accept(CAST.ada, token)).toThrow('AUTH_TOKEN_ALREADY_ACCEPTED');
  const { authorization } = expectInstance(await client.invoke(exported), Api.auth.LoginTokenSuccess);
  expect(expectInstance(authorization, Api.auth.Authorization).user).toMatchObject({ firstName: 'Ada' });
  const next = expectInstance(await client.invoke(exported), Api.auth.LoginToken);
  telegram.world.clock.move(31);
  expect(() => telegram.world.logins.accept(CAST.ada, next.token)).toThrow('AUTH_TOKEN_EXPIRED');
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
