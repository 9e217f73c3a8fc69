import { describe, expect, test } from 'vitest';
import { addChat, startStage } from './harness.ts';

describe('chats', () => {
  test('getChat tells of people, of chats by name, and of private ones only inside', async () => {
    const stage = await startStage();
    const { call, ada, world } = stage;
    const open = world.chats.add({
      kind: 'supergroup',
      title: 'Open',
      creatorId: ada.id,
      username: 'open_chat',
      joinRequest: true,
    });
    const shut = world.chats.add({ kind: 'channel', title: 'Shut', creatorId: ada.id });
    expect((await call('getChat', { chat_id: ada.id })).result).toMatchObject({
      id: ada.id,
      type: 'private',
      first_name: 'Ada',
      active_usernames: ['ada'],
      accent_color_id: 0,
    });
    expect((await call('getChat', { chat_id: '@Open_Chat' })).result).toMatchObject({
      id: open.peerId,
      type: 'supergroup',
      title: 'Open',
      username: 'open_chat',
      join_by_request: true,
      max_reaction_count: 11,
      accepted_gift_types: expect.any(Object),
      permissions: { can_send_messages: true },
    });
    expect(await call('getChat', { chat_id: shut.peerId })).toMatchObject({
      status: 400,
      description: 'Bad Request: chat not found',
    });
    expect(await call('getChatMember', { chat_id: '@open_chat', user_id: ada.id })).toMatchObject({
      result: { status: 'creator' },
    });
    expect(await call('sendMessage', { chat_id: '@open_chat', text: 'x' })).toMatchObject({
      status: 403,
      description: 'Forbidden: bot is not a member of the supergroup chat',
    });
  });

  test('members, administrators and how many', async () => {
    const stage = await startStage();
    const { call, ada, bert, bot, world } = stage;
    const { peerId } = addChat(stage, 'supergroup');
    world.chats.addMember(ada.id, peerId, bert.id);
    const member = async (user_id: number) =>
      (await call('getChatMember', { chat_id: peerId, user_id })).result;
    expect(await member(ada.id)).toMatchObject({
      status: 'creator',
      user: { id: ada.id },
      is_anonymous: false,
    });
    expect(await member(bot.id)).toMatchObject({
      status: 'administrator',
      can_invite_users: true,
      can_pin_messages: false,
    });
    expect(await member(bert.id)).toEqual({
      status: 'member',
      user: expect.objectContaining({ id: bert.id }),
    });
    expect(await call('getChatMember', { chat_id: peerId, user_id: 4_242 })).toMatchObject({
      description: 'Bad Request: user not found',
    });
    expect(await call('getChatMember', { chat_id: peerId, user_id: 'ada' })).toMatchObject({
      description: 'Bad Request: invalid user_id specified',
    });
    const admins = (await call('getChatAdministrators', { chat_id: peerId })).result;
    expect(admins.map((admin: { status: string }) => admin.status)).toEqual(['creator', 'administrator']);
    expect((await call('getChatMemberCount', { chat_id: peerId })).result).toBe(3);
    expect((await call('getChatMembersCount', { chat_id: peerId })).result).toBe(3);
    world.chats.leave(peerId, bert.id);
    expect(await member(bert.id)).toMatchObject({ status: 'left' });
  });

  test("a channel's list is for its administrators", async () => {
    const stage = await startStage();
    const { peerId } = addChat(stage, 'channel', null);
    const params = { chat_id: peerId, user_id: stage.ada.id };
    for (const method of ['getChatMember', 'getChatAdministrators']) {
      expect(await stage.call(method, params)).toMatchObject({
        description: 'Bad Request: member list is inaccessible',
      });
    }
    expect(await stage.call('sendMessage', { ...params, text: 'x' })).toMatchObject({
      description: 'Bad Request: need administrator rights in the channel chat',
    });
    expect(await stage.call('getChatAdministrators', { chat_id: stage.ada.id })).toMatchObject({
      description: 'Bad Request: there are no administrators in the private chat',
    });
  });

  test('a group that became a supergroup says where it went', async () => {
    const stage = await startStage();
    const group = addChat(stage, 'basic', null);
    const { peerId } = stage.world.chats.migrate(stage.ada.id, group.peerId);
    expect(await stage.call('sendMessage', { chat_id: group.peerId, text: 'x' })).toEqual({
      status: 400,
      ok: false,
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: peerId },
    });
    expect((await stage.call('sendMessage', { chat_id: peerId, text: 'x' })).ok).toBe(true);
    expect(await stage.updates()).toContainEqual(
      expect.objectContaining({ message: expect.objectContaining({ migrate_to_chat_id: peerId }) }),
    );
  });

  test('a bot leaves, and is outside then', async () => {
    const stage = await startStage();
    const { peerId } = addChat(stage, 'supergroup');
    expect(await stage.call('leaveChat', { chat_id: peerId })).toMatchObject({ result: true });
    expect(await stage.call('leaveChat', { chat_id: peerId })).toMatchObject({
      status: 403,
      description: 'Forbidden: bot is not a member of the supergroup chat',
    });
  });

  test('chat actions are those that there are', async () => {
    const { call, ada } = await startStage();
    expect(await call('sendChatAction', { chat_id: ada.id, action: 'typing' })).toMatchObject({
      result: true,
    });
    expect(await call('sendChatAction', { chat_id: ada.id, action: 'dancing' })).toMatchObject({
      description: 'Bad Request: wrong parameter action in request',
    });
  });
});
