/** The whole product with a bot's token and no session: it logs in by itself, and says what a bot can't do. */
import { existsSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { CAST, CAST_CHATS, type Sandbox } from 'telegram-sandbox';
import type { RealConfig } from '../../src/main/config.ts';
import { botProduct, type BotProduct } from './bot-product.ts';
import { createPerson, type Person } from './person.ts';

let sandbox: Sandbox;
let config: RealConfig;
let start: BotProduct['start'];
let callsOf: BotProduct['callsOf'];

beforeEach(async () => {
  ({ sandbox, config, start, callsOf } = await botProduct());
});

async function askFor(person: Person, title: string): Promise<void> {
  await person.say(`/newlink ${title}, 5 people, never expires, in Harbour Makers`);
  await person.sees('Tap to change something');
  await person.tap('Create link');
}

test('links are made, changed and revoked by the bot itself', async () => {
  const running = await start();
  expect(running.accounts).toEqual(['Latchkey']);
  const ada = createPerson(sandbox, CAST.ada);
  await ada.say('/start newlink_' + String(CAST_CHATS.makers));
  await ada.sees('Tap to change something');
  await ada.say('/cancel');
  await askFor(ada, 'Spring');
  await ada.sees('Your link is ready');
  const made = (): ReturnType<typeof sandbox.world.links.ofChat> =>
    sandbox.world.links.ofChat(CAST_CHATS.makers).filter(({ title }) => title === 'Spring');
  expect(made()).toMatchObject([{ adminId: CAST.bot, usageLimit: 5, revoked: false }]);
  await ada.press('Edit');
  await ada.sees('Tap to change something');
  await ada.press('Limit');
  await ada.sees('How many people can use it?');
  await ada.press('No limit');
  await ada.sees('Review your changes');
  await ada.press('Save changes');
  await ada.sees('Changed');
  expect(made()[0]).not.toHaveProperty('usageLimit');
  await ada.press('Revoke');
  await ada.sees('Revoke Spring?');
  await ada.press('Revoke it');
  await ada.sees('✅ Revoked');
  expect(made()).toMatchObject([{ revoked: true }]);
  await ada.press('History');
  await ada.sees('Bots can’t see who joined');
}, 60_000);

test('an unknown outcome is said plainly, and nothing is sent again until the person says so', async () => {
  await start();
  const ada = createPerson(sandbox, CAST.ada);
  await ada.say('/start newlink_' + String(CAST_CHATS.makers));
  await ada.sees('Tap to change something');
  await ada.say('/cancel');
  sandbox.world.faults.add({ method: 'messages.exportChatInvite', kind: 'drop_after' });
  await askFor(ada, 'Perhaps');
  const { text } = await ada.sees('I don’t know whether the link was made');
  expect(text).toContain('bots can’t look up their own links');
  expect(text).toContain('Perhaps');
  expect(callsOf('messages.exportChatInvite')).toBe(1);
  await ada.tap('Edit and retry');
  await ada.sees('Tap to change something');
  await ada.tap('Create link');
  await ada.sees('Your link is ready');
  expect(callsOf('messages.exportChatInvite')).toBe(2);
});

test('the session is kept for the next start; one that Telegram ended is replaced', async () => {
  const first = await start();
  await first.stop();
  expect(existsSync(config.sessionFile)).toBe(true);
  const second = await start();
  expect(callsOf('auth.importBotAuthorization')).toBe(1);
  await second.stop();
  for (const keyId of sandbox.world.sessions.ofUser(CAST.bot)) {
    sandbox.world.sessions.revoke(keyId, 'SESSION_REVOKED');
  }
  await start();
  expect(callsOf('auth.importBotAuthorization')).toBe(2);
});

test('a chat that the bot is made an admin of can be used at once', async () => {
  await start();
  const ada = createPerson(sandbox, CAST.ada);
  await ada.say(`/start newlink_${CAST_CHATS.bakers}`);
  await ada.sees(/can’t see that chat|isn’t there/);
  sandbox.world.chats.promote(CAST.ada, CAST_CHATS.bakers, CAST.bot, { inviteUsers: true });
  await ada.say(`/start newlink_${CAST_CHATS.bakers}`);
  await ada.sees('Tap to change something');
  await ada.press('Create link');
  await ada.sees('Your link is ready');
  await ada.say('/newlink');
  await ada.sees('Tap to change something');
});

test('a token that Telegram doesn’t know is said at the start', async () => {
  sandbox.world.faults.add({
    method: 'auth.importBotAuthorization',
    kind: 'error',
    code: 400,
    message: 'ACCESS_TOKEN_INVALID',
  });
  await expect(start()).rejects.toMatchObject({ name: 'TokenRefused' });
});
