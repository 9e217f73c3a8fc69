import { expect, it, vi } from 'vitest';
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
