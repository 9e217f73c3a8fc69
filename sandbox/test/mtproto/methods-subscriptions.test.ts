import { Api } from 'telegram';
import { returnBigInt } from 'telegram/Helpers.js';
import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { channelFields } from './access-fields.ts';
import { expectInstance } from './expect-instance.ts';
import { gramjsOf, startTelegram } from './start-telegram.ts';

const MONTH = 2_592_000;

test('a subscription link counts who paid, and who is out since their month is over', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  const { notes } = CAST_CHATS;
  const peer = new Api.InputPeerChannel(channelFields(world, notes));
  const robin = await gramjsOf(telegram, CAST.robin);
  const subscriptionPricing = new Api.StarsSubscriptionPricing({ period: MONTH, amount: returnBigInt(500) });
  const made = expectInstance(
    await robin.invoke(new Api.messages.ExportChatInvite({ peer, subscriptionPricing })),
    Api.ChatInviteExported,
  );
  const { link } = made;
  expect(made.subscriptionPricing).toMatchObject({ period: MONTH });
  expect(made.startDate).toBeFalsy();

  expect(() => world.links.join(CAST.layla, link)).toThrow('STARS_PAYMENT_REQUIRED');
  world.links.join(CAST.layla, link, { pays: true });
  const state = async (): Promise<Api.ChatInviteExported> =>
    expectInstance(
      (await robin.invoke(new Api.messages.GetExportedChatInvite({ peer, link }))).invite,
      Api.ChatInviteExported,
    );
  expect(await state()).toMatchObject({ usage: 1 });

  world.clock.move(MONTH);
  expect(await state()).toMatchObject({ subscriptionExpired: 1 });
  expect((await state()).usage).toBeFalsy();
  const expired = await robin.invoke(
    new Api.messages.GetChatInviteImporters({
      peer,
      link,
      subscriptionExpired: true,
      offsetDate: 0,
      offsetUser: new Api.InputUserEmpty(),
      limit: 10,
    }),
  );
  expect(expired.count).toBe(1);
  expect(expired.importers[0]?.userId.toJSNumber()).toBe(CAST.layla);

  // A second month brings them back.
  world.links.join(CAST.layla, link, { pays: true });
  expect((await state()).subscriptionExpired).toBeFalsy();
});

test('any change of a link shows in its start date, and only the title of a subscription can change', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  const peer = new Api.InputPeerChannel(channelFields(world, CAST_CHATS.notes));
  const robin = await gramjsOf(telegram, CAST.robin);
  const { link } = world.links.export(CAST.robin, CAST_CHATS.notes, {
    subscriptionPricing: { period: MONTH, amount: 5 },
  });
  const edit = (changes: {
    title?: string;
    expireDate?: number;
    usageLimit?: number;
    requestNeeded?: boolean;
  }) => robin.invoke(new Api.messages.EditExportedChatInvite({ peer, link, ...changes }));
  world.clock.move(3600);
  const { invite } = await edit({ title: 'Readers' });
  expect(invite).toMatchObject({ title: 'Readers', startDate: world.clock.now() });
  await expect(edit({ expireDate: world.clock.now() + 60 })).rejects.toMatchObject({ code: 400 });
  await expect(edit({ usageLimit: 5 })).rejects.toMatchObject({ code: 400 });
  await expect(edit({ requestNeeded: true })).rejects.toMatchObject({ code: 400 });
});

test('the configuration says what a subscription may cost, and whether this is a test server', async () => {
  const telegram = await startTelegram();
  const robin = await gramjsOf(telegram, CAST.robin);
  const config = expectInstance(
    await robin.invoke(new Api.help.GetAppConfig({ hash: 0 })),
    Api.help.AppConfig,
  );
  const { value } = expectInstance(config.config, Api.JsonObject);
  expect(value).toContainEqual(expect.objectContaining({ key: 'stars_subscription_amount_max' }));
  expect(await robin.invoke(new Api.help.GetConfig())).toMatchObject({ testMode: false });
});
