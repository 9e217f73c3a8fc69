import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { mtcuteOf, mtcuteStranger } from './mtcute-client.ts';
import { startTelegram } from './start-telegram.ts';

/** Making a key is heavy arithmetic: give a busy machine time. */
const KEY_EXCHANGE = { timeout: 60_000 };

test('mtcute knows who it is', async () => {
  const telegram = await startTelegram();
  const me = await (await mtcuteOf(telegram, CAST.robin)).getMe();
  expect(me.displayName).toBe('Robin Porter');
  expect(me.phoneNumber).toBe('15550001001');
});

test('mtcute walks through more dialogs than fit a page, each once', async () => {
  const telegram = await startTelegram();
  const titles = Array.from({ length: 45 }, (_, index) => `Club ${index}`);
  for (const [index, title] of titles.entries()) {
    telegram.world.chats.add({
      kind: index % 3 === 0 ? 'basic' : 'supergroup',
      title,
      creatorId: CAST.robin,
    });
  }
  const client = await mtcuteOf(telegram, CAST.robin);
  const seen: string[] = [];
  for await (const dialog of client.iterDialogs({ chunkSize: 20 })) seen.push(dialog.peer.displayName);
  expect(seen.filter((title) => title.startsWith('Club')).sort()).toEqual(titles.sort());
  expect(seen).toEqual(expect.arrayContaining(['Harbour Makers', 'Harbour Notes', 'Open Harbour']));
  expect(seen).toHaveLength(48);
});

test('mtcute makes, changes, lists and revokes a link', async () => {
  const telegram = await startTelegram();
  const client = await mtcuteOf(telegram, CAST.robin);
  for await (const _ of client.iterDialogs()) void _;
  const made = await client.createInviteLink(CAST_CHATS.makers, { usageLimit: 5 });
  expect(made.usageLimit).toBe(5);

  const edited = await client.editInviteLink({ chatId: CAST_CHATS.makers, link: made, usageLimit: 7 });
  expect(edited.usageLimit).toBe(7);
  const primary = await client.getPrimaryInviteLink(CAST_CHATS.makers);
  expect(primary.isPrimary).toBe(true);

  const active = await client.getInviteLinks(CAST_CHATS.makers);
  expect(active.find((link) => link.link === made.link)?.creator?.id).toBe(CAST.robin);
  const revoked = await client.revokeInviteLink(CAST_CHATS.makers, made);
  expect(revoked.isRevoked).toBe(true);
  const gone = await client.getInviteLinks(CAST_CHATS.makers, { revoked: true });
  expect(gone.map((link) => link.link)).toEqual([made.link]);
});

test('a second account joins by a link, and the first sees it among the members', async () => {
  const telegram = await startTelegram();
  const robin = await mtcuteOf(telegram, CAST.robin);
  const sam = await mtcuteOf(telegram, CAST.sam);
  for await (const _ of robin.iterDialogs()) void _;
  const { link } = await robin.createInviteLink(CAST_CHATS.makers, {});
  const joined = await sam.joinChat(link);
  expect(joined.status === 'ok' && joined.chat.title).toBe('Harbour Makers');
  const members = await robin.getInviteLinkMembers(CAST_CHATS.makers, { link });
  expect(members.map((member) => member.user.displayName)).toEqual(['Sam Rivera']);
  expect((await robin.getInviteLink(CAST_CHATS.makers, link)).usage).toBe(1);
});

test('a link with approval: the request waits, the admin admits it', async () => {
  const telegram = await startTelegram();
  const robin = await mtcuteOf(telegram, CAST.robin);
  const sam = await mtcuteOf(telegram, CAST.sam);
  for await (const _ of robin.iterDialogs()) void _;
  const { link } = await robin.createInviteLink(CAST_CHATS.makers, { withApproval: true });
  expect(await sam.joinChat(link)).toEqual({ status: 'request_sent' });
  const [asking] = await robin.getInviteLinkMembers(CAST_CHATS.makers, { link, requested: true });
  expect(asking?.user.displayName).toBe('Sam Rivera');
  await robin.hideJoinRequest({ chatId: CAST_CHATS.makers, user: asking!.user, action: 'approve' });
  expect(telegram.world.chats.member(CAST_CHATS.makers, CAST.sam).status).toBe('member');
});

test('mtcute exchanges keys, then logs in with code and password', KEY_EXCHANGE, async () => {
  const telegram = await startTelegram();
  telegram.world.people.setPassword(CAST.ada, 'hunter2', 'the usual');
  const client = await mtcuteStranger(telegram);
  const user = await client.start({
    phone: '+1 555 000 1002',
    code: '12345',
    password: 'hunter2',
    codeSentCallback: () => undefined,
  });
  expect(user.displayName).toBe('Ada Okafor');
  expect((await client.getMe()).id).toBe(CAST.ada);
});
