import { expect, test } from 'vitest';
import { methods } from '../../server/mtproto/methods/index.ts';
import type { RpcContext, TlObject } from '../../server/mtproto/rpc.ts';
import { encodeMethod } from '../../server/mtproto/tl/encode.ts';
import { TlReader } from '../../server/mtproto/tl/reader.ts';
import type { Schema } from '../../server/mtproto/tl/schema.ts';
import { parseType } from '../../server/mtproto/tl/schema.ts';
import { TlWriter } from '../../server/mtproto/tl/writer.ts';
import { mapUpdates } from '../../server/mtproto/updates.ts';
import { accessHashFor } from '../../server/world/access-hash.ts';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { createWorld } from '../../server/world/create-world.ts';
import { botDialog } from '../../server/world/dialog.ts';
import type { World } from '../../server/world/world.ts';
import { schemas } from './running-front.ts';

const layers = schemas.layers.map((layer) => schemas.forLayer(layer));

function contextOf(world: World, schema: Schema, userId: number): RpcContext {
  return {
    world,
    keyId: '00'.repeat(8),
    userId,
    layer: schema.layer,
    hasConstructor: (name) => schema.constructors.byName.has(name) || schema.methods.byName.has(name),
    endpoint: { dcId: 2, host: '127.0.0.1', port: 443 },
  };
}

/** Everything a client asks that changes nothing, about each kind of chat. */
function questions(world: World): TlObject[] {
  const idOf = (peerId: number): { channel_id: number; access_hash: bigint } => {
    const chat = world.chats.get(peerId);
    return { channel_id: chat.id, access_hash: accessHashFor(world.state, CAST.ada, chat) };
  };
  const self = { _: 'inputUserSelf' };
  const ofChannels = [CAST_CHATS.makers, CAST_CHATS.notes, CAST_CHATS.open].flatMap((peerId): TlObject[] => {
    const channel = { _: 'inputChannel', ...idOf(peerId) };
    const filters = ['Admins', 'Recent', 'Bots'].map((name) => ({ _: `channelParticipants${name}` }));
    return [
      { _: 'channels.getChannels', id: [channel] },
      { _: 'channels.getFullChannel', channel },
      { _: 'channels.getParticipant', channel, user_id: self, participant: { _: 'inputPeerSelf' } },
      ...filters.map((filter) => ({
        _: 'channels.getParticipants',
        channel,
        filter,
        offset: 0,
        limit: 50,
        hash: 0n,
      })),
      { _: 'channels.getMessages', channel, id: [{ _: 'inputMessageID', id: 1 }] },
      {
        _: 'updates.getChannelDifference',
        channel,
        filter: { _: 'channelMessagesFilterEmpty' },
        pts: 1,
        limit: 100,
      },
    ];
  });
  const peers = [CAST_CHATS.makers, CAST_CHATS.notes, CAST_CHATS.open].map((peerId): TlObject => {
    return { _: 'inputPeerChannel', ...idOf(peerId) };
  });
  const ofPeers = [...peers, { _: 'inputPeerChat', chat_id: 2003 }].flatMap((peer): TlObject[] => [
    {
      _: 'messages.getHistory',
      peer,
      offset_id: 0,
      offset_date: 0,
      add_offset: 0,
      limit: 100,
      max_id: 0,
      min_id: 0,
      hash: 0n,
    },
    { _: 'messages.exportChatInvite', peer },
    { _: 'messages.getExportedChatInvites', peer, admin_id: self, limit: 100 },
    { _: 'messages.getPeerDialogs', peers: [{ _: 'inputDialogPeer', peer }] },
  ]);
  const dialogs = { offset_date: 0, offset_id: 0, offset_peer: { _: 'inputPeerEmpty' }, hash: 0n };
  return [
    { _: 'help.getConfig' },
    { _: 'help.getNearestDc' },
    { _: 'help.getCdnConfig' },
    { _: 'help.getAppConfig', hash: 0 },
    { _: 'help.getTermsOfServiceUpdate' },
    { _: 'help.getAppUpdate', source: '' },
    { _: 'help.getInviteText' },
    { _: 'account.getPassword' },
    { _: 'account.getAuthorizations' },
    { _: 'account.updateStatus', offline: false },
    { _: 'users.getUsers', id: [self] },
    { _: 'users.getFullUser', id: self },
    { _: 'contacts.resolveUsername', username: 'open_harbour' },
    { _: 'contacts.resolveUsername', username: 'sandbox_bot' },
    { _: 'contacts.getContacts', hash: 0n },
    { _: 'updates.getState' },
    { _: 'updates.getDifference', pts: 1, date: 0, qts: 0 },
    { _: 'messages.getDialogs', ...dialogs, limit: 100 },
    { _: 'messages.getDialogs', ...dialogs, limit: 1 },
    { _: 'messages.getPinnedDialogs', folder_id: 0 },
    { _: 'messages.getChats', id: [2003] },
    { _: 'messages.getFullChat', chat_id: 2003 },
    { _: 'messages.getMessages', id: [{ _: 'inputMessageID', id: 1 }] },
    { _: 'auth.logOut' },
    ...ofChannels,
    ...ofPeers,
  ];
}

