/** An independent client reads who can come in and who did, as the creator of a chat. */
import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { mtcuteOf } from './mtcute-client.ts';
import { startTelegram } from './start-telegram.ts';

const { makers } = CAST_CHATS;

async function asAda() {
  const telegram = await startTelegram();
  const client = await mtcuteOf(telegram, CAST.ada);
  for await (const _ of client.iterDialogs()) void _;
  for await (const _ of client.iterChatMembers(makers)) void _;
  return { telegram, client, world: telegram.world };
}

test("mtcute reads another admin's links page by page, and who came by them", async () => {
  const { client, world } = await asAda();
  const made = Array.from({ length: 5 }, (_, at) =>
    world.links.export(CAST.robin, makers, { title: `Link ${at}` }),
  );
  for (const userId of [CAST.sam, CAST.layla, CAST.eleni]) world.links.join(userId, made[0]?.hash ?? '');
  world.links.edit(CAST.robin, makers, made[4]?.link ?? '', { revoked: true });

  const open: string[] = [];
  for await (const link of client.iterInviteLinks(makers, { admin: CAST.robin, chunkSize: 2 }))
    open.push(link.isPrimary ? 'primary' : link.link);
  expect(open).toEqual(['primary', ...[3, 2, 1, 0].map((at) => made[at]?.link)]);
  const revoked = await client.getInviteLinks(makers, { admin: CAST.robin, revoked: true });
  expect(revoked.map(({ link }) => link)).toEqual([made[4]?.link]);

  const members = await client.getInviteLinkMembers(makers, { link: made[0]?.link ?? '' });
  expect(new Set(members.map(({ user }) => user.id))).toEqual(new Set([CAST.sam, CAST.layla, CAST.eleni]));
  expect(await client.revokeInviteLink(makers, made[0]?.link ?? '')).toMatchObject({ isRevoked: true });
  expect(world.links.find(made[0]?.link ?? '')?.revoked).toBe(true);
});

test('mtcute reads the admin log, filtered, oldest and newest', async () => {
  const { client, world } = await asAda();
  world.clock.move(49 * 3_600);
  const { hash, link } = world.links.export(CAST.robin, makers, { title: 'Door' });
  world.links.join(CAST.sam, hash);
  world.chats.promote(CAST.ada, makers, CAST.sam, { inviteUsers: true });
  world.chats.promote(CAST.ada, makers, CAST.sam, null);
  world.chats.kick(CAST.ada, makers, CAST.sam);
  world.chats.addMember(CAST.ada, makers, CAST.layla);
  world.links.edit(CAST.robin, makers, link, { revoked: true });
  const events = [];
  for await (const event of client.iterChatEventLog(makers, { chunkSize: 2 })) events.push(event);
  expect(events.map(({ action, actor }) => [action?.type, actor.id])).toEqual([
    ['invite_revoked', CAST.robin],
    ['user_invited', CAST.ada],
    ['user_perms_changed', CAST.ada],
    ['user_admin_perms_changed', CAST.ada],
    ['user_admin_perms_changed', CAST.ada],
    ['user_joined_invite', CAST.sam],
  ]);
  const joins = await client.getChatEventLog(makers, { filters: ['user_joined_invite', 'user_joined'] });
  expect(joins.map(({ action }) => action)).toMatchObject([{ link: { link } }]);
});

test('mtcute knows since when members are in a chat', async () => {
  const { client, world } = await asAda();
  world.clock.move(3_600);
  world.chats.addMember(CAST.ada, makers, CAST.sam);
  const members = await client.getChatMembers(makers, { type: 'recent' });
  expect(members.total).toBe(8);
  const of = (userId: number) => members.find(({ user }) => user.id === userId)?.joinedDate?.getTime();
  expect(of(CAST.sam)).toBe(world.chats.member(makers, CAST.sam).date * 1_000);
  expect(of(CAST.jonas)).toBe(world.chats.member(makers, CAST.jonas).date * 1_000);
});
