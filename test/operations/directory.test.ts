import { expect, it } from 'vitest';
import { knownChats } from '../../src/actions/choose-chat.ts';
import { soleAccount } from '../../src/operations/accounts/accounts.ts';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { pass, setStage } from './processes.ts';
import type { Process } from './processes.ts';

const { makers, open } = CAST_CHATS;

async function offered({ store }: Process, actorId: number, accountId: number): Promise<number[]> {
  const chats = await knownChats({ store, accounts: soleAccount(accountId) }, actorId);
  return chats.map((chat) => chat.peerId);
}

it('offers people the chats that they and the account can make links in', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  await process.operations.idle();
  expect(await offered(process, CAST.mei, CAST.robin)).toContain(makers);
  expect(await offered(process, CAST.lea, CAST.robin)).not.toContain(makers);
  expect(await offered(process, CAST.ada, CAST.robin)).not.toContain(open);
});

it('offers none that another account could make links in, once that one is gone', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  await process.operations.idle();
  expect(await offered(process, CAST.mei, CAST.jonas)).toEqual([]);
});

it('offers a chat within a minute of the account being made its administrator', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  await process.operations.idle();
  stage.world.chats.promote(CAST.ada, open, CAST.robin, { inviteUsers: true });
  // Pushed by Telegram: the answer to this comes after it.
  await process.telegram.self();
  await pass(stage, process, 60, 6);
  expect(await offered(process, CAST.ada, CAST.robin)).toContain(open);
});

it.each([
  ['an answer that nobody knows', 400, 'SOMETHING_NEW'],
  ['a right that is missing at the moment', 400, 'CHAT_ADMIN_REQUIRED'],
  ['an answer to a broken call', 400, 'CONNECTION_NOT_INITED'],
  ['a method that may not be used', 403, 'RIGHT_FORBIDDEN'],
])('goes on offering a chat after %s', async (_, code, message) => {
  const stage = await setStage();
  const process = await stage.startProcess();
  await process.operations.idle();
  stage.world.faults.add({ method: 'channels.getParticipants', kind: 'error', code, message });
  stage.world.chats.promote(CAST.ada, makers, CAST.robin, { inviteUsers: true, pinMessages: true });
  await process.telegram.self();
  await pass(stage, process, 60, 6);
  expect(stage.world.faults.all()).toEqual([]);
  expect(await offered(process, CAST.mei, CAST.robin)).toContain(makers);
});

it('offers a chat no longer once the account was removed from it', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  await process.operations.idle();
  stage.world.chats.kick(CAST.ada, makers, CAST.robin);
  await process.telegram.self();
  await pass(stage, process, 60, 6);
  expect(await offered(process, CAST.mei, CAST.robin)).not.toContain(makers);
});

it('does not ask again after a restart what was asked a moment ago', async () => {
  const stage = await setStage();
  const first = await stage.startProcess();
  await first.operations.idle();
  await first.kill();
  const before = stage.world.calls.since(0).at(-1)?.seq ?? 0;
  const second = await stage.startProcess();
  await second.operations.idle();
  const methods = stage.world.calls.since(before).map((call) => call.method);
  expect(methods).toContain('messages.getDialogs');
  expect(methods).not.toContain('channels.getParticipants');
});
