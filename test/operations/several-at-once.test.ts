import { array, assert, asyncProperty, constant, constantFrom, nat, oneof, record } from 'fast-check';
import { expect, it, vi } from 'vitest';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import type { Telegram } from '../../src/domain/ports/telegram.ts';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { DEADLINE_MS } from '../worker/start-worker.ts';
import { asked, callsOf, finalReports, linksIn, pass, pressed, setStage, toTheEnd } from './processes.ts';
import type { Process, Stage } from './processes.ts';

const { makers, notes, bakers } = CAST_CHATS;
const EXPORT = 'messages.exportChatInvite';
const LIST = 'messages.getExportedChatInvites';
const FAILS = { method: EXPORT, kind: 'error', code: 500, message: 'INTERNAL' } as const;

/** Keeps the answer to the first call that makes a link, executed as it is, until it is let go. */
function holdFirstAnswer() {
  let letGo = (): void => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  let onHeld: (link: string) => void = () => {};
  const link = new Promise<string>((resolve) => (onHeld = resolve));
  let calls = 0;
  const through = (telegram: Telegram): Telegram => ({
    ...telegram,
    async exportLink(...args) {
      calls += 1;
      const isFirst = calls === 1;
      const link = await telegram.exportLink(...args);
      if (isFirst) {
        onHeld(link.link);
        await gate;
      }
      return link;
    },
  });
  return { through, link, letGo };
}

async function linkOf({ store }: Process, operationId: string): Promise<string | undefined> {
  const operation = await store.operations.find(operationId);
  return (await store.links.find(operation?.resultLinkId ?? ''))?.link;
}

async function allDone(stage: Stage, ids: string[]): Promise<void> {
  await vi.waitFor(() => {
    for (const id of ids) expect(finalReports(stage, id)).toMatchObject([{ state: 'done' }]);
  });
}

it.each([8, 3])('has %d calls in flight, and no more', async (callsInFlight) => {
  const stage = await setStage();
  const process = await stage.startProcess({ callsInFlight });
  await process.operations.idle();
  stage.world.faults.add({ method: EXPORT, kind: 'silence', times: callsInFlight });
  const people = [CAST.ada, CAST.mei, CAST.dmitri];
  for (let n = 0; n < 12; n += 1) {
    await process.operations.submit(asked({ actorId: people[n % 3] ?? CAST.mei }), pressed(stage));
  }
  await vi.waitFor(() => expect(callsOf(stage, EXPORT)).toBe(callsInFlight));
  const states = await process.store.operations.countByState();
  expect(states).toMatchObject({ sent: callsInFlight, intent: 12 - callsInFlight });
  await stage.clock.advance(DEADLINE_MS);
  await toTheEnd(stage, process);
  await pass(stage, process, 330, 10);
  expect(linksIn(stage, 'Workshop')).toEqual(Array.from({ length: 12 }, () => 'open'));
});

it('looks for an unknown call’s link only when nothing else is in flight in the chat', async () => {
  const stage = await setStage();
  const hold = holdFirstAnswer();
  const process = await stage.startProcess({ telegram: hold.through });
  const { operations, store } = process;
  await operations.idle();
  const listed = callsOf(stage, LIST);
  const first = await operations.submit(asked({ actorId: CAST.ada }), pressed(stage));
  const made = await hold.link;
  // With the same settings: the first one's link must not be taken for this one's.
  stage.world.faults.add(FAILS);
  const unknown = await operations.submit(asked(), pressed(stage));
  await vi.waitFor(async () => {
    expect((await store.operations.find(unknown.operation.id))?.state).toBe('unknown');
  });
  // Nothing else begins in the chat until that is known; another chat goes on.
  const behind = await operations.submit(asked({ actorId: CAST.dmitri }), pressed(stage));
  const elsewhere = await operations.submit(asked({ peerId: notes, actorId: CAST.ada }), pressed(stage));
  await allDone(stage, [elsewhere.operation.id]);
  expect((await store.operations.find(behind.operation.id))?.state).toBe('intent');
  expect(callsOf(stage, LIST)).toBe(listed);
  hold.letGo();
  await toTheEnd(stage, process);
  expect(await linkOf(process, first.operation.id)).toBe(made);
  const ids = [first, unknown, behind].map(({ operation }) => operation.id);
  await allDone(stage, ids);
  expect(new Set(await Promise.all(ids.map((id) => linkOf(process, id)))).size).toBe(3);
  expect(linksIn(stage, 'Workshop')).toEqual(['open', 'open', 'open']);
});

