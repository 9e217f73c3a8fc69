/** Faults that are no failures: what a Telegram that works may do to a client that takes too much for granted. */
import { Api, errors } from 'telegram';
import { expect, test } from 'vitest';
import type { NewFault } from '../../server/world/types.ts';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { gramjsOf, startTelegram } from './start-telegram.ts';

const EXPORT = 'messages.exportChatInvite';
const LIST = 'messages.getExportedChatInvites';

async function startWith(...faults: NewFault[]) {
  const telegram = await startTelegram();
  const client = await gramjsOf(telegram, CAST.robin);
  client.floodSleepThreshold = 0;
  await client.getDialogs();
  const peer = await client.getInputEntity(CAST_CHATS.makers);
  for (const fault of faults) telegram.world.faults.add(fault);
  return {
    world: telegram.world,
    create: async (title: string): Promise<string | undefined> => {
      const link = await client.invoke(new Api.messages.ExportChatInvite({ peer, title }));
      return link instanceof Api.ChatInviteExported ? link.title : undefined;
    },
    list: async (limit = 100) => {
      const adminId = new Api.InputUserSelf();
      const page = await client.invoke(new Api.messages.GetExportedChatInvites({ peer, adminId, limit }));
      const titles = page.invites.map((link) => (link instanceof Api.ChatInviteExported ? link.title : ''));
      return { count: page.count, titles };
    },
    me: () => client.invoke(new Api.users.GetUsers({ id: [new Api.InputUserSelf()] })),
  };
}

test('titles come back with single spaces, and are kept like that', async () => {
  const { create, list } = await startWith({ method: EXPORT, kind: 'titles_normalised' });
  expect(await create('  Spring   fair ')).toBe('Spring fair');
  expect((await list()).titles).toContain('Spring fair');
  expect(await create('  As it is ')).toBe('  As it is ');
});

test('titles that were kept as they are come back normalised when they are listed', async () => {
  const { create, list, world } = await startWith({ method: LIST, kind: 'titles_normalised' });
  await create(' Spring   fair');
  expect((await list()).titles).toContain('Spring fair');
  expect(world.links.ofChat(CAST_CHATS.makers).map((link) => link.title)).toContain(' Spring   fair');
});

test('titles are cut where the server pleases', async () => {
  const { create } = await startWith(
    { method: EXPORT, kind: 'titles_cut', characters: 6 },
    { method: EXPORT, kind: 'titles_cut' },
  );
  expect(await create('🔑 Spring fair')).toBe('🔑 Spri');
  expect(await create('x'.repeat(40))).toBe('x'.repeat(32));
});

test('a page is shorter than asked for, and the count tells that there is more', async () => {
  const { create, list } = await startWith({ method: LIST, kind: 'short_pages', size: 2, times: 2 });
  for (const title of ['a', 'b', 'c']) await create(title);
  expect(await list()).toMatchObject({ count: 4, titles: { length: 2 } });
  expect(await list(0)).toMatchObject({ count: 4, titles: { length: 2 } });
  expect(await list()).toMatchObject({ count: 4, titles: { length: 4 } });
});

test('a frozen account reads, and is refused everything else until it is unfrozen', async () => {
  const { create, list, me, world } = await startWith({ method: '*', kind: 'frozen', userId: CAST.robin });
  expect(await me()).toHaveLength(1);
  expect((await list()).count).toBe(1);
  const refusal = { code: 420, errorMessage: 'FROZEN_METHOD_INVALID' };
  await expect(create('Spring')).rejects.toMatchObject(refusal);
  await expect(create('Spring')).rejects.toMatchObject(refusal);
  world.faults.clear();
  expect(await create('Spring')).toBe('Spring');
});

test('a flood limit lets so many calls of a method pass, and says when there is room again', async () => {
  const { create, list, world } = await startWith({
    method: EXPORT,
    kind: 'flood_limit',
    calls: 2,
    seconds: 60,
  });
  await create('a');
  world.clock.move(20);
  await create('b');
  const error = await create('c').catch((error: unknown) => error);
  expect(error).toBeInstanceOf(errors.FloodWaitError);
  expect(error).toMatchObject({ seconds: expect.toSatisfy((wait: number) => wait > 30 && wait <= 40) });
  expect((await list()).count).toBe(3);
  world.clock.move(40);
  expect(await create('c')).toBe('c');
});
