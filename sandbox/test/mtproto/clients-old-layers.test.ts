import * as gramjs122 from 'telegram-layer-122';
import * as gramjs145 from 'telegram-layer-145';
import { Logger as QuietLogger } from 'telegram-layer-122/extensions/Logger.js';
import { PromisedNetSockets } from 'telegram-layer-145/extensions/index.js';
import { LogLevel, Logger } from 'telegram-layer-145/extensions/Logger.js';
import { expect, onTestFinished, test } from 'vitest';
import { encodeSessionString } from '../../server/mtproto/session-string.ts';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { channelFields } from './access-fields.ts';
import { expectInstance } from './expect-instance.ts';
import type { RunningFront } from './running-front.ts';
import { keyOf, startTelegram } from './start-telegram.ts';

/** GramJS 1.5.27. */
async function layer122Client(telegram: RunningFront, userId: number): Promise<gramjs122.TelegramClient> {
  const { host, port } = telegram;
  const session = new gramjs122.sessions.StringSession(
    encodeSessionString({ dcId: 2, host, port: 80, key: keyOf(telegram, userId) }),
  );
  session.setDC(2, host, port);
  // Nothing is to be kept, and a port above 32767 has no room in its session string.
  session.save = () => '';
  const client = new gramjs122.TelegramClient(session, 1, 'hash', {
    connectionRetries: 1,
    autoReconnect: false,
    baseLogger: new QuietLogger('none'),
  });
  onTestFinished(() => client.disconnect());
  await client.connect();
  return client;
}

/** GramJS 2.12.8. */
async function layer145Client(telegram: RunningFront, userId: number): Promise<gramjs145.TelegramClient> {
  const { host, port } = telegram;
  class ToSandbox extends PromisedNetSockets {
    override connect(): Promise<unknown> {
      return super.connect(port, host);
    }
  }
  const session = new gramjs145.sessions.StringSession(
    encodeSessionString({ dcId: 2, host, port: 80, key: keyOf(telegram, userId) }),
  );
  const client = new gramjs145.TelegramClient(session, 1, 'hash', {
    networkSocket: ToSandbox,
    connectionRetries: 1,
    baseLogger: new Logger(LogLevel.NONE),
  });
  onTestFinished(() => client.destroy());
  await client.connect();
  return client;
}

test('layer 122: exportChatInvite#df7534c takes the chat alone, and answers chatInviteExported#fc2e05bc', async () => {
  const telegram = await startTelegram();
  const client = await layer122Client(telegram, CAST.robin);
  const { channelId, accessHash } = channelFields(telegram.world, CAST_CHATS.makers);
  const peer = new gramjs122.Api.InputPeerChannel({ channelId: channelId.toJSNumber(), accessHash });
  const made = await client.invoke(new gramjs122.Api.messages.ExportChatInvite({ peer }));
  expect(gramjs122.Api.messages.ExportChatInvite.CONSTRUCTOR_ID).toBe(0x0df7534c);
  expect(made.CONSTRUCTOR_ID).toBe(0xfc2e05bc);
  const { link } = expectInstance(made, gramjs122.Api.ChatInviteExported);
  expect(telegram.world.links.find(link)).toMatchObject({
    adminId: CAST.robin,
    permanent: true,
    revoked: false,
  });
});

test('layer 122: a new link takes the place of the last, as it did before chats had many', async () => {
  const telegram = await startTelegram();
  const client = await layer122Client(telegram, CAST.robin);
  const { channelId, accessHash } = channelFields(telegram.world, CAST_CHATS.makers);
  const peer = new gramjs122.Api.InputPeerChannel({ channelId: channelId.toJSNumber(), accessHash });
  const request = new gramjs122.Api.messages.ExportChatInvite({ peer });
  const first = expectInstance(await client.invoke(request), gramjs122.Api.ChatInviteExported);
  const second = expectInstance(await client.invoke(request), gramjs122.Api.ChatInviteExported);
  expect(telegram.world.links.find(first.link)?.revoked).toBe(true);
  expect(telegram.world.links.find(second.link)?.revoked).toBe(false);
});

test('layer 122: dialogs, full chat and participants are read with ids of 32 bits', async () => {
  const telegram = await startTelegram();
  const client = await layer122Client(telegram, CAST.robin);
  const dialogs = await client.invoke(
    new gramjs122.Api.messages.GetDialogs({
      offsetDate: 0,
      offsetId: 0,
      offsetPeer: new gramjs122.Api.InputPeerEmpty(),
      limit: 2,
      hash: 0,
    }),
  );
  expect(expectInstance(dialogs, gramjs122.Api.messages.DialogsSlice).chats).toHaveLength(2);
  const { channelId, accessHash } = channelFields(telegram.world, CAST_CHATS.makers);
  const channel = new gramjs122.Api.InputChannel({ channelId: channelId.toJSNumber(), accessHash });
  const full = await client.invoke(new gramjs122.Api.channels.GetFullChannel({ channel }));
  expect(expectInstance(full.fullChat, gramjs122.Api.ChannelFull).exportedInvite).toBeInstanceOf(
    gramjs122.Api.ChatInviteExported,
  );
  const self = await client.invoke(
    new gramjs122.Api.channels.GetParticipant({ channel, userId: new gramjs122.Api.InputUserSelf() }),
  );
  expect(self.participant).toMatchObject({ adminRights: { inviteUsers: true }, self: true });
  const admins = await client.invoke(
    new gramjs122.Api.channels.GetParticipants({
      channel,
      filter: new gramjs122.Api.ChannelParticipantsAdmins(),
      offset: 0,
      limit: 10,
      hash: 0,
    }),
  );
  expect(expectInstance(admins, gramjs122.Api.channels.ChannelParticipants).users.length).toBe(6);
});

test('layer 145: exportChatInvite#a02ce5d5 takes settings, and answers chatInviteExported#ab4a819', async () => {
  const telegram = await startTelegram();
  const client = await layer145Client(telegram, CAST.robin);
  expect((await client.getDialogs()).map((dialog) => dialog.title)).toContain('Harbour Makers');
  const made = await client.invoke(
    new gramjs145.Api.messages.ExportChatInvite({
      peer: new gramjs145.Api.InputPeerChannel(channelFields(telegram.world, CAST_CHATS.makers)),
      title: 'Old friends',
      requestNeeded: true,
    }),
  );
  expect(gramjs145.Api.messages.ExportChatInvite.CONSTRUCTOR_ID).toBe(0xa02ce5d5);
  expect(made.CONSTRUCTOR_ID).toBe(0x0ab4a819);
  expect(made).toMatchObject({ title: 'Old friends', requestNeeded: true, permanent: false, revoked: false });
});
