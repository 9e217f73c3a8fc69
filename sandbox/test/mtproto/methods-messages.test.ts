import { Api } from 'telegram';
import { returnBigInt } from 'telegram/Helpers.js';
import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { botDialog, chatDialog } from '../../server/world/dialog.ts';
import type { World } from '../../server/world/world.ts';
import { channelFields } from './access-fields.ts';
import { expectInstance } from './expect-instance.ts';
import { gramjsOf, startTelegram } from './start-telegram.ts';

function channel(world: World, peerId: number, viewerId?: number): Api.InputPeerChannel {
  return new Api.InputPeerChannel(channelFields(world, peerId, viewerId));
}

function history(peer: Api.TypeInputPeer, offsetId = 0, limit = 100): Api.messages.GetHistory {
  return new Api.messages.GetHistory({
    peer,
    offsetId,
    offsetDate: 0,
    addOffset: 0,
    limit,
    maxId: 0,
    minId: 0,
    hash: returnBigInt(0),
  });
}

test('a person writes to the bot, and reads its answer with the buttons under it', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  const client = await gramjsOf(telegram, CAST.robin);
  const sent = await client.sendMessage('sandbox_bot', { message: '/start' });
  const talk = botDialog(CAST.bot, CAST.robin);
  expect(world.messages.find(talk, sent.id)).toMatchObject({ text: '/start', fromId: CAST.robin });

  world.messages.send(talk, {
    fromId: CAST.bot,
    text: 'Your link 🌱 is ready',
    entities: [{ type: 'bold', offset: 5, length: 4 }],
    inlineKeyboard: [
      [{ text: 'Revoke', callback_data: 'r:1' }],
      [{ text: 'Copy', copy_text: { text: 'https://t.me/+x' } }],
    ],
  });
  const [answer] = await client.getMessages('sandbox_bot', { limit: 1 });
  expect(answer).toMatchObject({ message: 'Your link 🌱 is ready', out: false });
  expect(answer?.entities?.[0]).toMatchObject({ className: 'MessageEntityBold', offset: 5, length: 4 });
  const { rows } = expectInstance(answer?.replyMarkup, Api.ReplyInlineMarkup);
  expect(rows.map((row) => row.buttons[0]?.className)).toEqual([
    'KeyboardButtonCallback',
    'KeyboardButtonCopy',
  ]);
  expect((await client.getDialogs()).map((dialog) => dialog.title)).toContain('Sandbox Bot');
});

test('a history is read backwards, with what happened in the chat', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  const link = world.links.export(CAST.robin, CAST_CHATS.makers, {});
  world.links.join(CAST.sam, link.hash);
  const client = await gramjsOf(telegram, CAST.robin);
  const peer = channel(world, CAST_CHATS.makers);
  const page = expectInstance(await client.invoke(history(peer, 0, 2)), Api.messages.ChannelMessages);
  const [joined, before] = page.messages;
  const { action, fromId } = expectInstance(joined, Api.MessageService);
  expect(expectInstance(action, Api.MessageActionChatJoinedByLink).inviterId.toJSNumber()).toBe(CAST.robin);
  expect(expectInstance(fromId, Api.PeerUser).userId.toJSNumber()).toBe(CAST.sam);
  expect(page.users.map((user) => user.id.toJSNumber())).toEqual(
    expect.arrayContaining([CAST.sam, CAST.robin]),
  );

  const older = expectInstance(
    await client.invoke(history(peer, before?.id ?? 0)),
    Api.messages.ChannelMessages,
  );
  expect(older.messages).toHaveLength(page.count - 2);
  expect(older.messages.at(-1)).toMatchObject({ action: { title: 'Harbour Makers' } });
});