it('ends its calls in flight before it stops', async () => {
  const stage = await setStage();
  const hold = holdFirstAnswer();
  const process = await stage.startProcess({ telegram: hold.through });
  await process.operations.idle();
  const { operation } = await process.operations.submit(asked(), pressed(stage));
  await hold.link;
  const stopped = process.operations.stop();
  hold.letGo();
  await stopped;
  expect((await process.store.operations.find(operation.id))?.state).toBe('done');
});

it('a group becomes a supergroup while a call in it is in flight', async () => {
  const stage = await setStage();
  const { world } = stage;
  world.chats.addMember(CAST.ada, bakers, CAST.robin);
  world.chats.promote(CAST.ada, bakers, CAST.robin, { inviteUsers: true });
  const hold = holdFirstAnswer();
  const process = await stage.startProcess({ telegram: hold.through });
  const { operations, store } = process;
  await operations.idle();
  const inBakers = { peerId: bakers, actorId: CAST.ada };
  const first = await operations.submit(asked(inBakers), pressed(stage));
  const made = await hold.link;
  const { peerId } = world.chats.migrate(CAST.ada, bakers);
  const second = await operations.submit(asked({ ...inBakers, actorId: CAST.mei }), pressed(stage));
  await allDone(stage, [second.operation.id]);
  hold.letGo();
  await allDone(stage, [first.operation.id]);
  expect(await linkOf(process, first.operation.id)).toBe(made);
  for (const { operation } of [first, second]) {
    const done = await store.operations.find(operation.id);
    expect(done).toMatchObject({ state: 'done', peerId });
    expect(await store.links.find(done?.resultLinkId ?? '')).toMatchObject({ peerId });
  }
});

it('each of many equal requests gets one link, whatever goes wrong and in which order', async () => {
  const fault = oneof(
    constantFrom(
      FAILS,
      { method: EXPORT, kind: 'drop_after' } as const,
      { method: EXPORT, kind: 'drop_before' } as const,
      { method: EXPORT, kind: 'flood', seconds: 5 } as const,
    ),
    record({
      method: constant(EXPORT),
      kind: constant('late' as const),
      executeAfterMs: nat({ max: 40 }),
      answerAfterMs: nat({ max: 40 }),
    }),
  );
  const request = record({
    peerId: constantFrom(makers, notes),
    title: constantFrom('Workshop', 'Harbour'),
    actorId: constantFrom(CAST.ada, CAST.dmitri),
  });
  const trial = asyncProperty(
    array(request, { minLength: 4, maxLength: 12 }),
    array(fault, { maxLength: 6 }),
    async (requests, faults) => {
      const stage = await setStage();
      const process = await stage.startProcess();
      await process.operations.idle();
      for (const each of faults) stage.world.faults.add(each);
      const ids: string[] = [];
      for (const { title, ...rest } of requests) {
        const wanted = asked({ ...rest, settings: { ...NO_SETTINGS, title } });
        ids.push((await process.operations.submit(wanted, pressed(stage))).operation.id);
      }
      await toTheEndWithLateCalls(stage, process);
      await pass(stage, process, 330, 10);
      const links = await Promise.all(ids.map((id) => linkOf(process, id)));
      expect(new Set(links).size).toBe(ids.length);
      for (const link of links) expect(stage.world.links.find(link ?? '')?.revoked).toBe(false);
      for (const title of ['Workshop', 'Harbour']) {
        const wanted = requests.filter((each) => each.title === title).length;
        const there = [makers, notes].flatMap((peerId) => linksIn(stage, title, peerId));
        expect(there).toEqual(Array.from({ length: wanted }, () => 'open'));
      }
      await process.kill();
    },
  );
  const equal = { peerId: makers, title: 'Workshop', actorId: CAST.ada } as const;
  const lateAndLost = [
    { method: EXPORT, kind: 'late', executeAfterMs: 100, answerAfterMs: 0 } as const,
    { method: EXPORT, kind: 'drop_after' } as const,
  ];
  await assert(trial, { numRuns: 8, examples: [[[equal, equal, equal, equal], lateAndLost]] });
}, 60_000);

/**
 * As `toTheEnd`; but late calls are late by the machine's clock, and what makes a miss certain is that they come within half a
 * minute of the test's.
 */
async function toTheEndWithLateCalls(stage: Stage, process: Process): Promise<void> {
  for (let seconds = 0; seconds < 600; seconds += 1) {
    await process.operations.idle();
    await vi.waitFor(() => {
      const calls = stage.world.calls.since(0);
      expect(calls.filter(({ fault, executed }) => fault === 'late' && !executed)).toEqual([]);
    });
    if ((await process.store.operations.unfinished(process.accountId)).length === 0) return;
    await pass(stage, process, 1);
  }
  throw new Error('something never came to an end');
}
