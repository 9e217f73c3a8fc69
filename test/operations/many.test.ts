import { expect, it, vi } from 'vitest';
import { asked, linksIn, pressed, setStage } from './processes.ts';

it('makes thirty links for thirty presses at once, without a warning', async () => {
  const warned = vi.spyOn(process, 'emitWarning');
  const stage = await setStage();
  const { operations, store } = await stage.startProcess();
  const submitted = await Promise.all(
    Array.from({ length: 30 }, () => operations.submit(asked(), pressed(stage))),
  );
  await operations.idle();
  const made = await Promise.all(
    submitted.map(async ({ operation }) => (await store.operations.find(operation.id))?.resultLinkId),
  );
  expect(new Set(made).size).toBe(30);
  expect(linksIn(stage, 'Workshop')).toHaveLength(30);
  expect(warned).not.toHaveBeenCalled();
});
