import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from './cast.ts';
import { createWorld } from './create-world.ts';

const MACHINE_NOW = 1_790_000_000_000;

test('the default cast lives in four chats of every kind', () => {
  const world = createWorld({ machineNow: () => MACHINE_NOW });
  expect(world.clock.now()).toBe(MACHINE_NOW / 1000);
  expect(world.chats.all().map(({ kind, username, peerId }) => ({ kind, username, peerId }))).toEqual([
    { kind: 'supergroup', username: undefined, peerId: CAST_CHATS.makers },
    { kind: 'channel', username: undefined, peerId: CAST_CHATS.notes },
    { kind: 'basic', username: undefined, peerId: CAST_CHATS.bakers },
    { kind: 'supergroup', username: 'open_harbour', peerId: CAST_CHATS.open },
  ]);
  const status = (peerId: number) => world.chats.member(peerId, CAST.robin).status;
  expect(Object.values(CAST_CHATS).map(status)).toEqual(['administrator', 'creator', 'left', 'member']);
  expect(world.chats.member(CAST_CHATS.makers, CAST.lea).rights?.inviteUsers).toBe(false);
});

test('a link made by Robin lets a guest in and counts them', () => {
  const world = createWorld();
  const link = world.links.export(CAST.robin, CAST_CHATS.makers, { title: 'Spring', usageLimit: 1 });
  world.links.join(CAST.layla, link.hash);
  expect(world.links.find(link.link)?.usage).toBe(1);
  expect(() => world.links.join(CAST.sam, link.hash)).toThrow('USERS_TOO_MUCH');
});

test('a world goes on from its state as JSON', () => {
  const world = createWorld();
  const again = createWorld({ state: JSON.parse(JSON.stringify(world.state)) });
  expect(again.state).toEqual(world.state);
  expect(again.chats.of(CAST.ada).map((chat) => chat.title)).toEqual(
    world.chats.of(CAST.ada).map((chat) => chat.title),
  );
});
