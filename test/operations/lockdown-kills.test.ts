import { describe, expect, it } from 'vitest';
import { deathAt } from './deaths.ts';
import {
  ASKER,
  atTelegram,
  becomes,
  knowPrimary,
  lock,
  makeLinks,
  makers,
  primaries,
  timesOf,
} from './lockdown-stage.ts';
import { pass, setStage, toTheEnd, type ProcessParts, type Stage } from './processes.ts';

const LOCKED = [
  { title: 'Asking', requestNeeded: true, usageLimit: null, revoked: false },
  { title: 'Limited', requestNeeded: true, usageLimit: null, revoked: false },
  { title: 'Long', requestNeeded: true, usageLimit: null, revoked: false },
  { title: 'Plain', requestNeeded: true, usageLimit: null, revoked: false },
  { title: 'Strict', requestNeeded: true, usageLimit: null, revoked: false },
];
const AS_BEFORE = [
  { title: 'Asking', requestNeeded: true, usageLimit: null, revoked: false },
  { title: 'Limited', requestNeeded: false, usageLimit: 5, revoked: false },
  { title: 'Long', requestNeeded: false, usageLimit: null, revoked: false },
  { title: 'Plain', requestNeeded: false, usageLimit: null, revoked: false },
  { title: 'Strict', requestNeeded: false, usageLimit: 2, revoked: false },
];
const DEATHS = [
  ['operations', 'markSent', 'before', 0],
  ['operations', 'markSent', 'after', 2],
  ['telegram', 'editLink', 'before', 1],
  ['telegram', 'editLink', 'after', 0],
  ['telegram', 'replacePrimaryLink', 'after', 0],
  ['operations', 'complete', 'before', 1],
  ['operations', 'complete', 'after', 3],
] as const;

async function prepared(): Promise<{ stage: Stage; ids: string[] }> {
  const stage = await setStage();
  const process = await stage.startProcess();
  const ids = await makeLinks(stage, process);
  await knowPrimary(stage, process);
  await process.kill();
  return { stage, ids };
}

/** A process that dies where it is told to, and the next one, which comes to the end. */
async function survive(
  stage: Stage,
  death: { parts: ProcessParts; reached: Promise<void> },
  begin: (process: Awaited<ReturnType<Stage['startProcess']>>) => Promise<unknown>,
) {
  const first = await stage.startProcess({ ...death.parts, callsInFlight: 2 });
  await begin(first);
  await death.reached;
  await first.kill();
  const second = await stage.startProcess();
  await toTheEnd(stage, second);
  await pass(stage, second, 120, 20);
  return second;
}

describe.each(DEATHS)('killed at %s.%s, %s, after %d', (place, method, moment, skip) => {
  it('a lockdown closes each link once, and lifts it as it was', async () => {
    const { stage } = await prepared();
    const second = await survive(stage, deathAt(place, method, moment, skip), (process) =>
      lock(process, 'approval'),
    );
    await becomes(stage, second, 'closed');
    expect(atTelegram(stage)).toEqual(LOCKED);
    expect(primaries(stage)).toEqual([
      { requestNeeded: false, revoked: true },
      { requestNeeded: true, revoked: false },
    ]);
    expect(await timesOf(second, 'edited')).toBe(4);
    expect(await timesOf(second, 'primary-replaced')).toBe(1);
    expect(await second.store.lockdowns.latest(makers)).toMatchObject({
      counts: { links: 5, done: 5, failed: 0, cannot: 0 },
    });
    const id = (await second.store.lockdowns.latest(makers))?.id ?? '';
    await second.operations.lockdowns.lift(id, ASKER, { buttonId: null });
    await becomes(stage, second, 'lifted');
    expect(atTelegram(stage)).toEqual(AS_BEFORE);
    expect(primaries(stage)).toEqual([
      { requestNeeded: false, revoked: true },
      { requestNeeded: false, revoked: false },
    ]);
  });
});

