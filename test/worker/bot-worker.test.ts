/** The worker as a bot: what its links need, it may; what Telegram keeps for people is said, and asked for only once. */
import { expect, it, onTestFinished } from 'vitest';
import { CAST, CAST_CHATS, startSandbox, type Sandbox } from 'telegram-sandbox';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import type { Telegram } from '../../src/domain/ports/telegram.ts';
import { administrator, mayIssue } from '../../src/domain/rights.ts';
import { createTelegramWorker } from '../../src/worker/create-telegram-worker.ts';
import { createBotSession } from '../../src/worker/login/create-bot-session.ts';
import { createManualClock } from './manual-clock.ts';
import { recorder } from './start-worker.ts';

const { makers, bakers, open } = CAST_CHATS;

function credentials(sandbox: Sandbox, token = sandbox.botApi.token): Parameters<typeof createBotSession>[0] {
  const { mtproto } = sandbox;
  return { apiId: 1, apiHash: 'hash', token, endpoint: mtproto, rsaKey: mtproto.rsaPublicKey };
}

async function start(): Promise<{ sandbox: Sandbox; telegram: Telegram }> {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const session = await createBotSession(credentials(sandbox));
  const telegram = createTelegramWorker({
    session,
    apiId: 1,
    apiHash: 'hash',
    endpoint: sandbox.mtproto,
    clock: createManualClock(),
    log: recorder([]),
  });
  onTestFinished(() => telegram.close());
  return { sandbox, telegram };
}

it('logs in with the bot’s token', async () => {
  const { telegram } = await start();
  expect(await telegram.self()).toMatchObject({ userId: CAST.bot, username: 'sandbox_bot' });
});

it('says that a token is none', async () => {
  const { sandbox } = await start();
  await expect(createBotSession(credentials(sandbox, '1:no'))).rejects.toMatchObject({
    name: 'Refusal',
    telegramError: 'ACCESS_TOKEN_INVALID',
  });
});

it('makes, edits and revokes links in a chat that it knows by its id alone', async () => {
  const { sandbox, telegram } = await start();
  const made = await telegram.exportLink(makers, { ...NO_SETTINGS, title: 'Spring', usageLimit: 5 });
  expect(made).toMatchObject({ adminId: CAST.bot, title: 'Spring', usageLimit: 5 });
  const expireDate = new Date((sandbox.world.clock.now() + 86_400) * 1000);
  const edited = await telegram.editLink(makers, made.link, {
    ...NO_SETTINGS,
    requestNeeded: true,
    expireDate,
  });
  expect(edited).toMatchObject({ title: null, usageLimit: null, requestNeeded: true, expireDate });
  expect((await telegram.revokeLink(makers, made.link)).link.revoked).toBe(true);
  expect((await telegram.revokeLink(makers, made.link)).link.revoked).toBe(true);
  const held = sandbox.world.links.ofChat(makers).filter((link) => link.adminId === CAST.bot);
  expect(held.filter(({ permanent }) => !permanent).map(({ revoked }) => revoked)).toEqual([true]);
});

it('knows who runs a chat', async () => {
  const { telegram } = await start();
  const administrators = await telegram.administrators(makers);
  expect(administrator(administrators, CAST.ada)).toMatchObject({ creator: true });
  expect(mayIssue(administrators, CAST.bot)).toBe(true);
});

it('finds chats by id and name, and says so of those it isn’t in', async () => {
  const { sandbox, telegram } = await start();
  expect(await telegram.resolveChat({ by: 'peerId', peerId: makers })).toMatchObject({
    title: 'Harbour Makers',
  });
  await expect(telegram.resolveChat({ by: 'peerId', peerId: bakers })).rejects.toMatchObject({
    code: 'worker-not-in-chat',
  });
  await expect(telegram.resolveChat({ by: 'username', username: 'open_harbour' })).rejects.toMatchObject({
    code: 'worker-not-in-chat',
  });
  await expect(telegram.resolveChat({ by: 'peerId', peerId: -1_001_999_999_999 })).rejects.toMatchObject({
    code: 'worker-not-in-chat',
  });
  sandbox.world.chats.promote(CAST.ada, bakers, CAST.bot, { inviteUsers: true });
  expect(await telegram.resolveChat({ by: 'peerId', peerId: bakers })).toMatchObject({ kind: 'group' });
});

it('lists those of the chats it is told of that it is in', async () => {
  const { sandbox, telegram } = await start();
  expect(await telegram.chats()).toEqual([]);
  expect(await telegram.chats([makers, bakers, open])).toMatchObject([{ peerId: makers }]);
  sandbox.world.chats.kick(CAST.ada, makers, CAST.bot);
  expect(await telegram.chats([makers])).toEqual([]);
});

it('follows a group that becomes a supergroup', async () => {
  const { sandbox, telegram } = await start();
  sandbox.world.chats.promote(CAST.ada, bakers, CAST.bot, { inviteUsers: true });
  await telegram.exportLink(bakers, NO_SETTINGS);
  const { peerId } = sandbox.world.chats.migrate(CAST.ada, bakers);
  await expect(telegram.exportLink(bakers, NO_SETTINGS)).rejects.toMatchObject({ code: 'chat-migrated' });
  expect(await telegram.resolveChat({ by: 'peerId', peerId: bakers })).toMatchObject({ peerId });
});

it('asks once for what Telegram keeps for people, and is refused from then on', async () => {
  const { sandbox, telegram } = await start();
  const { link, hash } = sandbox.world.links.export(CAST.bot, makers, {});
  const reads = {
    'messages.getExportedChatInvite': () => telegram.findLink(makers, link),
    'messages.getExportedChatInvites': () => telegram.listLinks(makers, { revoked: false, after: null }),
    'messages.getChatInviteImporters': () =>
      telegram.importers(makers, link, { requested: false, after: null }),
    'channels.getAdminLog': () => telegram.recentJoins(makers),
    'messages.checkChatInvite': () => telegram.resolveChat({ by: 'inviteHash', hash }),
  };
  for (let round = 0; round < 2; round += 1) {
    for (const read of Object.values(reads)) {
      await expect(read()).rejects.toMatchObject({ name: 'Refusal', code: 'bot-cannot' });
    }
  }
  const calls = sandbox.world.calls.since(0).map(({ method }) => method);
  for (const method of Object.keys(reads)) {
    expect(
      calls.filter((each) => each === method),
      method,
    ).toHaveLength(1);
  }
});

it('has no list of admins’ links and no log', async () => {
  const { sandbox, telegram } = await start();
  sandbox.world.links.export(CAST.mei, makers, {});
  for (let round = 0; round < 2; round += 1) {
    expect(await telegram.adminsWithInvites(makers)).toBeNull();
    expect(await telegram.adminLog(makers, { after: null })).toBeNull();
    for (const adminId of [CAST.mei, 4_242_424_242]) {
      const page = await telegram.listLinks(makers, { revoked: false, after: null, adminId });
      expect(page).toEqual({ links: [], count: 0, next: null });
    }
  }
});
