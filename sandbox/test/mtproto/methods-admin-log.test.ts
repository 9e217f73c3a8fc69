import { Api } from 'telegram';
import { returnBigInt } from 'telegram/Helpers.js';
import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { channelFields, userFields } from './access-fields.ts';
import { expectInstance } from './expect-instance.ts';
import type { RunningFront } from './running-front.ts';
import { gramjsOf, startTelegram } from './start-telegram.ts';

const { makers } = CAST_CHATS;
const HOUR = 3_600;

type Options = Partial<ConstructorParameters<typeof Api.channels.GetAdminLog>[0]>;

async function readLog(telegram: RunningFront, viewerId: number, options: Options = {}) {
  const client = await gramjsOf(telegram, viewerId);
  const channel = new Api.InputChannel(channelFields(telegram.world, makers, viewerId));
  const none = returnBigInt(0);
  const request = { channel, q: '', maxId: none, minId: none, limit: 100, ...options };
  return (await client.invoke(new Api.channels.GetAdminLog(request))).events;
}

function actionsOf(events: readonly Api.ChannelAdminLogEvent[]): string[] {
  return events.map(({ action }) => action.className.replace('ChannelAdminLogEventAction', ''));
}

function urlOf(action: Api.TypeChannelAdminLogEventAction): string | undefined {
  return 'invite' in action && action.invite instanceof Api.ChatInviteExported
    ? action.invite.link
    : undefined;
}

/** What Mei does with a link, and who comes by it. */
async function busyTelegram(): Promise<RunningFront & { url: string }> {
  const telegram = await startTelegram();
  const { links, requests } = telegram.world;
  const open = links.export(CAST.mei, makers, { title: 'Open' });
  links.join(CAST.sam, open.hash);
  links.join(CAST.priya, open.hash, { viaChatlist: true });
  links.edit(CAST.mei, makers, open.link, { requestNeeded: true });
  expect(() => links.join(CAST.layla, open.hash)).toThrow('INVITE_REQUEST_SENT');
  requests.decide(CAST.dmitri, makers, CAST.layla, true);
  links.edit(CAST.mei, makers, open.link, { revoked: true });
  links.delete(CAST.mei, makers, open.link);
  return { ...telegram, url: open.link };
}

test('the admin log has who joined and how, and what became of a link, but not that it was made', async () => {
  const telegram = await busyTelegram();
  const events = await readLog(telegram, CAST.ada);
  expect(actionsOf(events).slice(0, 6)).toEqual([
    'ExportedInviteDelete',
    'ExportedInviteRevoke',
    'ParticipantJoinByRequest',
    'ExportedInviteEdit',
    'ParticipantJoinByInvite',
    'ParticipantJoinByInvite',
  ]);
  const [, , byRequest, edited, viaFolder, byLink] = events.map(({ action }) => action);
  const request = expectInstance(byRequest, Api.ChannelAdminLogEventActionParticipantJoinByRequest);
  expect(request.approvedBy.toJSNumber()).toBe(CAST.dmitri);
  const edit = expectInstance(edited, Api.ChannelAdminLogEventActionExportedInviteEdit);
  expect(edit.prevInvite).toMatchObject({ requestNeeded: false });
  expect(edit.newInvite).toMatchObject({ requestNeeded: true });
  expect(viaFolder).toMatchObject({ viaChatlist: true });
  expect(byLink).toMatchObject({ viaChatlist: false, invite: { title: 'Open' } });
  expect(events.at(4)?.userId.toJSNumber()).toBe(CAST.priya);
});

test('whole links are for the creator and their own admin; the others see half of them', async () => {
  const telegram = await busyTelegram();
  const newest = async (viewerId: number) => (await readLog(telegram, viewerId)).at(0)!.action;
  expect(urlOf(await newest(CAST.ada))).toBe(telegram.url);
  expect(urlOf(await newest(CAST.mei))).toBe(telegram.url);
  expect(urlOf(await newest(CAST.lea))).toMatch(/^https:\/\/t\.me\/\+[\w-]+\.\.\.$/);
  await expect(readLog(telegram, CAST.sam)).rejects.toMatchObject({ errorMessage: 'CHAT_ADMIN_REQUIRED' });
});

test('the admin log goes back 48 hours, by pages, and is filtered', async () => {
  const telegram = await busyTelegram();
  const joins = new Api.ChannelAdminLogEventsFilter({ join: true });
  expect(actionsOf(await readLog(telegram, CAST.ada, { eventsFilter: joins, limit: 2 }))).toEqual([
    'ParticipantJoinByRequest',
    'ParticipantJoinByInvite',
  ]);
  const [first, second] = await readLog(telegram, CAST.ada, { limit: 2 });
  expect((await readLog(telegram, CAST.ada, { maxId: first!.id, limit: 1 }))[0]?.id).toEqual(second?.id);
  expect(actionsOf(await readLog(telegram, CAST.ada, { q: 'layla' }))).toEqual(['ParticipantJoinByRequest']);

  telegram.world.clock.move(47 * HOUR);
  expect(await readLog(telegram, CAST.ada)).not.toEqual([]);
  telegram.world.clock.move(HOUR);
  expect(await readLog(telegram, CAST.ada)).toEqual([]);
});

