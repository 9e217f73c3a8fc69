import { expect, it, vi } from 'vitest';
import { OutcomeUnknown } from '../../src/domain/errors.ts';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { CAST_CHATS } from 'telegram-sandbox';
import { DEADLINE_MS, startWorker } from './start-worker.ts';

const { makers } = CAST_CHATS;
const HOUR_MS = 3_600_000;

it.each([
  ['forward', HOUR_MS],
  ['back', -HOUR_MS],
])('a call ends at its deadline, no sooner or later, when the clock is set %s', async (_, jump) => {
  const { telegram, world, clock } = await startWorker();
  await telegram.chats();
  world.faults.add({ method: 'messages.exportChatInvite', kind: 'silence' });
  let outcome: unknown = null;
  const call = telegram.exportLink(makers, NO_SETTINGS).catch((error: unknown) => {
    outcome = error;
  });
  await vi.waitFor(() => expect(world.faults.all()).toEqual([]), { interval: 5 });
  clock.jump(jump);
  await clock.advance(DEADLINE_MS - 1);
  expect(outcome).toBeNull();
  await clock.advance(1);
  await call;
  expect(outcome).toBeInstanceOf(OutcomeUnknown);
});

it.each([
  ['forward', HOUR_MS],
  ['back', -HOUR_MS],
])('a flood wait is as long as Telegram said when the clock is set %s', async (_, jump) => {
  const { telegram, world, clock } = await startWorker();
  await telegram.chats();
  world.faults.add({ method: 'channels.getParticipants', kind: 'flood', seconds: 40 });
  await expect(telegram.administrators(makers)).rejects.toMatchObject({ seconds: 40 });
  clock.jump(jump);
  await clock.advance(15_000);
  await expect(telegram.administrators(makers)).rejects.toMatchObject({ name: 'FloodWait', seconds: 25 });
  await clock.advance(25_000);
  expect((await telegram.administrators(makers)).list).not.toEqual([]);
});

it.each([
  ['forward', HOUR_MS],
  ['back', -HOUR_MS],
])('Telegram’s clock is known when ours is set %s', async (_, jump) => {
  const { telegram, world, clock } = await startWorker();
  world.clock.move(300);
  await telegram.self();
  expect(telegram.telegramNow().getTime() - clock.now().getTime()).toBe(300_000);
  clock.jump(jump);
  await clock.advance(20_000);
  expect(telegram.telegramNow().getTime()).toBe(world.clock.now() * 1000);
  expect(telegram.telegramNow().getTime() - clock.now().getTime()).toBe(300_000 - jump);
});
