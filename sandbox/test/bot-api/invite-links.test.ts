import { describe, expect, test } from 'vitest';
import { addChat, startStage } from './harness.ts';

describe('invite links of the bot', () => {
  test('are made, edited as a whole, and revoked', async () => {
    const stage = await startStage();
    const { call, bot, world } = stage;
    const { peerId } = addChat(stage, 'supergroup');
    const expire_date = world.clock.now() + 3600;
    const made = await call('createChatInviteLink', {
      chat_id: peerId,
      name: 'Spring',
      expire_date,
      member_limit: 5,
    });
    expect(made.result).toEqual({
      invite_link: expect.stringMatching(/^https:\/\/t\.me\/\+[\w-]+$/),
      creator: { id: bot.id, is_bot: true, first_name: 'Latch', username: 'latch_bot' },
      creates_join_request: false,
      is_primary: false,
      is_revoked: false,
      name: 'Spring',
      expire_date,
      member_limit: 5,
    });
    const { invite_link } = made.result;
    const edited = await call('editChatInviteLink', {
      chat_id: peerId,
      invite_link,
      creates_join_request: true,
    });
    expect(edited.result).toMatchObject({ invite_link, creates_join_request: true });
    expect(edited.result).not.toHaveProperty('name');
    expect(edited.result).not.toHaveProperty('member_limit');
    const revoked = await call('revokeChatInviteLink', { chat_id: peerId, invite_link });
    expect(revoked.result).toMatchObject({ invite_link, is_revoked: true });
    expect(world.links.find(invite_link)?.revoked).toBe(true);
  });

  test('exporting replaces the primary link, which getChat shows', async () => {
    const stage = await startStage();
    const { peerId } = addChat(stage, 'channel');
    const first = (await stage.call('exportChatInviteLink', { chat_id: peerId })).result;
    const second = (await stage.call('exportChatInviteLink', { chat_id: peerId })).result;
    expect(second).not.toBe(first);
    expect(stage.world.links.find(first)?.revoked).toBe(true);
    expect((await stage.call('getChat', { chat_id: peerId })).result.invite_link).toBe(second);
  });

  test('a subscription is for channels', async () => {
    const stage = await startStage();
    const channel = addChat(stage, 'channel');
    const group = addChat(stage, 'supergroup');
    const params = { subscription_period: 2_592_000, subscription_price: 100, name: 'Club' };
    const { result } = await stage.call('createChatSubscriptionInviteLink', {
      chat_id: channel.peerId,
      ...params,
    });
    expect(result).toMatchObject(params);
    expect(
      await stage.call('createChatSubscriptionInviteLink', { chat_id: group.peerId, ...params }),
    ).toMatchObject({ status: 400, description: 'Bad Request: PRICING_CHAT_INVALID' });
  });

  test.each([
    [
      'a limit with approval',
      { member_limit: 1, creates_join_request: true },
      "member limit can't be specified for links requiring administrator approval",
    ],
    ['100,000 members', { member_limit: 100_000 }, 'USAGE_LIMIT_INVALID'],
    ['the past', { expire_date: 1 }, 'EXPIRE_DATE_INVALID'],
    ['a date that is none', { expire_date: 'soon' }, 'invalid expire_date specified'],
  ])('refuses %s', async (_, params, words) => {
    const stage = await startStage();
    const { peerId } = addChat(stage, 'supergroup');
    expect(await stage.call('createChatInviteLink', { chat_id: peerId, ...params })).toMatchObject({
      status: 400,
      description: `Bad Request: ${words}`,
    });
  });

  test('are only the bot’s own to change and to revoke', async () => {
    const stage = await startStage();
    const { peerId } = addChat(stage, 'supergroup');
    const { link: invite_link } = stage.world.links.export(stage.ada.id, peerId, {});
    for (const method of ['editChatInviteLink', 'revokeChatInviteLink']) {
      expect(await stage.call(method, { chat_id: peerId, invite_link })).toMatchObject({
        status: 400,
        description: 'Bad Request: INVITE_HASH_EXPIRED',
      });
    }
    const own = (await stage.call('createChatInviteLink', { chat_id: peerId, name: 'Own' })).result
      .invite_link;
    const edited = await stage.call('editChatInviteLink', {
      chat_id: peerId,
      invite_link: own,
      name: 'Mine',
    });
    expect(edited.result).toMatchObject({ name: 'Mine', invite_link: own });
    const revoked = await stage.call('revokeChatInviteLink', { chat_id: peerId, invite_link: own });
    expect(revoked.result).toMatchObject({ is_revoked: true });
  });

  test('need the right, and a bot in the chat', async () => {
    const stage = await startStage();
    const plain = addChat(stage, 'supergroup', null);
    const create = (chat_id: number) => stage.call('createChatInviteLink', { chat_id });
    expect(await create(plain.peerId)).toMatchObject({
      status: 400,
      description: 'Bad Request: not enough rights to manage chat invite link',
    });
    stage.world.chats.kick(stage.ada.id, plain.peerId, stage.bot.id);
    expect(await create(plain.peerId)).toMatchObject({
      status: 403,
      description: 'Forbidden: bot was kicked from the supergroup chat',
    });
  });
});

