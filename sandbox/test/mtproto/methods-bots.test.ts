/** What a bot may call over MTProto, and what only people may: core.telegram.org says it on each method's page. */
import { Api } from 'telegram';
import type { TelegramClient } from 'telegram';
import { returnBigInt } from 'telegram/Helpers.js';
import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { channelFields, userFields } from './access-fields.ts';
import type { RunningFront } from './running-front.ts';
import { gramjsOf, startTelegram } from './start-telegram.ts';

const { makers, bakers } = CAST_CHATS;

interface Names {
  peer: Api.InputPeerChannel;
  channel: Api.InputChannel;
  ada: Api.InputUser;
  link: string;
  hash: string;
}

async function asBot(): Promise<{ telegram: RunningFront; client: TelegramClient; names: Names }> {
  const telegram = await startTelegram();
  const fields = channelFields(telegram.world, makers, CAST.bot);
  const { link, hash } = telegram.world.links.export(CAST.bot, makers, { title: 'Mine' });
  const names = {
    peer: new Api.InputPeerChannel(fields),
    channel: new Api.InputChannel(fields),
    ada: new Api.InputUser(userFields(telegram.world, CAST.ada, CAST.bot)),
    link,
    hash,
  };
  return { telegram, client: await gramjsOf(telegram, CAST.bot), names };
}

const zero = returnBigInt(0);
const self = new Api.InputUserSelf();

const PEOPLE_ONLY: Record<string, (names: Names) => Api.AnyRequest> = {
  'messages.getDialogs': () =>
    new Api.messages.GetDialogs({
      offsetDate: 0,
      offsetId: 0,
      offsetPeer: new Api.InputPeerEmpty(),
      limit: 10,
      hash: zero,
    }),
  'messages.getPinnedDialogs': () => new Api.messages.GetPinnedDialogs({ folderId: 0 }),
  'messages.getPeerDialogs': ({ peer }) =>
    new Api.messages.GetPeerDialogs({ peers: [new Api.InputDialogPeer({ peer })] }),
  'messages.getHistory': ({ peer }) =>
    new Api.messages.GetHistory({
      peer,
      offsetId: 0,
      offsetDate: 0,
      addOffset: 0,
      limit: 10,
      maxId: 0,
      minId: 0,
      hash: zero,
    }),
  'messages.getExportedChatInvite': ({ peer, link }) =>
    new Api.messages.GetExportedChatInvite({ peer, link }),
  'messages.getExportedChatInvites': ({ peer }) =>
    new Api.messages.GetExportedChatInvites({ peer, adminId: self, limit: 10 }),
  'messages.getAdminsWithInvites': ({ peer }) => new Api.messages.GetAdminsWithInvites({ peer }),
  'messages.getChatInviteImporters': ({ peer, link }) =>
    new Api.messages.GetChatInviteImporters({
      peer,
      link,
      offsetDate: 0,
      offsetUser: new Api.InputUserEmpty(),
      limit: 10,
    }),
  'messages.hideAllChatJoinRequests': ({ peer, link }) =>
    new Api.messages.HideAllChatJoinRequests({ peer, link, approved: true }),
  'messages.deleteExportedChatInvite': ({ peer, link }) =>
    new Api.messages.DeleteExportedChatInvite({ peer, link }),
  'messages.deleteRevokedExportedChatInvites': ({ peer }) =>
    new Api.messages.DeleteRevokedExportedChatInvites({ peer, adminId: self }),
  'messages.checkChatInvite': ({ hash }) => new Api.messages.CheckChatInvite({ hash }),
  'messages.importChatInvite': ({ hash }) => new Api.messages.ImportChatInvite({ hash }),
  'channels.joinChannel': ({ channel }) => new Api.channels.JoinChannel({ channel }),
  'channels.getAdminLog': ({ channel }) =>
    new Api.channels.GetAdminLog({ channel, q: '', maxId: zero, minId: zero, limit: 10 }),
  'account.getAuthorizations': () => new Api.account.GetAuthorizations(),
  'account.updateStatus': () => new Api.account.UpdateStatus({ offline: true }),
  'help.getTermsOfServiceUpdate': () => new Api.help.GetTermsOfServiceUpdate(),
};

const BOTS_TOO: Record<string, (names: Names) => Api.AnyRequest> = {
  'messages.exportChatInvite': ({ peer }) => new Api.messages.ExportChatInvite({ peer, title: 'Another' }),
  'messages.editExportedChatInvite': ({ peer, link }) =>
    new Api.messages.EditExportedChatInvite({ peer, link, title: 'Renamed' }),
  'messages.hideChatJoinRequest': ({ peer, ada }) =>
    new Api.messages.HideChatJoinRequest({ peer, userId: ada, approved: true }),
  'channels.getChannels': ({ channel }) => new Api.channels.GetChannels({ id: [channel] }),
  'channels.getFullChannel': ({ channel }) => new Api.channels.GetFullChannel({ channel }),
  'channels.getParticipants': ({ channel }) =>
    new Api.channels.GetParticipants({
      channel,
      filter: new Api.ChannelParticipantsAdmins(),
      offset: 0,
      limit: 10,
      hash: zero,
    }),
  'channels.getParticipant': ({ channel }) =>
    new Api.channels.GetParticipant({ channel, participant: new Api.InputPeerSelf() }),
  'messages.getChats': () => new Api.messages.GetChats({ id: [returnBigInt(2003)] }),
  'messages.getFullChat': () => new Api.messages.GetFullChat({ chatId: returnBigInt(2003) }),
  'contacts.resolveUsername': () => new Api.contacts.ResolveUsername({ username: 'open_harbour' }),
  'users.getUsers': ({ ada }) => new Api.users.GetUsers({ id: [self, ada] }),
  'updates.getState': () => new Api.updates.GetState(),
};

test('what only people may call is refused to a bot by name', async () => {
  const { client, names } = await asBot();
  for (const [method, request] of Object.entries(PEOPLE_ONLY)) {
    await expect(client.invoke(request(names)), method).rejects.toMatchObject({
      code: 400,
      errorMessage: 'BOT_METHOD_INVALID',
    });
  }
});

test('what bots may call as well is answered', async () => {
  const { telegram, client, names } = await asBot();
  telegram.world.chats.addMember(CAST.ada, bakers, CAST.bot);
  for (const [method, request] of Object.entries(BOTS_TOO)) {
    // There is nobody to admit: that is the world's answer, and no word about bots.
    const answer = client.invoke(request(names)).catch((error: unknown) => String(error));
    expect(String(await answer), method).not.toMatch(/BOT_METHOD_INVALID|INPUT_METHOD_INVALID/);
  }
});

test('a bot needs no access hash for a chat that it is in', async () => {
  const { client } = await asBot();
  const channelId = returnBigInt(1_500_002_001);
  const named = new Api.InputChannel({ channelId, accessHash: zero });
  const { chats } = await client.invoke(new Api.channels.GetChannels({ id: [named] }));
  expect(chats[0]).toMatchObject({ title: 'Harbour Makers' });
  const peer = new Api.InputPeerChannel({ channelId, accessHash: zero });
  expect(await client.invoke(new Api.messages.ExportChatInvite({ peer }))).toMatchObject({
    adminId: returnBigInt(CAST.bot),
  });
});
