import { expect, it, vi } from 'vitest';
import { knownChats } from '../../src/actions/choose-chat.ts';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { setStage } from './processes.ts';
import type { Process } from './processes.ts';

const { makers, notes, open } = CAST_CHATS;

async function read(process: Process): Promise<void> {
  await vi.waitFor(async () => {
    const chats = await Promise.all([makers, notes, open].map((peerId) => process.store.chats.find(peerId)));
    expect(chats.map((chat) => chat?.administrators ?? null)).not.toContain(null);
  });
}

async function offered({ store }: Process, actorId: number, accountId: number): Promise<number[]> {
  const chats = await knownChats({ store, accountId: () => accountId }, actorId);
  return chats.map((chat) => chat.peerId);
}

it('offers people the chats that they and the account can make links in', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  await read(process);
  expect(await offered(process, CAST.mei, CAST.robin)).toContain(makers);
  expect(await offered(process, CAST.lea, CAST.robin)).not.toContain(makers);
  expect(await offered(process, CAST.ada, CAST.robin)).not.toContain(open);
});

it('offers none that another account could make links in, once that one is gone', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  await read(process);
  expect(await offered(process, CAST.mei, CAST.jonas)).toEqual([]);
});
