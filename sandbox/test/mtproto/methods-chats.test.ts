import { Api } from 'telegram';
import { returnBigInt } from 'telegram/Helpers.js';
import { Raw } from 'telegram/events/index.js';
import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { chatDialog } from '../../server/world/dialog.ts';
import type { World } from '../../server/world/world.ts';
import { channelFields, userFields } from './access-fields.ts';
import { expectInstance } from './expect-instance.ts';
import { gramjsOf, startTelegram } from './start-telegram.ts';

function inputChannel(world: World, peerId: number, viewerId?: number): Api.InputChannel {
  return new Api.InputChannel(channelFields(world, peerId, viewerId));
}

function inputUser(world: World, userId: number): Api.InputPeerUser {
  return new Api.InputPeerUser(userFields(world, userId));
}

test('a chat tells each viewer what they are in it', async () => {
  const telegram = await startTelegram();
  const seenBy = async (userId: number): Promise<Api.Channel> => {
    const client = await gramjsOf(telegram, userId);
    const id = [inputChannel(telegram.world, CAST_CHATS.makers, userId)];
    const { chats } = await client.invoke(new Api.channels.GetChannels({ id }));
    return expectInstance(chats[0], Api.Channel);
  };
  expect(await seenBy(CAST.ada)).toMatchObject({
    creator: true,
    adminRights: { inviteUsers: true, addAdmins: true },
  });
  expect(await seenBy(CAST.robin)).toMatchObject({
    creator: false,
    adminRights: { inviteUsers: true, addAdmins: false },
  });
  expect(await seenBy(CAST.lea)).toMatchObject({ adminRights: { inviteUsers: false, pinMessages: true } });
  const plain = await seenBy(CAST.jonas);
  expect(plain.adminRights).toBeFalsy();
  expect(plain).toMatchObject({ megagroup: true, broadcast: false, left: false, participantsCount: 7 });
});

test('a chat that gets another name tells everybody in it', async () => {
  const telegram = await startTelegram();
  const { chats, messages } = telegram.world;
  const client = await gramjsOf(telegram, CAST.robin);
  await client.getMe();
  const seen: Api.TypeUpdate[] = [];
  client.addEventHandler((update) => seen.push(update), new Raw({}));
  chats.rename(CAST.ada, CAST_CHATS.makers, 'Harbour Builders');
  await vi.waitFor(() => {
    expect(seen.some((update) => update instanceof Api.UpdateChannel)).toBe(true);
    const posts = seen.filter((update) => update instanceof Api.UpdateNewChannelMessage);
    expect(posts[0]?.message).toMatchObject({
      action: { className: 'MessageActionChatEditTitle', title: 'Harbour Builders' },
    });
  });
  const id = [inputChannel(telegram.world, CAST_CHATS.makers)];
  const { chats: found } = await client.invoke(new Api.channels.GetChannels({ id }));
  expect(found[0]).toMatchObject({ title: 'Harbour Builders' });
  expect(() => chats.rename(CAST.jonas, CAST_CHATS.makers, 'Mine')).toThrow('CHAT_ADMIN_REQUIRED');
  expect(messages.of(chatDialog(CAST_CHATS.makers)).at(-1)?.service).toEqual({
    type: 'renamed',
    title: 'Harbour Builders',
  });
});

test('a private chat is closed to strangers, a public one is open to be looked at', async () => {
  const telegram = await startTelegram();
  const client = await gramjsOf(telegram, CAST.eleni);
  const { world } = telegram;
  await expect(
    client.invoke(
      new Api.channels.GetFullChannel({ channel: inputChannel(world, CAST_CHATS.makers, CAST.eleni) }),
    ),
  ).rejects.toMatchObject({ code: 400, errorMessage: 'CHANNEL_PRIVATE' });
  await expect(
    client.invoke(new Api.messages.GetFullChat({ chatId: returnBigInt(99) })),
  ).rejects.toMatchObject({ errorMessage: 'CHAT_ID_INVALID' });
  const resolved = await client.invoke(new Api.contacts.ResolveUsername({ username: 'Open_Harbour' }));
  expect(resolved.chats[0]).toMatchObject({ title: 'Open Harbour', left: true, username: 'open_harbour' });
});

test.each([
  ['nobody_has_this', 'USERNAME_NOT_OCCUPIED'],
  ['a b', 'USERNAME_INVALID'],
])('resolving "%s" is refused: %s', async (username, errorMessage) => {
  const telegram = await startTelegram();
  const client = await gramjsOf(telegram, CAST.robin);
  await expect(client.invoke(new Api.contacts.ResolveUsername({ username }))).rejects.toMatchObject({
    code: 400,
    errorMessage,
  });
});

