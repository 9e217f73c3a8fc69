import { Api } from 'telegram';
import { Raw } from 'telegram/events/index.js';
import { expect, test, vi } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { mtcuteOf } from './mtcute-client.ts';
import { gramjsOf, startTelegram } from './start-telegram.ts';

const { makers } = CAST_CHATS;

test('a bot is told who joined, by which link and with whose approval, and who asks to join', async () => {
  const telegram = await startTelegram();
  const { links, requests, chats } = telegram.world;
  const client = await gramjsOf(telegram, CAST.bot);
  await client.getMe();
  const updates: (Api.UpdateChannelParticipant | Api.UpdateBotChatInviteRequester)[] = [];
  client.addEventHandler((update) => {
    const isOurs =
      update instanceof Api.UpdateChannelParticipant || update instanceof Api.UpdateBotChatInviteRequester;
    if (isOurs) updates.push(update);
  }, new Raw({}));

  const ofBot = links.export(CAST.bot, makers, { title: 'Mine' });
  const ofMei = links.export(CAST.mei, makers, { title: "Mei's", requestNeeded: true });
  links.join(CAST.sam, ofBot.hash);
  expect(() => links.join(CAST.layla, ofMei.hash)).toThrow('INVITE_REQUEST_SENT');
  requests.decide(CAST.dmitri, makers, CAST.layla, true);
  chats.leave(makers, CAST.sam);

  await vi.waitFor(() => expect(updates).toHaveLength(4));
  expect(updates.map((update) => [update.className, update.userId.toJSNumber(), update.qts])).toEqual([
    ['UpdateChannelParticipant', CAST.sam, 2],
    ['UpdateBotChatInviteRequester', CAST.layla, 3],
    ['UpdateChannelParticipant', CAST.layla, 4],
    ['UpdateChannelParticipant', CAST.sam, 5],
  ]);
  const [joined, asked, approved, left] = updates;
  expect(joined).toMatchObject({ newParticipant: { className: 'ChannelParticipant' } });
  expect(joined?.invite).toMatchObject({ link: ofBot.link, title: 'Mine' });
  expect(asked?.invite).toMatchObject({ link: expect.stringMatching(/\.\.\.$/), title: "Mei's" });
  expect(approved instanceof Api.UpdateChannelParticipant && approved.actorId.toJSNumber()).toBe(CAST.dmitri);
  expect(left).toMatchObject({ prevParticipant: { className: 'ChannelParticipant' } });
  expect(left instanceof Api.UpdateChannelParticipant && left.newParticipant).toBeFalsy();
});

test('somebody who asked to join a public chat without a link is shown with none', async () => {
  const telegram = await startTelegram();
  const { chats } = telegram.world;
  const { peerId } = chats.add({
    kind: 'supergroup',
    title: 'Queue',
    creatorId: CAST.ada,
    username: 'the_queue',
    joinRequest: true,
  });
  chats.promote(CAST.ada, peerId, CAST.bot, { inviteUsers: true });
  const client = await gramjsOf(telegram, CAST.bot);
  await client.getMe();
  const invites: Api.TypeExportedChatInvite[] = [];
  client.addEventHandler((update) => {
    if (update instanceof Api.UpdateBotChatInviteRequester) invites.push(update.invite);
  }, new Raw({}));
  expect(() => chats.join(CAST.layla, peerId)).toThrow('INVITE_REQUEST_SENT');
  await vi.waitFor(() => expect(invites).toHaveLength(1));
  expect(invites[0]).toBeInstanceOf(Api.ChatInvitePublicJoinRequests);
});

test('a bot on mtcute, in the newest layer, sees members and requesters without a gap', async () => {
  const telegram = await startTelegram();
  const { links } = telegram.world;
  const client = await mtcuteOf(telegram, CAST.bot, true);
  const seen: string[] = [];
  client.onChatMemberUpdate.add((update) => seen.push(`${update.type} ${update.user.id}`));
  client.onBotChatJoinRequest.add((update) => seen.push(`request ${update.user.id}`));
  await client.startUpdatesLoop();
  const open = links.export(CAST.bot, makers, {});
  const asking = links.export(CAST.bot, makers, { requestNeeded: true });
  links.join(CAST.sam, open.hash);
  expect(() => links.join(CAST.layla, asking.hash)).toThrow('INVITE_REQUEST_SENT');
  await vi.waitFor(() => expect(seen).toEqual([`joined ${CAST.sam}`, `request ${CAST.layla}`]));
});
