/** Worlds that begin long before anybody looks at them. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, expect, test } from 'vitest';
import { startSandbox } from '../../server/sandbox.ts';
import { type Cast, CAST, CAST_CHATS, defaultCast } from '../../server/world/cast.ts';
import { chatDialog } from '../../server/world/dialog.ts';
import { openStateFile } from '../../server/world/state-file.ts';
import { stillWorld } from './still-world.ts';

const { makers } = CAST_CHATS;
const DAY = 86_400;

/** A month in which 300 guests come and go with 30 links, 1,500 times in all. */
const busyMonth: Cast = (world, random) => {
  const { clockOffset } = world.state;
  world.clock.move(-30 * DAY);
  defaultCast()(world, random);
  const links = Array.from({ length: 30 }, (_, at) =>
    world.links.export(CAST.mei, makers, { title: `Link ${at}` }),
  );
  const guests = Array.from({ length: 300 }, (_, at) =>
    world.people.add({ firstName: `Guest ${at}`, passive: true }),
  );
  for (let turn = 0; turn < 1_500; turn += 1) {
    world.clock.move(1_700);
    const guest = guests[turn % 300]?.id ?? 0;
    if (world.chats.member(makers, guest).status === 'member') world.chats.leave(makers, guest);
    else world.links.join(guest, links[turn % 30]?.hash ?? '');
  }
  world.clock.move(clockOffset - world.state.clockOffset);
};

test('a month of coming and going is small, in order, and over by now', () => {
  const folder = mkdtempSync(join(tmpdir(), 'past-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'world.json');
  const world = stillWorld({ cast: busyMonth, persist: openStateFile(path).persist });
  expect(statSync(path).size).toBeLessThan(500_000);
  expect(openStateFile(path).state).toEqual(world.state);

  expect(world.state.clockOffset).toBe(0);
  const now = world.clock.now();
  const dates = world.messages.of(chatDialog(makers)).map((message) => message.date);
  expect(dates).toEqual(dates.toSorted((left, right) => left - right));
  expect(dates[0]).toBe(now - 39 * DAY);
  expect(dates.at(-1)).toBeLessThan(now);

  const [link] = world.links
    .list(CAST.mei, makers, { adminId: CAST.mei, revoked: false, limit: 2 })
    .links.slice(1);
  expect(link).toMatchObject({ title: 'Link 29', usage: 10, date: now - 30 * DAY });
  const { importers } = world.links.importers(CAST.mei, makers, {
    link: link?.link ?? '',
    requested: false,
    limit: 100,
  });
  expect(importers).toHaveLength(10);
  for (const { date } of importers) expect(now - date).toBeGreaterThan(0);
  // The admin log begins two days ago.
  const log = world.adminLog.read(CAST.ada, makers, { limit: 100, matches: () => true });
  for (const { date } of log) expect(now - date).toBeLessThan(2 * DAY);
});

test('a cast is composed of others, and its crowd has no sessions', async () => {
  const sandbox = await startSandbox({ cast: busyMonth });
  onTestFinished(() => sandbox.close());
  expect(sandbox.accounts).toHaveLength(10);
  expect(sandbox.botApi.username).toBe('sandbox_bot');
  expect(sandbox.world.people.all()).toHaveLength(311);
  expect(sandbox.world.chats.get(makers).date).toBeLessThan(sandbox.world.clock.now() - 38 * DAY);
});
