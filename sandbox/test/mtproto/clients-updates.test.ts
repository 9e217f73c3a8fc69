import { Api } from 'telegram';
import { Raw } from 'telegram/events/index.js';
import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { chatDialog } from '../../server/world/dialog.ts';
import { channelFields } from './access-fields.ts';
import { mtcuteOf } from './mtcute-client.ts';
import { callsOf } from './running-front.ts';
import { gramjsOf, startTelegram } from './start-telegram.ts';

test('mtcute hears of messages in order, and sees no gap between them', async () => {
  const telegram = await startTelegram();
  const client = await mtcuteOf(telegram, CAST.robin);
  const heard: string[] = [];
  client.onNewMessage.add((message) => heard.push(message.text || String(message.action?.type)));
  await client.startUpdatesLoop();
  for await (const dialog of client.iterDialogs()) void dialog;

  const link = telegram.world.links.export(CAST.robin, CAST_CHATS.makers, {});
  for (const text of ['one', 'two']) {
    telegram.world.messages.send(chatDialog(CAST_CHATS.makers), { fromId: CAST.ada, text });
  }
  telegram.world.links.join(CAST.sam, link.hash);
  telegram.world.messages.send(chatDialog(CAST_CHATS.makers), { fromId: CAST.sam, text: 'three' });

  await vi.waitFor(() => expect(heard).toEqual(['one', 'two', 'user_joined_link', 'three']));
  expect(callsOf(telegram.world, 'updates.getChannelDifference').arrived).toBe(0);
  expect(callsOf(telegram.world, 'updates.getDifference').arrived).toBeLessThan(2);
});

test('mtcute hears of a basic group through the counter of the account', async () => {
  const telegram = await startTelegram();
  const client = await mtcuteOf(telegram, CAST.mei);
  const heard: string[] = [];
  client.onNewMessage.add((message) => heard.push(message.text));
  await client.startUpdatesLoop();
  for (const text of ['flour', 'water', 'salt']) {
    telegram.world.messages.send(chatDialog(CAST_CHATS.bakers), { fromId: CAST.ada, text });
  }
  await vi.waitFor(() => expect(heard).toEqual(['flour', 'water', 'salt']));
  expect(callsOf(telegram.world, 'updates.getDifference').arrived).toBeLessThan(2);
});

test('admins who may invite hear of a join request, others do not', async () => {
  const telegram = await startTelegram();
  const heard: Record<string, number[]> = {};
  for (const [name, userId] of [['robin', CAST.robin] as const, ['lea', CAST.lea] as const]) {
    const client = await gramjsOf(telegram, userId);
    await client.getMe();
    client.addEventHandler((update) => {
      if (update instanceof Api.UpdatePendingJoinRequests) (heard[name] ??= []).push(update.requestsPending);
    }, new Raw({}));
  }
  const link = telegram.world.links.export(CAST.mei, CAST_CHATS.makers, { requestNeeded: true });
  expect(() => telegram.world.links.join(CAST.sam, link.hash)).toThrow('INVITE_REQUEST_SENT');
  telegram.world.requests.decide(CAST.mei, CAST_CHATS.makers, CAST.sam, false);
  await vi.waitFor(() => expect(heard).toEqual({ robin: [1, 0] }));
});

test('a client that was away asks for what it missed', async () => {
  const telegram = await startTelegram();
  const client = await gramjsOf(telegram, CAST.robin);
  const { messages } = telegram.world;
  const pts = messages.of(chatDialog(CAST_CHATS.makers)).at(-1)?.id ?? 0;
  messages.send(chatDialog(CAST_CHATS.makers), { fromId: CAST.ada, text: 'while you were away' });
  const missed = await client.invoke(
    new Api.updates.GetChannelDifference({
      channel: new Api.InputChannel(channelFields(telegram.world, CAST_CHATS.makers)),
      filter: new Api.ChannelMessagesFilterEmpty(),
      pts,
      limit: 100,
    }),
  );
  expect(missed).toMatchObject({ pts: pts + 1, newMessages: [{ message: 'while you were away' }] });
});