/** Who was added, removed, promoted and demoted, newest last; Ada does it all but the last. */
async function changedTelegram(): Promise<RunningFront> {
  const telegram = await startTelegram();
  const { chats } = telegram.world;
  telegram.world.clock.move(49 * HOUR);
  chats.addMember(CAST.ada, makers, CAST.sam);
  chats.promote(CAST.ada, makers, CAST.sam, { inviteUsers: true });
  chats.promote(CAST.ada, makers, CAST.sam, null);
  chats.kick(CAST.ada, makers, CAST.sam);
  chats.leave(makers, CAST.jonas);
  return telegram;
}

test('the admin log has who was added, promoted, demoted and removed, and by whom', async () => {
  const telegram = await changedTelegram();
  const events = await readLog(telegram, CAST.robin);
  expect(actionsOf(events).toReversed()).toEqual([
    'ParticipantInvite',
    'ParticipantToggleAdmin',
    'ParticipantToggleAdmin',
    'ParticipantToggleBan',
    'ParticipantLeave',
  ]);
  const [left, removed, demoted, promoted, added] = events;
  expect(added?.action).toMatchObject({ participant: { className: 'ChannelParticipant' } });
  expect(promoted?.action).toMatchObject({
    prevParticipant: { className: 'ChannelParticipant' },
    newParticipant: { className: 'ChannelParticipantAdmin', adminRights: { inviteUsers: true } },
  });
  expect(demoted?.action).toMatchObject({
    prevParticipant: { className: 'ChannelParticipantAdmin' },
    newParticipant: { className: 'ChannelParticipant' },
  });
  const { newParticipant } = expectInstance(
    removed?.action,
    Api.ChannelAdminLogEventActionParticipantToggleBan,
  );
  expect(expectInstance(newParticipant, Api.ChannelParticipantBanned).kickedBy.toJSNumber()).toBe(CAST.ada);
  for (const event of [removed, demoted, promoted, added]) expect(event?.userId.toJSNumber()).toBe(CAST.ada);
  expect(left?.userId.toJSNumber()).toBe(CAST.jonas);
});

test.each([
  [{ invite: true }, ['ParticipantInvite']],
  [{ promote: true }, ['ParticipantToggleAdmin']],
  [{ promote: true, demote: true }, ['ParticipantToggleAdmin', 'ParticipantToggleAdmin']],
  [{ kick: true }, ['ParticipantToggleBan']],
  [{ ban: true }, ['ParticipantToggleBan']],
  [{ leave: true }, ['ParticipantLeave']],
  [{ join: true, invites: true }, []],
])('of it, the filter %j shows %j', async (filter, expected) => {
  const telegram = await changedTelegram();
  const eventsFilter = new Api.ChannelAdminLogEventsFilter(filter);
  expect(actionsOf(await readLog(telegram, CAST.robin, { eventsFilter }))).toEqual(expected);
});

test('it is read for some admins, by whom it was about, and from where one was', async () => {
  const telegram = await changedTelegram();
  const ada = new Api.InputUser(userFields(telegram.world, CAST.ada, CAST.robin));
  expect(await readLog(telegram, CAST.robin, { admins: [ada] })).toHaveLength(4);
  expect(actionsOf(await readLog(telegram, CAST.robin, { q: 'jonas' }))).toEqual(['ParticipantLeave']);
  expect(await readLog(telegram, CAST.robin, { q: 'Sam' })).toHaveLength(4);

  const [newest, , middle] = await readLog(telegram, CAST.robin);
  expect(await readLog(telegram, CAST.robin, { minId: middle!.id })).toHaveLength(2);
  telegram.world.links.edit(CAST.robin, makers, telegram.world.links.export(CAST.robin, makers, {}).link, {
    revoked: true,
  });
  const since = await readLog(telegram, CAST.robin, { minId: newest!.id });
  expect(actionsOf(since)).toEqual(['ExportedInviteRevoke']);
});

test('a basic group has no admin log, not even once it is a supergroup', async () => {
  const telegram = await startTelegram();
  const { chats } = telegram.world;
  chats.addMember(CAST.ada, CAST_CHATS.bakers, CAST.sam);
  const { peerId } = chats.migrate(CAST.ada, CAST_CHATS.bakers);
  chats.leave(peerId, CAST.sam);
  const client = await gramjsOf(telegram, CAST.ada);
  const none = returnBigInt(0);
  const { events } = await client.invoke(
    new Api.channels.GetAdminLog({
      channel: new Api.InputChannel(channelFields(telegram.world, peerId, CAST.ada)),
      q: '',
      maxId: none,
      minId: none,
      limit: 100,
    }),
  );
  expect(actionsOf(events)).toEqual(['ParticipantLeave']);
});

test('it can be refused, and come in short pages', async () => {
  const telegram = await changedTelegram();
  const method = 'channels.getAdminLog';
  telegram.world.faults.add({ method, kind: 'error', code: 400, message: 'CHANNEL_PRIVATE' });
  await expect(readLog(telegram, CAST.robin)).rejects.toMatchObject({ errorMessage: 'CHANNEL_PRIVATE' });
  telegram.world.faults.add({ method, kind: 'short_pages', size: 2 });
  const page = await readLog(telegram, CAST.robin);
  expect(actionsOf(page)).toEqual(['ParticipantLeave', 'ParticipantToggleBan']);
  const rest = await readLog(telegram, CAST.robin, { maxId: page.at(-1)!.id });
  expect(rest).toHaveLength(3);
});
