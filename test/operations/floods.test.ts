import { expect, it } from 'vitest';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import { CAST } from 'telegram-sandbox';
import {
  asked,
  callsOf,
  finalReports,
  lastReport,
  linksIn,
  pass,
  pressed,
  setStage,
  UNCHECKED,
} from './processes.ts';

const EXPORT = 'messages.exportChatInvite';
const EDIT = 'messages.editExportedChatInvite';
const PARTICIPANTS = 'channels.getParticipants';

it('a flood wait that background reading met holds up no link', async () => {
  const stage = await setStage();
  stage.world.faults.add({ method: PARTICIPANTS, kind: 'flood', seconds: 300 });
  const process = await stage.startProcess();
  await process.operations.idle();
  expect(callsOf(stage, PARTICIPANTS)).toBe(1);
  const { operation } = await process.operations.submit(asked(), pressed(stage));
  await process.operations.idle();
  expect(finalReports(stage, operation.id)).toMatchObject([{ state: 'done' }]);
});

it('a flood wait for changes holds up no new link, and tells only those it concerns', async () => {
  const stage = await setStage();
  const { operations } = await stage.startProcess();
  await operations.idle();
  const made = await operations.submit(asked(), pressed(stage));
  await operations.idle();
  const linkId = finalReports(stage, made.operation.id)[0]?.resultLinkId ?? '';
  stage.world.faults.add({ method: EDIT, kind: 'flood', seconds: 300 });
  const revoke = await operations.submit(asked({ kind: 'revoke', settings: null, linkId }), pressed(stage));
  await operations.idle();
  const create = await operations.submit(asked(), pressed(stage));
  await operations.idle();
  expect(lastReport(stage, revoke.operation.id)).toMatchObject({ state: 'intent', waitReason: 'flood' });
  expect(finalReports(stage, create.operation.id)).toMatchObject([{ state: 'done' }]);
});

it('a request whose right can’t be read for a flood wait says so, and is done after it', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  await process.operations.idle();
  stage.world.faults.add({ method: PARTICIPANTS, kind: 'flood', seconds: 60 });
  const { operation } = await process.operations.submit(asked(), UNCHECKED);
  await process.operations.idle();
  const until = new Date(stage.clock.now().getTime() + 61_000);
  expect(lastReport(stage, operation.id)).toMatchObject({ waitReason: 'flood', notBefore: until });
  await pass(stage, process, 61);
  expect(finalReports(stage, operation.id)).toMatchObject([{ state: 'done' }]);
});

it('a flood wait of thirty days is one long sleep', async () => {
  const stage = await setStage();
  let looks = 0;
  const process = await stage.startProcess({
    telegram: (telegram) => ({
      ...telegram,
      floodWait(method) {
        looks += 1;
        return telegram.floodWait(method);
      },
    }),
  });
  await process.operations.idle();
  const seconds = 30 * 86_400;
  stage.world.faults.add({ method: EXPORT, kind: 'flood', seconds });
  const { operation } = await process.operations.submit(asked(), pressed(stage));
  await process.operations.idle();
  const until = new Date(stage.clock.now().getTime() + (seconds + 1) * 1_000);
  expect(lastReport(stage, operation.id)).toMatchObject({ waitReason: 'flood', notBefore: until });
  await pass(stage, process, 3_600);
  expect(looks).toBe(1);
  expect(process.telegram.floodWait(EXPORT)).toMatchObject({ seconds: seconds - 3_600 });
});

it.each([
  ['back', -86_400_000, 120],
  ['forward a little', 60_000, 60],
])(
  'a stored flood wait is no longer than Telegram asked for when the clock is set %s',
  async (_, jump, left) => {
    const stage = await setStage();
    const first = await stage.startProcess();
    await first.operations.idle();
    stage.world.faults.add({ method: EXPORT, kind: 'flood', seconds: 120 });
    await first.operations.submit(asked(), pressed(stage));
    await first.operations.idle();
    await first.kill();
    stage.clock.jump(jump);
    const second = await stage.startProcess();
    await pass(stage, second, left - 1);
    expect(callsOf(stage, EXPORT)).toBe(1);
    await pass(stage, second, 3);
    expect(linksIn(stage, 'Workshop')).toEqual(['open']);
  },
);

it('what waits for a flood is told once, not at each look', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  await process.operations.idle();
  stage.world.faults.add({ method: EXPORT, kind: 'flood', seconds: 600 });
  const titles = Array.from({ length: 10 }, (_, n) => `Waits ${n}`);
  for (const title of titles) {
    const wish = asked({ actorId: CAST.dmitri, settings: { ...NO_SETTINGS, title } });
    await process.operations.submit(wish, pressed(stage));
    // Or several calls would meet the wait at the same moment.
    await process.operations.idle();
  }
  await pass(stage, process, 60);
  expect(stage.told.reports.filter(({ waitReason }) => waitReason === 'flood')).toHaveLength(10);
  expect(callsOf(stage, EXPORT)).toBe(1);
});
