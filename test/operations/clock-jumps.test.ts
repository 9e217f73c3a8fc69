import { describe, expect, it, vi } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { asked, finalReports, linksIn, pass, pressed, setStage, toTheEnd } from './processes.ts';
import type { Process, Stage } from './processes.ts';

const { makers } = CAST_CHATS;
const EXPORT = 'messages.exportChatInvite';
const MINUTE_MS = 60_000;

async function unknownCall(stage: Stage, { operations }: Process): Promise<string> {
  await operations.idle();
  stage.world.faults.add({ method: EXPORT, kind: 'drop_before' });
  const { operation } = await operations.submit(asked(), pressed(stage));
  await operations.idle();
  return operation.id;
}

/** The call was in flight all the time, and is executed now. */
function land({ world }: Stage): void {
  world.links.export(CAST.robin, makers, { title: 'Workshop' });
}

describe.each([
  ['ten minutes forward', 10 * MINUTE_MS],
  ['a year forward', 365 * 24 * 60 * MINUTE_MS],
  ['an hour back', -60 * MINUTE_MS],
])('the clock is set %s', (_, jump) => {
  it('during an unknown call: one link, found after the real half minute', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    const id = await unknownCall(stage, process);
    await pass(stage, process, 5);
    stage.clock.jump(jump);
    await pass(stage, process, 20);
    expect(linksIn(stage, 'Workshop')).toEqual([]);
    land(stage);
    await pass(stage, process, 10);
    expect(finalReports(stage, id)).toMatchObject([{ state: 'done' }]);
    expect(linksIn(stage, 'Workshop')).toEqual(['open']);
  });

  it('between a call’s end and a restart: one link', async () => {
    const stage = await setStage();
    const first = await stage.startProcess();
    const id = await unknownCall(stage, first);
    await first.kill();
    stage.clock.jump(jump);
    const second = await stage.startProcess();
    await pass(stage, second, 25);
    expect(linksIn(stage, 'Workshop')).toEqual([]);
    land(stage);
    await toTheEnd(stage, second);
    expect(finalReports(stage, id)).toMatchObject([{ state: 'done' }]);
    expect(linksIn(stage, 'Workshop')).toEqual(['open']);
  });

  it('before a late duplicate turns up: it is still found', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    await unknownCall(stage, process);
    await toTheEnd(stage, process);
    stage.clock.jump(jump);
    await pass(stage, process, 30);
    land(stage);
    await pass(stage, process, 400);
    await vi.waitFor(() => {
      expect(linksIn(stage, 'Workshop').toSorted((a, b) => a.localeCompare(b))).toEqual(['open', 'revoked']);
    });
  });

  it('while Telegram is out of reach: it is tried again as if nothing was', async () => {
    const stage = await setStage();
    const process = await stage.startProcess();
    await process.operations.idle();
    stage.world.faults.add({ method: 'channels.getParticipants', kind: 'drop_before', times: 3 });
    const wish = await process.operations.submit(asked(), { ...pressed(stage), authorisedAt: null });
    await process.operations.idle();
    expect(finalReports(stage, wish.operation.id)).toEqual([]);
    stage.clock.jump(jump);
    await pass(stage, process, 10);
    expect(finalReports(stage, wish.operation.id)).toMatchObject([{ state: 'done' }]);
  });
});