/** Ada is in every chat; her bot has written to her, and somebody waits at every door. */
function busyWorld(): World {
  const world = createWorld();
  world.chats.transfer(CAST.robin, CAST_CHATS.notes, CAST.ada);
  world.people.setPassword(CAST.ada, 'hunter2', 'hint');
  for (const peerId of Object.values(CAST_CHATS)) {
    const link = world.links.export(CAST.ada, peerId, { requestNeeded: true, title: 'By request' });
    expect(() => world.links.join(CAST.layla, link.hash)).toThrow('INVITE_REQUEST_SENT');
  }
  const talk = botDialog(CAST.bot, CAST.ada);
  world.messages.send(talk, { fromId: CAST.ada, text: '/start' });
  world.messages.send(talk, {
    fromId: CAST.bot,
    text: 'Here it is: a link',
    entities: ['bold', 'spoiler', 'text_link', 'blockquote'].map((type) => ({
      type,
      offset: 0,
      length: 4,
      url: 'x',
    })),
    inlineKeyboard: [
      [
        { text: 'Copy', copy_text: { text: 'x' } },
        { text: 'Open', url: 'https://t.me' },
      ],
    ],
  });
  return world;
}

/** Whether the client can read it: what was written must be all there is. */
function readBack(schema: Schema, bytes: Buffer, type: string): void {
  const reader = new TlReader(bytes, schema);
  reader.value(parseType(type));
  expect(reader.remaining).toBe(0);
}

test.each(layers.map((schema) => [schema.layer, schema] as const))(
  'every answer can be written and read in layer %i',
  (_layer, schema) => {
    const world = busyWorld();
    const context = contextOf(world, schema, CAST.ada);
    const asked = questions(world).filter(({ _ }) => schema.methods.byName.has(_));
    expect(asked.length).toBeGreaterThan(50);
    for (const question of asked) {
      const bytes = encodeMethod(schema, question);
      const reader = new TlReader(bytes, schema);
      const method = reader.method();
      const answer = methods[method.name]?.(context, reader.fields(method));
      readBack(
        schema,
        new TlWriter(schema).value(parseType(method.result), answer, method.name).done(),
        method.result,
      );
    }
  },
);

test.each(layers.map((schema) => [schema.layer, schema] as const))(
  'every update can be written and read in layer %i',
  (_layer, schema) => {
    const world = busyWorld();
    const context = contextOf(world, schema, CAST.ada);
    const kinds = new Set<string>();
    world.subscribe((event) => {
      const own = mapUpdates(world, event).filter(({ userId }) => userId === CAST.ada);
      for (const pushed of own) {
        kinds.add(event.type);
        readBack(schema, new TlWriter(schema).object(pushed.build(context)).done(), 'Updates');
      }
    });
    const { peerId } = world.chats.get(CAST_CHATS.bakers);
    world.requests.decideAll(CAST.ada, peerId, true);
    world.requests.decideAll(CAST.ada, CAST_CHATS.makers, true);
    world.chats.leave(CAST_CHATS.makers, CAST.jonas);
    world.chats.promote(CAST.ada, CAST_CHATS.makers, CAST.lea, null);
    const talk = botDialog(CAST.bot, CAST.ada);
    world.messages.edit(talk, world.messages.of(talk).at(-1)?.id ?? 0, { text: 'Edited' });
    const grown = world.chats.migrate(CAST.ada, peerId);
    world.chats.transfer(CAST.ada, grown.peerId, CAST.mei);
    expect(kinds).toEqual(new Set(['message', 'message_edited', 'member', 'chat', 'join_request_closed']));
  },
);
