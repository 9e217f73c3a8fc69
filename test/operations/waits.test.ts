import { expect, it } from 'vitest';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { CAST, CAST_CHATS, type World } from 'telegram-sandbox';
import {
  asked,
  finalReports,
  lastReport,
  linksIn,
  pass,
  pressed,
  setStage,
  toTheEnd,
  UNCHECKED,
} from './processes.ts';

const { makers } = CAST_CHATS;
const EXPORT = 'messages.exportChatInvite';

function exportsIn(world: World): number {
  return world.calls.since(0).filter((call) => call.method === EXPORT).length;
}

it('obeys a flood wait, tells everybody how long, and goes on by itself', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const { operations, store } = process;
  stage.world.faults.add({ method: EXPORT, kind: 'flood', seconds: 120 });
  const first = await operations.submit(asked(), pressed(stage));
  await operations.idle();
  const second = await operations.submit(
    asked({ settings: { ...NO_SETTINGS, title: 'Behind it' } }),
    pressed(stage),
  );
  await operations.idle();
  const until = new Date(stage.clock.now().getTime() + 121_000);
  expect(await store.accounts.floodWaits(CAST.robin)).toMatchObject([{ method: EXPORT, seconds: 120 }]);
  for (const { operation } of [first, second]) {
    expect(lastReport(stage, operation.id)).toMatchObject({
      state: 'intent',
      waitReason: 'flood',
      notBefore: until,
    });
  }
  await pass(stage, process, 120);
  await operations.idle();
  expect(exportsIn(stage.world)).toBe(1);
  await pass(stage, process, 1);
  await operations.idle();
  expect(linksIn(stage, 'Workshop')).toEqual(['open']);
  expect(linksIn(stage, 'Behind it')).toEqual(['open']);
  expect(lastReport(stage, second.operation.id)?.state).toBe('done');
});

it('obeys a flood wait across a restart', async () => {
  const stage = await setStage();
  const first = await stage.startProcess();
  stage.world.faults.add({ method: EXPORT, kind: 'flood', seconds: 120 });
  await first.operations.submit(asked(), pressed(stage));
  await first.operations.idle();
  await first.kill();
  const second = await stage.startProcess();
  await pass(stage, second, 60);
  expect(exportsIn(stage.world)).toBe(1);
  await pass(stage, second, 61);
  expect(linksIn(stage, 'Workshop')).toEqual(['open']);
});

it('asks for the right again after a wait', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  const { operations } = process;
  stage.world.faults.add({ method: EXPORT, kind: 'flood', seconds: 120 });
  const { operation } = await operations.submit(asked(), pressed(stage));
  await operations.idle();
  stage.world.chats.promote(CAST.ada, makers, CAST.mei, null);
  await pass(stage, process, 121);
  await operations.idle();
  expect(finalReports(stage, operation.id)).toMatchObject([{ failure: 'actor-lacks-right' }]);
  expect(linksIn(stage, 'Workshop')).toEqual([]);
});

it('sends nothing while there is no room to write down what comes of it', async () => {
  const stage = await setStage();
  let room = false;
  const process = await stage.startProcess({ hasRoom: async () => room });
  await process.operations.submit(asked(), pressed(stage));
  await process.operations.idle();
  await pass(stage, process, 60);
  expect(exportsIn(stage.world)).toBe(0);
  expect(stage.logged.join('\n')).toContain('the disk is full');
  // Who asked is told that it waits, rather than that it is being made.
  expect(stage.told.reports.at(-1)).toMatchObject({
    state: 'intent',
    waitReason: 'disk-full',
    notBefore: expect.any(Date),
  });
  room = true;
  await toTheEnd(stage, process);
  expect(linksIn(stage, 'Workshop')).toEqual(['open']);
});

it('waits for Telegram to be within reach', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  await process.operations.idle();
  stage.world.faults.add({ method: 'channels.getParticipants', kind: 'drop_before', times: 5 });
  const { operation } = await process.operations.submit(asked(), UNCHECKED);
  await toTheEnd(stage, process);
  expect(finalReports(stage, operation.id)).toMatchObject([{ state: 'done' }]);
  expect(linksIn(stage, 'Workshop')).toEqual(['open']);
});