test('the admins of a chat are listed with their rights, creator first', async () => {
  const telegram = await startTelegram();
  const client = await gramjsOf(telegram, CAST.robin);
  const channel = inputChannel(telegram.world, CAST_CHATS.makers);
  const filter = new Api.ChannelParticipantsAdmins();
  const list = expectInstance(
    await client.invoke(
      new Api.channels.GetParticipants({ channel, filter, offset: 0, limit: 3, hash: returnBigInt(0) }),
    ),
    Api.channels.ChannelParticipants,
  );
  expect(list.count).toBe(6);
  expect(list.participants).toHaveLength(3);
  expect(list.participants[0]).toBeInstanceOf(Api.ChannelParticipantCreator);
  expect(list.participants[1]).toMatchObject({ self: true, adminRights: { inviteUsers: true } });
  const rest = expectInstance(
    await client.invoke(
      new Api.channels.GetParticipants({ channel, filter, offset: 3, limit: 100, hash: returnBigInt(0) }),
    ),
    Api.channels.ChannelParticipants,
  );
  const ids = [...list.participants, ...rest.participants].map(
    (each) => 'userId' in each && each.userId.toJSNumber(),
  );
  expect(new Set(ids).size).toBe(6);
});

test.each([
  ['a member', CAST.jonas, Api.ChannelParticipant],
  ['an admin', CAST.lea, Api.ChannelParticipantAdmin],
  ['the creator', CAST.ada, Api.ChannelParticipantCreator],
  ['oneself', CAST.robin, Api.ChannelParticipantAdmin],
])('channels.getParticipant of %s', async (_who, userId, type) => {
  const telegram = await startTelegram();
  const client = await gramjsOf(telegram, CAST.robin);
  const { participant } = await client.invoke(
    new Api.channels.GetParticipant({
      channel: inputChannel(telegram.world, CAST_CHATS.makers),
      participant: inputUser(telegram.world, userId),
    }),
  );
  expect(participant).toBeInstanceOf(type);
});

test('channels.getParticipant refuses strangers, wrong hashes and the curious', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  const robin = await gramjsOf(telegram, CAST.robin);
  const channel = inputChannel(world, CAST_CHATS.makers);
  const ask = (participant: Api.TypeInputPeer): Promise<unknown> =>
    robin.invoke(new Api.channels.GetParticipant({ channel, participant }));
  await expect(ask(inputUser(world, CAST.sam))).rejects.toMatchObject({
    errorMessage: 'USER_NOT_PARTICIPANT',
  });
  const forged = new Api.InputPeerUser({ userId: returnBigInt(CAST.ada), accessHash: returnBigInt(7) });
  await expect(ask(forged)).rejects.toMatchObject({ errorMessage: 'USER_ID_INVALID' });

  const reader = await gramjsOf(telegram, CAST.jonas);
  await expect(
    reader.invoke(
      new Api.channels.GetParticipants({
        channel: inputChannel(world, CAST_CHATS.notes, CAST.jonas),
        filter: new Api.ChannelParticipantsRecent(),
        offset: 0,
        limit: 10,
        hash: returnBigInt(0),
      }),
    ),
  ).rejects.toMatchObject({ code: 400, errorMessage: 'CHAT_ADMIN_REQUIRED' });
});

test('a full basic group names everybody, and its admins their primary link', async () => {
  const telegram = await startTelegram();
  const full = async (userId: number): Promise<Api.ChatFull> => {
    const client = await gramjsOf(telegram, userId);
    const { fullChat } = await client.invoke(new Api.messages.GetFullChat({ chatId: returnBigInt(2003) }));
    return expectInstance(fullChat, Api.ChatFull);
  };
  const byAdmin = await full(CAST.mei);
  const { participants } = expectInstance(byAdmin.participants, Api.ChatParticipants);
  expect(participants.map((each) => each.className)).toEqual(
    expect.arrayContaining(['ChatParticipantCreator', 'ChatParticipantAdmin', 'ChatParticipant']),
  );
  expect(byAdmin.exportedInvite).toMatchObject({ permanent: true, revoked: false });
  expect((await full(CAST.jonas)).exportedInvite).toBeFalsy();
});

test('a person can be named by a message they wrote, and by no other', async () => {
  const telegram = await startTelegram();
  const { world } = telegram;
  const client = await gramjsOf(telegram, CAST.robin);
  const peer = new Api.InputPeerChannel(channelFields(world, CAST_CHATS.makers));
  const { messages } = world;
  const { id: msgId } = messages.send(chatDialog(CAST_CHATS.makers), { fromId: CAST.ada, text: 'It was me' });
  const read = async (userId: number): Promise<string | undefined> => {
    const named = new Api.InputUserFromMessage({ peer, msgId, userId: returnBigInt(userId) });
    return (await client.invoke(new Api.users.GetUsers({ id: [named] })))[0]?.className;
  };
  expect(await read(CAST.ada)).toBe('User');
  expect(await read(CAST.eleni)).toBe('UserEmpty');
});

test('what nobody knows is answered with INPUT_METHOD_INVALID', async () => {
  const telegram = await startTelegram();
  const client = await gramjsOf(telegram, CAST.robin);
  await expect(client.invoke(new Api.payments.GetStarsTopupOptions())).rejects.toMatchObject({
    code: 400,
    errorMessage: 'INPUT_METHOD_INVALID',
  });
});
