import { returnBigInt } from 'telegram/Helpers.js';
import { Api } from 'telegram';
import { RPCError } from 'telegram/errors/RPCBaseErrors.js';
import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { gramjsOf, startTelegram } from './start-telegram.ts';

/** Making a key is heavy arithmetic: give a busy machine time. */
const KEY_EXCHANGE = { timeout: 60_000 };

test('GramJS knows who it is and lists its dialogs page by page', async () => {
  const telegram = await startTelegram();
  for (let index = 0; index < 130; index += 1) {
    telegram.world.chats.add({ kind: 'channel', title: `Club ${index}`, creatorId: CAST.robin });
  }
  const client = await gramjsOf(telegram, CAST.robin);
  expect((await client.getMe()).firstName).toBe('Robin');
  const titles = new Set<string | undefined>();
  for await (const dialog of client.iterDialogs({})) titles.add(dialog.title);
  expect(titles.size).toBe(133);
  expect(titles).toContain('Harbour Notes');
  const pages = telegram.world.calls.since(0).filter((call) => call.method === 'messages.getDialogs');
  expect(pages.length).toBeGreaterThan(1);
});

test('GramJS makes a link with every setting, and reads it back', async () => {
  const telegram = await startTelegram();
  const client = await gramjsOf(telegram, CAST.robin);
  await client.getDialogs();
  const expireDate = telegram.world.clock.now() + 86_400;
  const made = await client.invoke(
    new Api.messages.ExportChatInvite({
      peer: await client.getInputEntity(CAST_CHATS.makers),
      title: 'Frühling 🌱',
      expireDate,
      usageLimit: 50,
    }),
  );
  expect(made).toBeInstanceOf(Api.ChatInviteExported);
  if (!(made instanceof Api.ChatInviteExported)) return;
  expect(made).toMatchObject({
    title: 'Frühling 🌱',
    expireDate,
    usageLimit: 50,
    requestNeeded: false,
    permanent: false,
  });
  expect(made.adminId.toJSNumber()).toBe(CAST.robin);
  expect(made.link).toMatch(/^https:\/\/t\.me\/\+[\w-]+$/);

  const read = await client.invoke(
    new Api.messages.GetExportedChatInvite({
      peer: await client.getInputEntity(CAST_CHATS.makers),
      link: made.link,
    }),
  );
  expect(read.invite).toMatchObject({ link: made.link, title: 'Frühling 🌱' });
});

test('a channel takes a paid link with the amount and period that were asked for', async () => {
  const telegram = await startTelegram();
  const client = await gramjsOf(telegram, CAST.robin);
  await client.getDialogs();
  const made = await client.invoke(
    new Api.messages.ExportChatInvite({
      peer: await client.getInputEntity(CAST_CHATS.notes),
      subscriptionPricing: new Api.StarsSubscriptionPricing({ period: 2_592_000, amount: returnBigInt(250) }),
    }),
  );
  expect(made instanceof Api.ChatInviteExported && made.subscriptionPricing?.amount.toJSNumber()).toBe(250);
});

test('GramJS exchanges keys, survives a wrong code and password, and logs in', KEY_EXCHANGE, async () => {
  const telegram = await startTelegram();
  telegram.world.people.setPassword(CAST.ada, 'hunter2');
  const client = await gramjsOf(telegram);
  const codes = ['99999', '12345'];
  const passwords = ['hunter1', 'hunter2'];
  const complaints: string[] = [];
  await client.start({
    phoneNumber: '+15550001002',
    phoneCode: async () => codes.shift() ?? '',
    password: async () => passwords.shift() ?? '',
    onError: (error) => {
      complaints.push(error instanceof RPCError ? error.errorMessage : error.message);
    },
  });
  expect(complaints).toEqual(['PHONE_CODE_INVALID', 'PASSWORD_HASH_INVALID']);
  expect((await client.getMe()).username).toBe('ada_okafor');
});

test('GramJS logs in by a QR code that another session accepts', KEY_EXCHANGE, async () => {
  const telegram = await startTelegram();
  const phone = await gramjsOf(telegram, CAST.robin);
  const client = await gramjsOf(telegram);
  const user = await client.signInUserWithQrCode(
    { apiId: 1, apiHash: 'hash' },
    {
      qrCode: async ({ token }) => {
        await phone.invoke(new Api.auth.AcceptLoginToken({ token }));
      },
      onError: (error) => {
        throw error;
      },
    },
  );
  expect(user).toMatchObject({ firstName: 'Robin' });
  expect((await client.getMe()).firstName).toBe('Robin');
});

test('a bot logs in with its token; another token is refused', KEY_EXCHANGE, async () => {
  const telegram = await startTelegram();
  const client = await gramjsOf(telegram);
  const bot = telegram.world.people.get(CAST.bot);
  await expect(
    client.invoke(
      new Api.auth.ImportBotAuthorization({ flags: 0, apiId: 1, apiHash: 'hash', botAuthToken: '1:no' }),
    ),
  ).rejects.toMatchObject({ code: 400, errorMessage: 'ACCESS_TOKEN_INVALID' });
  await client.start({ botAuthToken: bot?.botToken ?? '' });
  expect((await client.getMe()).bot).toBe(true);
});

test('what is asked before login, and after logging out, is refused', async () => {
  const telegram = await startTelegram();
  const client = await gramjsOf(telegram, CAST.robin);
  expect(await client.checkAuthorization()).toBe(true);
  await client.invoke(new Api.auth.LogOut());
  await expect(client.invoke(new Api.messages.GetPinnedDialogs({ folderId: 0 }))).rejects.toMatchObject({
    code: 401,
    errorMessage: 'AUTH_KEY_UNREGISTERED',
  });
});
