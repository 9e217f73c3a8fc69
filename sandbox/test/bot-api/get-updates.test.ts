import { describe, expect, test } from 'vitest';
import { createWorld } from '../../server/world/create-world.ts';
import { addChat, forgetUpdates, startStage } from './harness.ts';

describe('getUpdates', () => {
  test('gives what waits, in order, until an offset confirms it', async () => {
    const { call, say } = await startStage();
    for (const text of ['one', 'two', 'three']) say(text);
    const first = (await call('getUpdates', { limit: 2 })).result;
    expect(first.map((update: { message: { text: string } }) => update.message.text)).toEqual(['one', 'two']);
    expect((await call('getUpdates', { limit: 2 })).result).toEqual(first);
    const rest = (await call('getUpdates', { offset: first[1].update_id + 1 })).result;
    expect(rest).toMatchObject([{ message: { text: 'three' } }]);
    expect((await call('getUpdates', { offset: rest[0].update_id + 1 })).result).toEqual([]);
  });

  test('an update names its number first and then what it is: some clients go by the order', async () => {
    const { say, updates } = await startStage();
    say('one');
    expect((await updates()).map((update: object) => Object.keys(update))).toEqual([
      ['update_id', 'message'],
    ]);
  });

  test('a negative offset forgets all but the last ones', async () => {
    const { call, say } = await startStage();
    for (const text of ['one', 'two', 'three']) say(text);
    expect((await call('getUpdates', { offset: -1 })).result).toMatchObject([{ message: { text: 'three' } }]);
    expect((await call('getUpdates')).result).toHaveLength(1);
  });

  test('waits, and ends at once when something comes', async () => {
    const { call, say, updates } = await startStage();
    const waiting = call('getUpdates', { timeout: 50 });
    await call('getMe');
    say('hello');
    expect((await waiting).result).toMatchObject([
      { message: { text: 'hello', from: { first_name: 'Ada' } } },
    ]);
    expect(await updates()).toHaveLength(1);
  });

  test('the second of two pollers ends the first', async () => {
    const { call, say } = await startStage();
    const first = call('getUpdates', { timeout: 50 });
    await call('getMe');
    const second = call('getUpdates', { timeout: 50 });
    expect(await first).toEqual({
      status: 409,
      ok: false,
      error_code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
    say('hello');
    expect((await second).result).toHaveLength(1);
  });

  test('a poller that hangs up makes room without a conflict', async () => {
    const { root, bot, say, updates } = await startStage();
    const gone = new AbortController();
    const left = fetch(`${root}/bot${bot.botToken}/getUpdates?timeout=50`, { signal: gone.signal });
    gone.abort();
    await expect(left).rejects.toThrow('aborted');
    say('hello');
    expect(await updates()).toMatchObject([{ message: { text: 'hello' } }]);
  });

  test('allowed_updates are remembered, and an empty list is the default again', async () => {
    const stage = await startStage();
    const { call, say, ada, bert, world } = stage;
    const chat = addChat(stage, 'supergroup');
    await forgetUpdates(stage);
    const join = () => world.chats.addMember(ada.id, chat.peerId, bert.id);
    const kinds = async () =>
      (await stage.updates()).flatMap((update: object) =>
        Object.keys(update).filter((key) => key !== 'update_id'),
      );

    await call('getUpdates', { allowed_updates: ['chat_member'] });
    join();
    say('not asked for');
    expect(await kinds()).toEqual(['chat_member']);

    await forgetUpdates(stage);
    await call('getUpdates', { allowed_updates: [] });
    world.chats.leave(chat.peerId, bert.id);
    say('asked for');
    expect(await kinds()).toEqual(['message', 'message']);
  });

  test('what waits survives a restart, and ids go on', async () => {
    const first = await startStage();
    first.say('before');
    const before = await first.updates();
    await first.close();
    // As a state file would bring it back.
    const world = createWorld({ state: JSON.parse(JSON.stringify(first.world.state)) });
    const second = await startStage({ world });
    expect(await second.updates()).toEqual(before);
    second.say('after');
    expect(await second.updates()).toMatchObject([
      { update_id: before[0].update_id, message: { text: 'before' } },
      { update_id: before[0].update_id + 1, message: { text: 'after' } },
    ]);
  });
});
