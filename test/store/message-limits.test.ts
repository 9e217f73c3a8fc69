import { describe, expect, onTestFinished, test } from 'vitest';
import type { MessageLimits } from '../../src/domain/ports/message-limits.ts';
import { createLog } from '../../src/main/log.ts';
import { createMemoryLimits } from '../../src/store/limits/memory-limits.ts';
import { openPostgresLimits } from '../../src/store/limits/postgres-limits.ts';
import { freshDatabase } from '../postgres/database.ts';
import { inDatabase } from '../postgres/server.ts';

const log = createLog({ level: 'silent' });

async function onPostgres(url: string): Promise<MessageLimits> {
  const limits = await openPostgresLimits({ url, log });
  onTestFinished(() => limits.close());
  return limits;
}

/** @returns for how many there was room, of so many. */
async function roomOf(ask: () => Promise<number>, count: number): Promise<number> {
  let room = 0;
  for (let n = 0; n < count; n += 1) if ((await ask()) === 0) room += 1;
  return room;
}

describe.each([
  ['this process', async () => createMemoryLimits()],
  ['PostgreSQL', async () => onPostgres(await freshDatabase())],
])('message limits in %s', (_, open) => {
  test('a chat takes a burst, a group five, and what is counted in one is not counted in another', async () => {
    const limits = await open();
    expect(await roomOf(() => limits.inChat(7), 30)).toBeLessThanOrEqual(23);
    expect(await limits.inChat(7)).toBeGreaterThan(0);
    expect(await limits.inChat(7)).toBeLessThanOrEqual(1_000);
    expect(await roomOf(() => limits.inChat(-100_123), 8)).toBe(5);
    expect(await limits.inChat(-100_123)).toBeLessThanOrEqual(20_000);
    expect(await roomOf(() => limits.inChat('@channel'), 8)).toBe(5);
    expect(await limits.inChat(8)).toBe(0);
  });

  test('all together take five at once, and there is room again within 200 ms', async () => {
    const limits = await open();
    expect(await roomOf(() => limits.inAll(), 5)).toBe(5);
    const ms = await limits.inAll();
    expect(ms).toBeGreaterThan(0);
    expect(ms).toBeLessThanOrEqual(200);
  });
});

test('processes that start at once share one table, and one that lost its database goes on alone', async () => {
  const url = await freshDatabase();
  const processes = await Promise.all([onPostgres(url), onPostgres(url), onPostgres(url)]);
  const rooms = await Promise.all(processes.map((limits) => roomOf(() => limits.inChat(-100_123), 5)));
  expect(rooms.reduce((sum, room) => sum + room, 0)).toBe(5);
  const { pathname } = new URL(url);
  const server = Object.assign(new URL(url), { pathname: '/postgres' }).href;
  await inDatabase(server, (client) => client.query(`drop database "${pathname.slice(1)}" with (force)`));
  expect(await processes[0]?.inChat(-100_456)).toBe(0);
});
