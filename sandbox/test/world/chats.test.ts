import { describe, expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { chatDialog } from '../../server/world/dialog.ts';
import { exportLink, stillWorld } from './still-world.ts';

const { makers, notes, bakers, open } = CAST_CHATS;

describe('administrators', () => {
  const REFUSED: [string, number, number, string][] = [
    ['without the right to promote', CAST.mei, CAST.jonas, 'CHAT_ADMIN_REQUIRED'],
    ['the creator', CAST.ada, CAST.ada, 'USER_CREATOR'],
    ['by a stranger', CAST.layla, CAST.jonas, 'CHANNEL_PRIVATE'],
  ];
  test.each(REFUSED)("can't be made: %s", (_what, actorId, userId, refusal) => {
    const world = stillWorld();
    expect(() => world.chats.promote(actorId, makers, userId, { inviteUsers: true })).toThrow(refusal);
  });

  test('grant only what they have, and change only whom they made', () => {
    const world = stillWorld();
    world.chats.promote(CAST.ada, makers, CAST.mei, { promoteMembers: true, inviteUsers: true });
    const grant = (rights: { restrictMembers?: boolean; inviteUsers?: boolean }) =>
      world.chats.promote(CAST.mei, makers, CAST.jonas, rights);
    expect(() => grant({ restrictMembers: true })).toThrow('RIGHT_FORBIDDEN');
    expect(grant({ inviteUsers: true })).toMatchObject({ status: 'administrator', promotedBy: CAST.mei });
    expect(() => world.chats.promote(CAST.mei, makers, CAST.lea, null)).toThrow('CHAT_ADMIN_REQUIRED');
    expect(world.chats.promote(CAST.mei, makers, CAST.jonas, null).status).toBe('member');
  });

  test('are listed creator first', () => {
    const world = stillWorld();
    expect(world.chats.administrators(makers).map(({ status }) => status)).toEqual([
      'creator',
      ...Array.from({ length: 5 }, () => 'administrator'),
    ]);
  });

  test('keep the link they came by', () => {
    const world = stillWorld();
    const { viaHash } = world.chats.member(makers, CAST.jonas);
    expect(viaHash).toBeDefined();
    world.chats.promote(CAST.ada, makers, CAST.jonas, { pinMessages: true });
    expect(world.links.find(viaHash!)?.usage).toBe(1);
  });
});

describe('coming and going', () => {
  test('the creator stays, others leave once', () => {
    const world = stillWorld();
    expect(() => world.chats.leave(makers, CAST.ada)).toThrow('USER_CREATOR');
    world.chats.leave(makers, CAST.jonas);
    expect(() => world.chats.leave(makers, CAST.jonas)).toThrow('USER_NOT_PARTICIPANT');
    expect(world.chats.of(CAST.jonas).map(({ peerId }) => peerId)).not.toContain(makers);
  });

  test('a banned person comes back only when added', () => {
    const world = stillWorld();
    world.chats.kick(CAST.ada, open, CAST.sam);
    expect(() => world.chats.join(CAST.sam, open)).toThrow('CHANNEL_PRIVATE');
    expect(() => world.chats.kick(CAST.robin, open, CAST.jonas)).toThrow('CHAT_ADMIN_REQUIRED');
    expect(world.chats.addMember(CAST.ada, open, CAST.sam).status).toBe('member');
  });

  test('nobody joins a private chat without a link', () => {
    expect(() => stillWorld().chats.join(CAST.layla, makers)).toThrow('CHANNEL_PRIVATE');
  });
});

describe('a chat given away', () => {
  test('has one creator, and the old one keeps every right', () => {
    const world = stillWorld();
    expect(() => world.chats.transfer(CAST.mei, makers, CAST.jonas)).toThrow('CHAT_ADMIN_REQUIRED');
    expect(() => world.chats.transfer(CAST.ada, makers, CAST.bot)).toThrow('USER_ID_INVALID');
    world.chats.transfer(CAST.ada, makers, CAST.jonas);
    const creators = world.chats.members(makers).filter(({ status }) => status === 'creator');
    expect(creators.map(({ userId }) => userId)).toEqual([CAST.jonas]);
    expect(exportLink(world, CAST.ada, makers).adminId).toBe(CAST.ada);
    expect(world.links.list(CAST.jonas, makers, { adminId: CAST.mei, revoked: false, limit: 9 }).count).toBe(
      2,
    );
  });
});

describe('a basic group that becomes a supergroup', () => {
  test('gets another id and takes members and links along', () => {
    const world = stillWorld();
    const { hash } = exportLink(world, CAST.mei, bakers, { title: 'Crumbs' });
    expect(() => world.chats.migrate(CAST.mei, bakers)).toThrow('CHAT_ADMIN_REQUIRED');
    const { peerId, kind, migratedFrom } = world.chats.migrate(CAST.ada, bakers);
    expect({ kind, migratedFrom }).toEqual({ kind: 'supergroup', migratedFrom: bakers });
    expect(world.chats.get(bakers).migratedTo).toBe(peerId);
    expect(world.links.join(CAST.layla, hash).peerId).toBe(peerId);
    expect(() => exportLink(world, CAST.ada, bakers)).toThrow('CHAT_ID_INVALID');
    const write = () => world.messages.send(chatDialog(bakers), { fromId: CAST.ada, text: 'Anybody?' });
    expect(write).toThrow('CHAT_ID_INVALID');
    expect(world.chats.of(CAST.eleni).map((chat) => chat.peerId)).toEqual([peerId]);
    expect(() => world.chats.migrate(CAST.ada, peerId)).toThrow('CHAT_ID_INVALID');
  });
});

test('chats come with the liveliest first', () => {
  const world = stillWorld();
  world.clock.move(60);
  world.messages.send(`chat:${notes}`, { fromId: CAST.ada, text: 'New' });
  expect(world.chats.of(CAST.ada)[0]?.peerId).toBe(notes);
});

test('usernames are taken once, by people and chats alike', () => {
  const world = stillWorld();
  const add = (username: string) =>
    world.chats.add({ kind: 'channel', title: 'Copy', creatorId: CAST.ada, username });
  expect(() => add('Open_Harbour')).toThrow('USERNAME_OCCUPIED');
  expect(() => add('ada_okafor')).toThrow('USERNAME_OCCUPIED');
  expect(() => world.people.add({ firstName: 'Copy', username: 'SANDBOX_BOT' })).toThrow('USERNAME_OCCUPIED');
});