test('only those who may post write to a channel, and its posts name no writer', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  const post = (writerId: number) =>
    new Api.messages.SendMessage({
      peer: channel(world, CAST_CHATS.notes, writerId),
      message: 'Fresh paint',
      randomId: returnBigInt(7),
    });
  const reader = await gramjsOf(telegram, CAST.jonas);
  await expect(reader.invoke(post(CAST.jonas))).rejects.toMatchObject({
    code: 403,
    errorMessage: 'CHAT_WRITE_FORBIDDEN',
  });
  const admin = await gramjsOf(telegram, CAST.ada);
  await admin.invoke(post(CAST.ada));
  const read = expectInstance(
    await reader.invoke(history(channel(world, CAST_CHATS.notes, CAST.jonas), 0, 1)),
    Api.messages.ChannelMessages,
  );
  expect(read.messages[0]).toMatchObject({ message: 'Fresh paint', post: true });
  expect(expectInstance(read.messages[0], Api.Message).fromId).toBeFalsy();
});

test('a forwarded post tells of a private chat no more than its title', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  const forward = { peerId: CAST_CHATS.notes, messageId: 2, date: world.clock.now() };
  world.messages.send(chatDialog(CAST_CHATS.open), { fromId: CAST.ada, text: 'Look at this', forward });
  const client = await gramjsOf(telegram, CAST.sam);
  const { chats } = expectInstance(
    await client.invoke(history(channel(world, CAST_CHATS.open, CAST.sam), 0, 1)),
    Api.messages.ChannelMessages,
  );
  const seen = chats.map((chat) => [chat.className, 'title' in chat && chat.title]);
  expect(seen).toContainEqual(['ChannelForbidden', 'Harbour Notes']);
});

test('a stranger reads nothing of a private chat', async () => {
  const telegram = await startTelegram();
  const client = await gramjsOf(telegram, CAST.sam);
  expect(telegram.world.messages.of(chatDialog(CAST_CHATS.makers)).length).toBeGreaterThan(0);
  await expect(
    client.invoke(history(channel(telegram.world, CAST_CHATS.makers, CAST.sam))),
  ).rejects.toMatchObject({
    code: 400,
    errorMessage: 'CHANNEL_PRIVATE',
  });
});

test('who was removed from a basic group hears nothing more of it', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  const client = await gramjsOf(telegram, CAST.jonas);
  const { pts } = await client.invoke(new Api.updates.GetState());
  world.chats.kick(CAST.ada, CAST_CHATS.bakers, CAST.jonas);
  const secret = world.messages.send(chatDialog(CAST_CHATS.bakers), {
    fromId: CAST.ada,
    text: 'The secret recipe',
  });
  const missed = await client.invoke(new Api.updates.GetDifference({ pts, date: 0, qts: 0 }));
  expect(expectInstance(missed, Api.updates.Difference).newMessages).toEqual([]);
  const id = [new Api.InputMessageID({ id: secret.id })];
  expect(await client.invoke(new Api.messages.GetMessages({ id }))).toMatchObject({ messages: [] });
  await expect(
    client.invoke(history(new Api.InputPeerChat({ chatId: returnBigInt(2003) }))),
  ).rejects.toMatchObject({ errorMessage: 'CHAT_ID_INVALID' });
});

test('of what a Mini App sent, the person sees the button and the bot the text', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  world.webApps.sendData(CAST.robin, CAST.bot, { buttonText: 'Pick a colour', data: '#c0ffee' });
  const client = await gramjsOf(telegram, CAST.robin);
  const [sent] = await client.getMessages('sandbox_bot', { limit: 1 });
  expect(sent?.action).toMatchObject({ className: 'MessageActionWebViewDataSent', text: 'Pick a colour' });
  expect(JSON.stringify(sent?.action)).not.toContain('#c0ffee');
  const bot = await gramjsOf(telegram, CAST.bot);
  const told = await bot.invoke(new Api.updates.GetDifference({ pts: 1, date: 0, qts: 1 }));
  const { newMessages } = expectInstance(told, Api.updates.Difference);
  const { action } = expectInstance(newMessages.at(-1), Api.MessageService);
  expect(action).toMatchObject({
    className: 'MessageActionWebViewDataSentMe',
    text: 'Pick a colour',
    data: '#c0ffee',
  });
});
