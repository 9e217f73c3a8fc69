import { expect, it, vi } from 'vitest';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { CAST_CHATS } from 'telegram-sandbox';
import { startWorker } from './start-worker.ts';

it('answers many calls at once on one connection, without a warning', async () => {
  const warned = vi.spyOn(process, 'emitWarning');
  const { telegram, world } = await startWorker();
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => telegram.administrators(CAST_CHATS.makers)),
  );
  expect(answers.every(({ list }) => list.length === answers[0]?.list.length)).toBe(true);
  const connects = world.calls.since(0).filter((call) => call.method === 'help.getConfig');
  expect(connects).toHaveLength(1);
  expect(warned).not.toHaveBeenCalled();
});

it('loses no answer that comes in one packet with another call’s error', async () => {
  const { telegram, world } = await startWorker();
  await telegram.chats();
  for (let round = 0; round < 5; round += 1) {
    world.faults.add({ method: 'messages.exportChatInvite', kind: 'error', code: 400, message: 'ODD' });
    const [refused, read] = await Promise.allSettled([
      telegram.exportLink(CAST_CHATS.makers, NO_SETTINGS),
      telegram.administrators(CAST_CHATS.makers),
    ]);
    expect([refused.status, read.status]).toEqual(['rejected', 'fulfilled']);
  }
});
