import { returnBigInt } from 'telegram/Helpers.js';
import { Api } from 'telegram';
import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import type { World } from '../../server/world/world.ts';
import { channelFields, userFields } from './access-fields.ts';
import { gramjsOf, startTelegram } from './start-telegram.ts';

type Settings = Omit<ConstructorParameters<typeof Api.messages.ExportChatInvite>[0], 'peer'>;

interface Refused {
  who: number;
  peer: (world: World, viewerId?: number) => Api.TypeInputPeer;
  settings?: (world: World) => Settings;
  code: number;
  error: string;
}

function channel(peerId: number, hash = 0): Refused['peer'] {
  return (world, viewerId) => {
    const { channelId, accessHash } = channelFields(world, peerId, viewerId);
    return new Api.InputPeerChannel({ channelId, accessHash: accessHash.plus(hash) });
  };
}

function basic(id: number): () => Api.TypeInputPeer {
  return () => new Api.InputPeerChat({ chatId: returnBigInt(id) });
}

function user(userId: number): Refused['peer'] {
  return (world, viewerId) => new Api.InputPeerUser(userFields(world, userId, viewerId));
}

function seenIn(peerId: number, msgId: number): Refused['peer'] {
  return (world) =>
    new Api.InputPeerChannelFromMessage({
      peer: channel(peerId)(world),
      msgId,
      channelId: returnBigInt(world.chats.get(peerId).id),
    });
}

function paid(period: number, amount: number, more: Settings = {}): () => Settings {
  return () => ({
    subscriptionPricing: new Api.StarsSubscriptionPricing({ period, amount: returnBigInt(amount) }),
    ...more,
  });
}

const MONTH = 2_592_000;
const makers = channel(CAST_CHATS.makers);
const notes = channel(CAST_CHATS.notes);
const robin = { who: CAST.robin, code: 400 };

const refusals: Record<string, Refused> = {
  'a wrong access hash': { ...robin, peer: channel(CAST_CHATS.makers, 1), error: 'CHANNEL_INVALID' },
  "another account's access hash": {
    ...robin,
    peer: (world) => makers(world, CAST.ada),
    error: 'CHANNEL_INVALID',
  },
  "another account's access hash of a person": {
    ...robin,
    peer: (world) => user(CAST.mei)(world, CAST.ada),
    error: 'PEER_ID_INVALID',
  },
  'a channel that does not exist': {
    ...robin,
    peer: () => new Api.InputPeerChannel({ channelId: returnBigInt(99), accessHash: returnBigInt(1) }),
    error: 'CHANNEL_INVALID',
  },
  'a private chat one is not in': { ...robin, who: CAST.sam, peer: makers, error: 'CHANNEL_PRIVATE' },
  'an admin without the right': { ...robin, who: CAST.lea, peer: makers, error: 'CHAT_ADMIN_REQUIRED' },
  'a plain member': { ...robin, who: CAST.jonas, peer: makers, error: 'CHAT_ADMIN_REQUIRED' },
  'a basic group one is not in': { ...robin, peer: basic(2003), error: 'CHAT_ID_INVALID' },
  'a basic group that does not exist': { ...robin, peer: basic(99), error: 'CHAT_ID_INVALID' },
  'a person': { ...robin, peer: user(CAST.ada), error: 'PEER_ID_INVALID' },
  oneself: { ...robin, peer: () => new Api.InputPeerSelf(), error: 'PEER_ID_INVALID' },
  nobody: { ...robin, peer: () => new Api.InputPeerEmpty(), error: 'PEER_ID_INVALID' },
  'a message that is not there': { ...robin, peer: seenIn(CAST_CHATS.makers, 999), error: 'MSG_ID_INVALID' },
  'an expiry in the past': {
    ...robin,
    peer: makers,
    settings: (world) => ({ expireDate: world.clock.now() - 1 }),
    error: 'EXPIRE_DATE_INVALID',
  },
  'a limit of 100,000': {
    ...robin,
    peer: makers,
    settings: () => ({ usageLimit: 100_000 }),
    error: 'USAGE_LIMIT_INVALID',
  },
  'a limit and approval': {
    ...robin,
    peer: makers,
    settings: () => ({ usageLimit: 5, requestNeeded: true }),
    error: 'USAGE_LIMIT_INVALID',
  },
  'a title of 33 characters': {
    ...robin,
    peer: makers,
    settings: () => ({ title: 'x'.repeat(33) }),
    error: 'TITLE_INVALID',
  },
  'a price for a group': { ...robin, peer: makers, settings: paid(MONTH, 5), error: 'PRICING_CHAT_INVALID' },
  'a price by the week': {
    ...robin,
    peer: notes,
    settings: paid(604_800, 5),
    error: 'SUBSCRIPTION_PERIOD_INVALID',
  },
  'a price of 10,001 Stars': {
    ...robin,
    peer: notes,
    settings: paid(MONTH, 10_001),
    error: 'PRICING_CHAT_INVALID',
  },
  'a price and a limit': {
    ...robin,
    peer: notes,
    settings: paid(MONTH, 5, { usageLimit: 5 }),
    error: 'USAGE_LIMIT_INVALID',
  },
};

test.each(Object.entries(refusals))(
  'exportChatInvite refuses %s',
  async (_what, { who, peer, settings, code, error }) => {
    const telegram = await startTelegram();
    const client = await gramjsOf(telegram, who);
    const before = telegram.world.state.links.length;
    const request = new Api.messages.ExportChatInvite({
      peer: peer(telegram.world, who),
      ...settings?.(telegram.world),
    });
    await expect(client.invoke(request)).rejects.toMatchObject({ code, errorMessage: error });
    expect(telegram.world.state.links).toHaveLength(before);
  },
);

test('a public chat that takes join requests gives an ordinary link, unless a fault says otherwise', async () => {
  const telegram = await startTelegram();
  const { peerId } = telegram.world.chats.add({
    kind: 'supergroup',
    title: 'By request',
    creatorId: CAST.robin,
    username: 'by_request',
    joinRequest: true,
  });
  const client = await gramjsOf(telegram, CAST.robin);
  const request = new Api.messages.ExportChatInvite({ peer: channel(peerId)(telegram.world) });
  telegram.world.faults.add({ method: 'messages.exportChatInvite', kind: 'public_join_requests' });
  expect(await client.invoke(request)).toBeInstanceOf(Api.ChatInvitePublicJoinRequests);
  expect(await client.invoke(request)).toMatchObject({ permanent: false, requestNeeded: false });
  expect(telegram.world.links.ofChat(peerId).filter((link) => !link.permanent)).toHaveLength(1);
});

test('an account that was deleted is told so', async () => {
  const telegram = await startTelegram();
  const { id } = telegram.world.people.add({ firstName: 'Gone', deactivated: true });
  const client = await gramjsOf(telegram, id);
  await expect(
    client.invoke(new Api.messages.ExportChatInvite({ peer: makers(telegram.world, id) })),
  ).rejects.toMatchObject({ code: 401, errorMessage: 'USER_DEACTIVATED' });
});
