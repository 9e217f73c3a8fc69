/** What clients in wide use do though no page of the documentation says so, and Telegram accepts. */
import { randomBytes } from 'node:crypto';
import { deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { TlObject } from '../../server/mtproto/rpc.ts';
import { coreSchema, GZIP_PACKED_ID } from '../../server/mtproto/tl/core-schema.ts';
import { encodeMethod, encodeObject } from '../../server/mtproto/tl/encode.ts';
import { TlWriter } from '../../server/mtproto/tl/writer.ts';
import { accessHashFor } from '../../server/world/access-hash.ts';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { KeyMaker } from './key-maker.ts';
import { RawClient, objectsIn } from './raw-client.ts';
import type { RunningFront } from './running-front.ts';
import { gramjsSchema, startFront } from './running-front.ts';

function peerOfMakers({ world }: RunningFront): TlObject {
  const makers = world.chats.get(CAST_CHATS.makers);
  const access_hash = accessHashFor(world.state, CAST.robin, makers);
  return { _: 'inputPeerChannel', channel_id: BigInt(makers.id), access_hash };
}

function peerOfMei({ world }: RunningFront): TlObject {
  const mei = world.people.get(CAST.mei)!;
  return {
    _: 'inputPeerUser',
    user_id: BigInt(CAST.mei),
    access_hash: accessHashFor(world.state, CAST.robin, mei),
  };
}

test('a key exchange whose messages hide their length makes a key', async () => {
  const running = await startFront();
  const maker = await KeyMaker.open(running);
  maker.padding = randomBytes(252);
  const client = await RawClient.ready({ ...running, key: await maker.make() });
  expect(await client.invoke({ _: 'help.getConfig' })).toMatchObject({ _: 'config' });
});

test.each([
  ['gzip', gzipSync],
  ['zlib', deflateSync],
])('a call that is packed by %s inside its wrapper is executed', async (_name, pack) => {
  const client = await RawClient.ready(await startFront());
  const wrapper = new TlWriter(gramjsSchema).id(0xda9b0d0d).int(198).done();
  const packed = pack(encodeMethod(gramjsSchema, { _: 'updates.getState' }));
  const inside = new TlWriter(coreSchema).id(GZIP_PACKED_ID).bytes(packed).done();
  const sent = client.send(client.message(Buffer.concat([wrapper, inside])));
  expect(await client.answerTo(sent)).toMatchObject({ _: 'updates.state' });
});

/** Bytes that our own writer would refuse to write. */
function callOf(name: string, ...args: readonly (number | TlObject)[]): Buffer {
  const writer = new TlWriter(gramjsSchema).id(0xda9b0d0d).int(198);
  writer.id(gramjsSchema.methods.byName.get(name)?.id ?? 0);
  for (const value of args) {
    if (typeof value === 'number') writer.int(value);
    else writer.raw(encodeObject(gramjsSchema, { ...value, _: value._ ?? '' }));
  }
  return writer.done();
}

async function answer(client: RawClient, call: Buffer): Promise<TlObject> {
  return client.answerTo(client.send(client.message(call)));
}

test('people and channels may be named by their InputPeer where an InputUser or InputChannel stands', async () => {
  const running = await startFront();
  const client = await RawClient.ready(running);
  const makers = peerOfMakers(running);
  expect(await answer(client, callOf('channels.getFullChannel', makers))).toMatchObject({
    full_chat: { _: 'channelFull', participants_count: 7 },
  });
  const noFlags = 0;
  const self = { _: 'inputPeerSelf' };
  const list = callOf('messages.getExportedChatInvites', noFlags, makers, self, 10);
  expect(await answer(client, list)).toMatchObject({ _: 'messages.exportedChatInvites' });
  expect(await answer(client, callOf('users.getFullUser', peerOfMei(running)))).toMatchObject({
    full_user: { id: BigInt(CAST.mei) },
  });
});

test('an InputPeer stands for nothing else', async () => {
  const client = await RawClient.ready(await startFront());
  expect(await answer(client, callOf('auth.checkPassword', { _: 'inputPeerSelf' }))).toMatchObject({
    error_message: 'INPUT_METHOD_INVALID',
  });
});

test('a page of dialogs starts behind a peer that is named without its access hash', async () => {
  const running = await startFront();
  const client = await RawClient.ready(running);
  const first = { _: 'messages.getDialogs', offset_date: 0, offset_id: 0, limit: 1, hash: 0n };
  const from = await client.invoke({ ...first, offset_peer: { _: 'inputPeerEmpty' } });
  const channel_id = objectsIn(from, 'chats')[0]?.['id'] ?? 0n;
  const offset_peer = { _: 'inputPeerChannel', channel_id, access_hash: 0n };
  const next = await client.invoke({ ...first, offset_peer });
  expect(objectsIn(next, 'chats').map((chat) => chat['id'])).not.toContain(channel_id);
  expect(objectsIn(next, 'dialogs')).toHaveLength(1);
});

test('between two people there is an empty history', async () => {
  const running = await startFront();
  const client = await RawClient.ready(running);
  const range = { offset_id: 0, offset_date: 0, add_offset: 0, limit: 10, max_id: 0, min_id: 0, hash: 0n };
  const request = { _: 'messages.getHistory', peer: peerOfMei(running), ...range };
  expect(await client.invoke(request)).toMatchObject({ _: 'messages.messages', messages: [] });
});

test('a password comes with every algorithm a client must know, or TDLib asks for an update', async () => {
  const client = await RawClient.ready(await startFront());
  expect(await client.invoke({ _: 'account.getPassword' })).toMatchObject({
    new_secure_algo: { _: 'securePasswordKdfAlgoPBKDF2HMACSHA512iter100000' },
  });
});

test('the last piece of what was missed in a channel says when to ask again', async () => {
  const running = await startFront();
  const client = await RawClient.ready(running);
  const channel = { ...peerOfMakers(running), _: 'inputChannel' };
  const filter = { _: 'channelMessagesFilterEmpty' };
  const missed = { _: 'updates.getChannelDifference', channel, filter, limit: 100 };
  const final = { final: true, timeout: 30 };
  expect(await client.invoke({ ...missed, pts: 1 })).toMatchObject({
    _: 'updates.channelDifference',
    ...final,
  });
  expect(await client.invoke({ ...missed, pts: 9999 })).toMatchObject({
    _: 'updates.channelDifferenceEmpty',
    ...final,
  });
});
