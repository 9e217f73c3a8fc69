import { expect, test } from 'vitest';
import { CAST, type World } from 'telegram-sandbox';
import { startWorker } from './start-worker.ts';

/** The worker's clock stands still, so that it never pings again; Telegram's timers are real. */
const KEEP_ALIVE = { pingMs: 3_000, disconnectDelayS: 1, mayPing: () => true };

const connects = (world: World): number =>
  world.calls.since(0).filter(({ method }) => method === 'help.getConfig').length;

test('Telegram ends the connection of a worker that pings no more, by the delay that it asked for', async () => {
  const { world, again } = await startWorker();
  const telegram = again(undefined, { keepAlive: KEEP_ALIVE });
  await telegram.self();
  expect(connects(world)).toBe(1);
  await expect.poll(() => connects(world), { timeout: 5_000 }).toBe(2);
});

test('it does so even if the worker stopped while it was connecting', async () => {
  const { world, again } = await startWorker();
  world.faults.add({ method: 'help.getConfig', kind: 'silence' });
  const telegram = again(undefined, { keepAlive: KEEP_ALIVE });
  expect(await telegram.self()).toMatchObject({ userId: CAST.robin });
  expect(connects(world)).toBe(2);
});

test('it ends its connection rather than ping where it may not', async () => {
  const { world, clock, again } = await startWorker();
  const answers = [true, false];
  const mayPing = (): boolean => answers.shift() ?? true;
  const telegram = again(undefined, { keepAlive: { ...KEEP_ALIVE, disconnectDelayS: 60, mayPing } });
  await telegram.self();
  expect([connects(world), answers]).toEqual([1, [false]]);
  await clock.advance(KEEP_ALIVE.pingMs);
  await expect.poll(() => connects(world)).toBe(2);
});