it.each([
  ['operations', 'markSent', 'after', 1],
  ['telegram', 'editLink', 'before', 2],
  ['telegram', 'editLink', 'after', 1],
  ['operations', 'complete', 'before', 0],
] as const)(
  'lifting that is killed at %s.%s, %s, after %d is finished',
  async (place, method, moment, skip) => {
    const { stage } = await prepared();
    const locking = await stage.startProcess();
    const { lockdown } = await lock(locking, 'approval');
    await becomes(stage, locking, 'closed');
    await locking.kill();
    const second = await survive(stage, deathAt(place, method, moment, skip), ({ operations }) =>
      operations.lockdowns.lift(lockdown.id, ASKER, { buttonId: null }),
    );
    await becomes(stage, second, 'lifted');
    expect(atTelegram(stage)).toEqual(AS_BEFORE);
    expect(await second.store.lockdowns.liftCounts(lockdown.id)).toMatchObject({
      links: 5,
      done: 5,
      failed: 0,
    });
  },
);

it('new links for the revoked ones are made once, though it is killed; each is its asker’s', async () => {
  const { stage, ids } = await prepared();
  const locking = await stage.startProcess();
  const { lockdown } = await lock(locking, 'revoke');
  await becomes(stage, locking, 'closed');
  expect(atTelegram(stage).every(({ revoked }) => revoked)).toBe(true);
  await locking.operations.lockdowns.lift(lockdown.id, ASKER, { buttonId: null });
  await becomes(stage, locking, 'lifted');
  await locking.kill();
  const second = await survive(stage, deathAt('telegram', 'exportLink', 'after', 2), ({ operations }) =>
    operations.lockdowns.reissue(lockdown.id, ASKER, { buttonId: null }),
  );
  const open = atTelegram(stage).filter(({ revoked }) => !revoked);
  expect(open).toEqual(AS_BEFORE);
  for (const id of ids) {
    const old = await second.store.links.find(id);
    const successor = await second.store.links.find(old?.replacedBy ?? '');
    expect(successor).toMatchObject({ actorId: old?.actorId, title: old?.title, replaces: id });
  }
});

it('two presses lock a chat once, and lift it once', async () => {
  const { stage } = await prepared();
  const process = await stage.startProcess();
  const [one, two] = await Promise.all([lock(process, 'approval', 'a'), lock(process, 'approval', 'b')]);
  expect(one.lockdown.id).toBe(two.lockdown.id);
  await becomes(stage, process, 'closed');
  expect(await timesOf(process, 'lockdown-started')).toBe(1);
  expect(await timesOf(process, 'edited')).toBe(4);
  const lift = () => process.operations.lockdowns.lift(one.lockdown.id, ASKER, { buttonId: null });
  await Promise.all([lift(), lift()]);
  await becomes(stage, process, 'lifted');
  expect(await timesOf(process, 'lockdown-lifted')).toBe(1);
  expect(atTelegram(stage)).toEqual(AS_BEFORE);
});

it('locked again while it is being lifted, nothing stays open; and all comes back at last', async () => {
  const { stage } = await prepared();
  const process = await stage.startProcess({ callsInFlight: 1 });
  const first = await lock(process, 'approval', 'a');
  await becomes(stage, process, 'closed');
  await process.operations.lockdowns.lift(first.lockdown.id, ASKER, { buttonId: null });
  const second = await lock(process, 'approval', 'b');
  expect(second.lockdown.id).not.toBe(first.lockdown.id);
  await toTheEnd(stage, process);
  await pass(stage, process, 60, 20);
  expect(atTelegram(stage)).toEqual(LOCKED);
  await process.operations.lockdowns.lift(second.lockdown.id, ASKER, { buttonId: null });
  await becomes(stage, process, 'lifted');
  expect(atTelegram(stage)).toEqual(AS_BEFORE);
});

it('lifted while links are being closed, it closes no more, and brings back what it closed', async () => {
  const { stage } = await prepared();
  const process = await stage.startProcess({ callsInFlight: 1 });
  const { lockdown } = await lock(process, 'approval');
  await process.operations.lockdowns.lift(lockdown.id, ASKER, { buttonId: null });
  await becomes(stage, process, 'lifted');
  expect(atTelegram(stage)).toEqual(AS_BEFORE);
});