describe('join requests', () => {
  test('reach a bot with the right, are approved once, and tell who came by what', async () => {
    const stage = await startStage();
    const { call, world, bert, updates } = stage;
    const { peerId } = addChat(stage, 'channel');
    await call('getUpdates', { allowed_updates: ['chat_join_request', 'chat_member'], offset: 1_000_000 });
    const { invite_link } = (
      await call('createChatInviteLink', { chat_id: peerId, creates_join_request: true })
    ).result;
    const hash = invite_link.split('+')[1];
    expect(() => world.links.join(bert.id, hash)).toThrow('INVITE_REQUEST_SENT');
    expect(await updates()).toMatchObject([
      {
        chat_join_request: {
          chat: { id: peerId, type: 'channel' },
          from: { id: bert.id },
          user_chat_id: bert.id,
          invite_link: { invite_link, creates_join_request: true, pending_join_request_count: 1 },
        },
      },
    ]);
    const decision = { chat_id: peerId, user_id: bert.id };
    expect(await call('approveChatJoinRequest', decision)).toMatchObject({ ok: true, result: true });
    expect(world.chats.member(peerId, bert.id).status).toBe('member');
    expect((await updates()).at(-1)).toMatchObject({
      chat_member: {
        new_chat_member: { status: 'member' },
        from: { id: stage.bot.id },
        invite_link: { invite_link },
      },
    });
    expect((await updates()).at(-1).chat_member).not.toHaveProperty('via_join_request');
    expect(await call('approveChatJoinRequest', decision)).toMatchObject({
      status: 400,
      description: 'Bad Request: USER_ALREADY_PARTICIPANT',
    });
  });

  test('are declined, and not decided without the right', async () => {
    const stage = await startStage();
    const { call, world, ada, bert } = stage;
    const { peerId } = addChat(stage, 'supergroup');
    const made = world.links.export(ada.id, peerId, { requestNeeded: true });
    expect(() => world.links.join(bert.id, made.hash)).toThrow('INVITE_REQUEST_SENT');
    const decision = { chat_id: peerId, user_id: bert.id };
    world.chats.promote(ada.id, peerId, stage.bot.id, { manageChat: true });
    expect(await call('declineChatJoinRequest', decision)).toMatchObject({
      description: 'Bad Request: not enough rights to manage chat join requests',
    });
    world.chats.promote(ada.id, peerId, stage.bot.id, { inviteUsers: true });
    expect(await call('declineChatJoinRequest', decision)).toMatchObject({ result: true });
    expect(world.requests.ofChat(peerId)).toEqual([]);
    expect(world.chats.member(peerId, bert.id).status).toBe('left');
  });

  test('open the conversation for five minutes, while they wait, with the introduction of who asks', async () => {
    const stage = await startStage();
    const { call, world, ada, bert, updates } = stage;
    const { peerId } = addChat(stage, 'supergroup');
    await call('getUpdates', { allowed_updates: ['chat_join_request'], offset: 1_000_000 });
    const { hash } = world.links.export(ada.id, peerId, { requestNeeded: true });
    const write = async () => (await call('sendMessage', { chat_id: bert.id, text: 'Who are you?' })).status;
    const ask = () => expect(() => world.links.join(bert.id, hash)).toThrow('INVITE_REQUEST_SENT');
    expect(await write()).toBe(403);

    world.people.setBio(bert.id, 'Carpenter, two cats');
    ask();
    expect(await updates()).toMatchObject([{ chat_join_request: { bio: 'Carpenter, two cats' } }]);
    expect(await write()).toBe(200);
    world.clock.move(301);
    expect(await write()).toBe(403);

    world.requests.decide(ada.id, peerId, bert.id, false);
    ask();
    expect(await write()).toBe(200);
    world.requests.decide(ada.id, peerId, bert.id, false);
    expect(await write()).toBe(403);
  });
});
