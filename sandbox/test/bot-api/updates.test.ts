import { describe, expect, test } from 'vitest';
import { addChat, forgetUpdates, startStage, type Stage } from './harness.ts';

async function askForMembers({ call }: Stage): Promise<void> {
  await call('getUpdates', {
    allowed_updates: ['message', 'edited_message', 'channel_post', 'my_chat_member', 'chat_member'],
    offset: 1_000_000,
  });
}

describe('what a bot hears of', () => {
  test("a person's message, and its edit", async () => {
    const { say, updates, world, ada } = await startStage();
    const { id, dialog } = say('/newlink Spring, see t.me/latch');
    world.messages.edit(dialog, id, { text: 'Never mind' });
    expect(await updates()).toEqual([
      {
        update_id: expect.any(Number),
        message: {
          message_id: id,
          from: {
            id: ada.id,
            is_bot: false,
            first_name: 'Ada',
            last_name: 'L',
            username: 'ada',
            language_code: 'en',
          },
          chat: { id: ada.id, first_name: 'Ada', last_name: 'L', username: 'ada', type: 'private' },
          date: expect.any(Number),
          text: '/newlink Spring, see t.me/latch',
          entities: [
            { type: 'bot_command', offset: 0, length: 8 },
            { type: 'url', offset: 21, length: 10 },
          ],
        },
      },
      {
        update_id: expect.any(Number),
        edited_message: expect.objectContaining({
          message_id: id,
          text: 'Never mind',
          edit_date: expect.any(Number),
        }),
      },
    ]);
  });

  test('a chat that gets another name', async () => {
    const stage = await startStage();
    const { peerId } = addChat(stage, 'supergroup');
    await forgetUpdates(stage);
    stage.world.chats.rename(stage.ada.id, peerId, 'Renamed');
    expect(await stage.updates()).toMatchObject([
      { message: { new_chat_title: 'Renamed', from: { id: stage.ada.id }, chat: { title: 'Renamed' } } },
    ]);
    expect(() => stage.world.chats.rename(stage.ada.id, peerId, 'Renamed')).toThrow('CHAT_NOT_MODIFIED');
  });

  test('where a forwarded message comes from', async () => {
    const stage = await startStage();
    const { peerId } = addChat(stage, 'channel', null, 'news');
    await forgetUpdates(stage);
    stage.say({ text: 'a post', forward: { peerId, messageId: 4, date: 1_000 } });
    stage.say({ text: 'a line', forward: { fromUserId: stage.bert.id, date: 2_000 } });
    expect(await stage.updates()).toMatchObject([
      {
        message: {
          forward_origin: {
            type: 'channel',
            chat: { id: peerId, title: 'A channel', username: 'news', type: 'channel' },
            message_id: 4,
            date: 1_000,
          },
        },
      },
      { message: { forward_origin: { type: 'user', sender_user: { id: stage.bert.id }, date: 2_000 } } },
    ]);
  });

  test('being blocked and unblocked', async () => {
    const { world, bot, ada, updates } = await startStage();
    world.bots.setBlocked(bot.id, ada.id, true);
    world.bots.setBlocked(bot.id, ada.id, false);
    expect(await updates()).toMatchObject([
      {
        my_chat_member: {
          chat: { id: ada.id, type: 'private' },
          from: { id: ada.id },
          old_chat_member: { status: 'member', user: { id: bot.id } },
          new_chat_member: { status: 'kicked', until_date: 0 },
        },
      },
      { my_chat_member: { old_chat_member: { status: 'kicked' }, new_chat_member: { status: 'member' } } },
    ]);
  });

  test('being added and promoted', async () => {
    const stage = await startStage();
    await askForMembers(stage);
    const { peerId } = addChat(stage, 'channel', { inviteUsers: true, postMessages: true });
    expect(await stage.updates()).toMatchObject([
      {
        my_chat_member: {
          chat: { id: peerId },
          old_chat_member: { status: 'left' },
          new_chat_member: { status: 'member' },
        },
      },
      {
        my_chat_member: {
          from: { id: stage.ada.id },
          new_chat_member: {
            status: 'administrator',
            can_be_edited: false,
            is_anonymous: false,
            can_invite_users: true,
            can_post_messages: true,
            can_edit_messages: false,
          },
        },
      },
    ]);
  });

  test("who came by which link, with other administrators' links masked", async () => {
    const stage = await startStage();
    const { world, ada, bert, call } = stage;
    const { peerId } = addChat(stage, 'channel');
    const carl = world.people.add({ firstName: 'Carl' });
    const adas = world.links.export(ada.id, peerId, { title: 'By Ada' });
    const own = (await call('createChatInviteLink', { chat_id: peerId })).result.invite_link;
    await askForMembers(stage);
    world.links.join(bert.id, adas.hash);
    world.links.join(carl.id, own.split('+')[1]);
    const [first, second] = await stage.updates();
    expect(first.chat_member).toMatchObject({
      from: { id: bert.id },
      old_chat_member: { status: 'left' },
      new_chat_member: { status: 'member', user: { id: bert.id } },
      invite_link: { name: 'By Ada', creator: { id: ada.id } },
    });
    expect(first.chat_member.invite_link.invite_link).toMatch(/^https:\/\/t\.me\/\+[\w-]+\.\.\.$/);
    expect(first.chat_member.invite_link.invite_link).not.toContain(adas.hash);
    expect(second.chat_member.invite_link.invite_link).toBe(own);
  });

  test('who was added, made an admin, demoted, removed, and who left, and by whom', async () => {
    const stage = await startStage();
    const { world, ada, bert, call } = stage;
    const { peerId } = addChat(stage, 'channel');
    const carl = world.people.add({ firstName: 'Carl' });
    await askForMembers(stage);
    const admins = async () => {
      const { result } = await call('getChatAdministrators', { chat_id: peerId });
      return result.map(({ user }: { user: { id: number } }) => user.id);
    };
    world.chats.addMember(ada.id, peerId, bert.id);
    world.chats.promote(ada.id, peerId, bert.id, { inviteUsers: true });
    expect(await admins()).toContain(bert.id);
    world.chats.promote(ada.id, peerId, bert.id, null);
    expect(await admins()).not.toContain(bert.id);
    world.chats.kick(ada.id, peerId, bert.id);
    const who = { chat_id: peerId, user_id: bert.id };
    expect((await call('getChatMember', who)).result).toMatchObject({ status: 'kicked' });
    world.chats.addMember(ada.id, peerId, carl.id);
    world.chats.leave(peerId, carl.id);

    const told = (await stage.updates()).map(
      ({ chat_member }: { chat_member: Record<'old_chat_member' | 'new_chat_member' | 'from', never> }) => {
        const { from, old_chat_member, new_chat_member } = chat_member;
        return [from['id'], old_chat_member['status'], new_chat_member['status']];
      },
    );
    expect(told).toEqual([
      [ada.id, 'left', 'member'],
      [ada.id, 'member', 'administrator'],
      [ada.id, 'administrator', 'member'],
      [ada.id, 'member', 'kicked'],
      [ada.id, 'left', 'member'],
      [carl.id, 'member', 'left'],
    ]);
  });

  test('that somebody came by a folder of chats, or asked to join a public chat without a link', async () => {
    const stage = await startStage();
    const { world, ada, bert } = stage;
    const { peerId } = addChat(stage, 'supergroup', { inviteUsers: true }, 'a_public_one');
    const carl = world.people.add({ firstName: 'Carl' });
    const { hash } = world.links.export(ada.id, peerId, {});
    world.chats.promote(ada.id, peerId, stage.bot.id, { inviteUsers: true, restrictMembers: true });
    world.chats.setJoinRequest(ada.id, peerId, true);
    await stage.call('getUpdates', {
      allowed_updates: ['chat_member', 'chat_join_request'],
      offset: 1_000_000,
    });
    world.links.join(bert.id, hash, { viaChatlist: true });
    expect(() => world.chats.join(carl.id, peerId)).toThrow('INVITE_REQUEST_SENT');
    world.requests.decide(ada.id, peerId, carl.id, true);
    const [folder, asked, admitted] = await stage.updates();
    expect(folder.chat_member).toMatchObject({
      via_chat_folder_invite_link: true,
      invite_link: { creator: { id: ada.id } },
    });
    expect(folder.chat_member).not.toHaveProperty('via_join_request');
    expect(asked.chat_join_request).toMatchObject({ from: { id: carl.id } });
    expect(asked.chat_join_request).not.toHaveProperty('invite_link');
    expect(admitted.chat_member).toMatchObject({ from: { id: ada.id }, via_join_request: true });
    expect(admitted.chat_member).not.toHaveProperty('invite_link');
    expect(admitted.chat_member).not.toHaveProperty('via_chat_folder_invite_link');
  });

  test("who asks to join by another administrator's link, which is masked", async () => {
    const stage = await startStage();
    const { peerId } = addChat(stage, 'channel');
    const { hash } = stage.world.links.export(stage.ada.id, peerId, { requestNeeded: true });
    await forgetUpdates(stage);
    expect(() => stage.world.links.join(stage.bert.id, hash)).toThrow('INVITE_REQUEST_SENT');
    const [{ chat_join_request }] = await stage.updates();
    expect(chat_join_request.invite_link.invite_link).toMatch(/^https:\/\/t\.me\/\+[\w-]+\.\.\.$/);
    expect(chat_join_request.invite_link.invite_link).not.toContain(hash);
  });

  test('in groups, privacy mode lets through commands, replies and service messages', async () => {
    const stage = await startStage();
    const { world, ada, bert, bot, call } = stage;
    const other = world.people.add({ firstName: 'Other', username: 'other_bot', isBot: true });
    const group = addChat(stage, 'supergroup', null);
    const bots = (await call('sendMessage', { chat_id: group.peerId, text: 'Hello all' })).result;
    await forgetUpdates(stage);
    const write = (text: string, replyToId?: number) =>
      world.messages.send(group.dialog, { fromId: ada.id, text, ...(replyToId ? { replyToId } : {}) });
    write('just talking');
    write('/newlink');
    write('/newlink@latch_bot');
    write(`/newlink@${other.username}`);
    write('thanks', bots.message_id);
    world.chats.addMember(ada.id, group.peerId, bert.id);
    const heard = await stage.updates();
    expect(heard).toMatchObject([
      {
        message: { text: '/newlink', chat: { id: group.peerId, type: 'supergroup', title: 'A supergroup' } },
      },
      { message: { text: '/newlink@latch_bot' } },
      { message: { text: 'thanks', reply_to_message: { text: 'Hello all', from: { id: bot.id } } } },
      { message: { new_chat_members: [{ id: bert.id }], from: { id: ada.id } } },
    ]);
    expect(heard).toHaveLength(4);
    await forgetUpdates(stage);
    world.chats.promote(ada.id, group.peerId, bot.id, { manageChat: true });
    write('now it hears');
    expect((await stage.updates()).at(-1)).toMatchObject({ message: { text: 'now it hears' } });
  });

  test('posts of a channel it is in, signed by the channel; not its own', async () => {
    const stage = await startStage();
    const channel = addChat(stage, 'channel', { postMessages: true });
    await forgetUpdates(stage);
    stage.world.messages.send(channel.dialog, { fromId: stage.ada.id, text: 'News' });
    const own = await stage.call('sendMessage', { chat_id: channel.peerId, text: 'Mine' });
    expect(own.result).toMatchObject({ sender_chat: { id: channel.peerId }, text: 'Mine' });
    expect(own.result).not.toHaveProperty('from');
    const heard = await stage.updates();
    expect(heard).toMatchObject([{ channel_post: { text: 'News', sender_chat: { id: channel.peerId } } }]);
    expect(heard[0].channel_post).not.toHaveProperty('from');
    const edited = await stage.call('editMessageText', {
      chat_id: channel.peerId,
      message_id: own.result.message_id,
      text: 'Changed',
    });
    expect(edited.result.text).toBe('Changed');
  });

  test('an anonymous administrator speaks as the group', async () => {
    const stage = await startStage();
    const { world, ada, bert } = stage;
    const group = addChat(stage, 'supergroup');
    world.chats.addMember(ada.id, group.peerId, bert.id);
    world.chats.promote(ada.id, group.peerId, bert.id, { inviteUsers: true }, true);
    await forgetUpdates(stage);
    world.messages.send(group.dialog, { fromId: bert.id, text: '/newlink' });
    expect(await stage.updates()).toMatchObject([
      {
        message: {
          from: { id: 1087968824, is_bot: true, username: 'GroupAnonymousBot' },
          sender_chat: { id: group.peerId },
        },
      },
    ]);
  });
});
