import { describe, expect, test } from 'vitest';
import { addChat, startStage } from './harness.ts';

const HOUR = 3600;

describe('deleting', () => {
  test('takes a message away, once', async () => {
    const { call, ada, talk } = await startStage();
    await call('sendMessage', { chat_id: ada.id, text: 'x' });
    expect(await call('deleteMessage', { chat_id: ada.id, message_id: 2 })).toMatchObject({ result: true });
    expect(talk()).toHaveLength(1);
    expect(await call('deleteMessage', { chat_id: ada.id, message_id: 2 })).toMatchObject({
      status: 400,
      description: 'Bad Request: message to delete not found',
    });
  });

  test('ends after 48 hours, except for administrators who may delete', async () => {
    const stage = await startStage();
    const { call, ada, world } = stage;
    const group = addChat(stage, 'supergroup', { deleteMessages: true });
    const own = await call('sendMessage', { chat_id: ada.id, text: 'x' });
    const others = world.messages.send(group.dialog, { fromId: ada.id, text: 'y' });
    world.clock.move(48 * HOUR + 60);
    expect(await call('deleteMessage', { chat_id: ada.id, message_id: own.result.message_id })).toMatchObject(
      {
        description: "Bad Request: message can't be deleted for everyone",
      },
    );
    expect(await call('deleteMessage', { chat_id: group.peerId, message_id: others.id })).toMatchObject({
      result: true,
    });
  });

  test("others' messages in a group need the right", async () => {
    const stage = await startStage();
    const group = addChat(stage, 'supergroup', null);
    const { id } = stage.world.messages.send(group.dialog, { fromId: stage.ada.id, text: 'y' });
    expect(await stage.call('deleteMessage', { chat_id: group.peerId, message_id: id })).toMatchObject({
      description: "Bad Request: message can't be deleted for everyone",
    });
  });

  test('of many passes over what is not there', async () => {
    const { call, ada, talk } = await startStage();
    for (const text of ['a', 'b']) await call('sendMessage', { chat_id: ada.id, text });
    expect(await call('deleteMessages', { chat_id: ada.id, message_ids: [2, 99, 3] })).toMatchObject({
      result: true,
    });
    expect(talk().map((message) => message.text)).toEqual(['/start']);
    const many = Array.from({ length: 101 }, (_, index) => index + 1);
    expect(await call('deleteMessages', { chat_id: ada.id, message_ids: many })).toMatchObject({
      status: 400,
    });
    expect(await call('deleteMessages', { chat_id: ada.id })).toMatchObject({ status: 400 });
  });
});

describe('forwarding and copying', () => {
  test('a forward names the author and can not be edited; a copy is the own message', async () => {
    const stage = await startStage();
    const { call, ada, bert, bot, world } = stage;
    const group = addChat(stage, 'supergroup', null);
    const source = world.messages.send(group.dialog, { fromId: ada.id, text: 'Look: t.me/x' });
    const params = { chat_id: ada.id, from_chat_id: group.peerId, message_id: source.id };
    const forwarded = (await call('forwardMessage', params)).result;
    expect(forwarded).toMatchObject({
      text: 'Look: t.me/x',
      from: { id: bot.id },
      forward_origin: { type: 'user', sender_user: { id: ada.id }, date: source.date },
    });
    expect(
      await call('editMessageText', { chat_id: ada.id, message_id: forwarded.message_id, text: 'x' }),
    ).toMatchObject({ description: "Bad Request: message can't be edited" });
    const copied = (await call('copyMessage', params)).result;
    expect(copied).toEqual({ message_id: forwarded.message_id + 1 });
    expect(stage.talk().at(-1)).toMatchObject({ text: 'Look: t.me/x', fromId: bot.id });
    expect(stage.talk().at(-1)).not.toHaveProperty('forward');
    expect(await call('forwardMessage', { ...params, message_id: 99 })).toMatchObject({
      description: 'Bad Request: message to forward not found',
    });
    expect(await call('copyMessage', { ...params, message_id: 99 })).toMatchObject({
      description: 'Bad Request: message to copy not found',
    });
    expect(await call('copyMessage', { ...params, chat_id: bert.id })).toMatchObject({ status: 403 });
  });

  test('several at once', async () => {
    const { call, ada, say, talk } = await startStage();
    const message_ids = [say('a').id, 99, say('b').id];
    const params = { chat_id: ada.id, from_chat_id: ada.id, message_ids };
    expect((await call('forwardMessages', params)).result).toEqual([{ message_id: 4 }, { message_id: 5 }]);
    expect((await call('copyMessages', params)).result).toEqual([{ message_id: 6 }, { message_id: 7 }]);
    expect(
      talk()
        .slice(-4)
        .map((message) => message.text),
    ).toEqual(['a', 'b', 'a', 'b']);
  });
});
