import { expect, it, vi } from 'vitest';
import { linkHash } from '../../src/domain/invite-link.ts';
import { TIMINGS } from '../../src/operations/context.ts';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import {
  asked,
  finalReports,
  lastReport,
  linksIn,
  pass,
  pressed,
  setStage,
  showOnCard,
  toTheEnd,
} from './processes.ts';
import type { Process, Stage } from './processes.ts';
import { DEADLINE_MS } from '../worker/start-worker.ts';

const { makers } = CAST_CHATS;
const LIST = 'messages.getExportedChatInvites';
const ADMINISTRATORS = 'channels.getParticipants';
const CHATS = 'messages.getDialogs';
const HOUR_S = 3_600;

/** How many calls arrived so far. */
function calls(stage: Stage, ...methods: string[]): number {
  return stage.world.calls.since(0).filter(({ method }) => methods.includes(method)).length;
}

/** @returns chats of the account's own. */
function addChats(stage: Stage, count: number): number[] {
  return Array.from(
    { length: count },
    (_, n) => stage.world.chats.add({ kind: 'supergroup', title: `Club ${n}`, creatorId: CAST.robin }).peerId,
  );
}

/** An open link in the chat, on a fresh card. */
async function addLink(stage: Stage, process: Process, peerId: number): Promise<void> {
  const { operation } = await process.operations.submit(asked({ peerId }), pressed(stage));
  await process.operations.idle();
  const id = finalReports(stage, operation.id)[0]?.resultLinkId ?? '';
  await showOnCard(stage, process, id);
}

it('makes a person’s link at once while background reading has to wait', async () => {
  const stage = await setStage();
  for (const method of [ADMINISTRATORS, LIST]) {
    stage.world.faults.add({ method, kind: 'flood', seconds: 300 });
  }
  const process = await stage.startProcess();
  process.operations.refresh(makers);
  await process.operations.idle();
  const { operation } = await process.operations.submit(asked(), pressed(stage));
  await process.operations.idle();
  expect(lastReport(stage, operation.id)).toMatchObject({ state: 'done' });
  expect(linksIn(stage, 'Workshop')).toEqual(['open']);
});

it('goes on reading links while who runs the chats can’t be read, and reads that afterwards', async () => {
  const stage = await setStage();
  stage.world.faults.add({ method: ADMINISTRATORS, kind: 'flood', seconds: HOUR_S });
  const process = await stage.startProcess();
  const { operation } = await process.operations.submit(asked(), pressed(stage));
  await pass(stage, process, 60);
  const id = finalReports(stage, operation.id)[0]?.resultLinkId ?? '';
  const link = await process.store.links.find(id);
  stage.world.links.join(CAST.sam, linkHash(link?.link ?? ''));
  await vi.waitFor(() => expect(stage.told.linksChanged).toEqual([[id]]));
  expect(calls(stage, ADMINISTRATORS)).toBe(1);
  expect((await process.store.chats.find(makers))?.administrators).toBeNull();

  await pass(stage, process, HOUR_S, 6);
  expect((await process.store.chats.find(makers))?.administrators).not.toBeNull();
});

it('lets people’s requests go first', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  await process.operations.submit(asked(), pressed(stage));
  await pass(stage, process, 3);
  stage.world.faults.add({ method: 'messages.exportChatInvite', kind: 'silence' });
  await process.operations.submit(asked(), pressed(stage));
  await vi.waitFor(() => expect(stage.world.faults.all()).toEqual([]), { interval: 5 });
  process.operations.refresh(makers);
  // Answered in order: what was asked before would have arrived.
  await process.telegram.self();
  expect(calls(stage, LIST)).toBe(0);
  await stage.clock.advance(DEADLINE_MS);
  await pass(stage, process, 6);
  expect(calls(stage, LIST)).toBeGreaterThan(0);
});

it('makes a person’s link while a look for duplicates gets no answer', async () => {
  const stage = await setStage();
  const process = await stage.startProcess();
  await process.operations.idle();
  stage.world.faults.add({ method: 'messages.exportChatInvite', kind: 'drop_after' });
  await process.operations.submit(asked(), pressed(stage));
  await toTheEnd(stage, process);
  const before = calls(stage, LIST);
  stage.world.faults.add({ method: LIST, kind: 'silence' });
  await stage.clock.advance(TIMINGS.lookAgainAfterMs + TIMINGS.duplicatesEveryMs);
  await vi.waitFor(() => expect(calls(stage, LIST)).toBe(before + 1));
  const { operation } = await process.operations.submit(asked(), pressed(stage));
  await vi.waitFor(() => expect(lastReport(stage, operation.id)).toMatchObject({ state: 'done' }));
});

it('keeps a small pace, however many chats there are', async () => {
  const stage = await setStage();
  addChats(stage, 100);
  const process = await stage.startProcess();
  await process.operations.idle();
  const read = (): number => calls(stage, CHATS, ADMINISTRATORS);
  // One for the pages of the list of chats counts, the others come with it.
  expect(read()).toBe(31);
  await pass(stage, process, 60, 2);
  expect(read()).toBe(61);
  await pass(stage, process, 90, 2);
  expect(calls(stage, ADMINISTRATORS)).toBe(103);
});

it('asks little about chats where nothing happens', async () => {
  const stage = await setStage();
  const chats = addChats(stage, 6);
  const first = await stage.startProcess();
  for (const peerId of chats) await addLink(stage, first, peerId);
  await pass(stage, first, 120, 9);
  await first.kill();

  const process = await stage.startProcess();
  const hourly: number[] = [];
  for (let hour = 0; hour < 2; hour += 1) {
    const before = calls(stage, CHATS, ADMINISTRATORS, LIST);
    await pass(stage, process, HOUR_S, 9);
    hourly.push(calls(stage, CHATS, ADMINISTRATORS, LIST) - before);
  }
  // The list of all chats twice an hour, and at the start. The 6 with open links: two lists a reading, at the start, after a
  // quarter of an hour, and then after twice as long each time.
  expect(hourly).toEqual([3 + 3 * 12, 2 + 12]);
}, 60_000);
