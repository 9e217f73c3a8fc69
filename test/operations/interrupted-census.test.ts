import { describe, expect, it } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { checkStore } from '../../src/store/check/check-store.ts';
import { events } from '../store/fixtures.ts';
import { all, drifts, FAST, LIST, outside, take, titles } from './census-stage.ts';
import { deathAt } from './deaths.ts';
import { pass, setStage, type Process, type Stage } from './processes.ts';

const { notes } = CAST_CHATS;

describe('a census that is interrupted', () => {
  const MANY = 230;

  async function many(): Promise<Stage> {
    const stage = await setStage();
    for (let n = 0; n < MANY; n += 1) outside(stage, n % 2 === 0 ? CAST.ada : CAST.dmitri, `${n}`);
    stage.world.links.join(CAST.sam, outside(stage, CAST.dmitri, 'Used'));
    return stage;
  }

  async function expectWhole(process: Process): Promise<void> {
    expect(new Set(await titles(process)).size).toBe(MANY + 1);
    const census = await process.store.census.latest(notes);
    expect(census).toMatchObject({ whole: true, failed: null, total: census?.done });
    expect(await drifts(process)).toEqual([{ kind: 'made-outside', count: MANY + 1 }]);
    const found = (await events(process.store, notes)).filter((event) => event === 'found');
    expect(found).toHaveLength((await all(process)).length);
  }

  it.each([
    ['begin', 'after', 0],
    ['keepAdmins', 'before', 0],
    ['keepAdmins', 'after', 0],
    ...[0, 1, 2, 3, 4, 5].flatMap((skip) => [
      ['keepLinks', 'before', skip] as const,
      ['keepLinks', 'after', skip] as const,
    ]),
    ['move', 'before', 0],
    ['move', 'after', 0],
    ['importersRead', 'before', 0],
    ['importersRead', 'after', 0],
    ['move', 'after', 1],
    ['finish', 'before', 0],
    ['finish', 'after', 0],
  ] as const)('by a kill at %s, %s, time %d', async (method, moment, skip) => {
    const stage = await many();
    const { parts, reached } = deathAt('census', method, moment, skip);
    const first = await stage.startProcess({ ...FAST, ...parts });
    await first.operations.idle();
    first.operations.takeCensus(notes);
    await reached;
    await first.kill();
    const process = await stage.startProcess({ timings: { ...FAST.timings, censusLookEveryMs: 10_000 } });
    await pass(stage, process, 60, 10);
    await expectWhole(process);
    const check = await checkStore(process.store.path, { anchor: null, whole: true });
    expect(check).toMatchObject({ damage: [], tampering: [] });
  });

  it('by a flood wait goes on when it is over', async () => {
    const stage = await many();
    stage.world.faults.add({ method: LIST, kind: 'flood', seconds: 40, times: 1 });
    const process = await stage.startProcess(FAST);
    await take(stage, process);
    expect((await process.store.census.latest(notes))?.finishedAt).toBeNull();
    await pass(stage, process, 60, 10);
    await expectWhole(process);
  });

  it('by its group’s becoming a supergroup begins again there', async () => {
    const stage = await setStage();
    const { chats } = stage.world;
    const group = chats.add({ kind: 'basic', title: 'Harbour Rowers', creatorId: CAST.robin });
    outside(stage, CAST.robin, 'Mine', group.peerId);
    const { parts, reached } = deathAt('census', 'keepAdmins', 'after', 0);
    const first = await stage.startProcess({ ...FAST, ...parts });
    await pass(stage, first, 60, 10);
    first.operations.takeCensus(group.peerId);
    await reached;
    await first.kill();
    const { peerId } = chats.migrate(CAST.robin, group.peerId);
    const process = await stage.startProcess(FAST);
    await take(stage, process, group.peerId);
    expect(await process.store.census.latest(peerId)).toMatchObject({ peerId, failed: null });
    expect(await process.store.census.latest(group.peerId)).toBeNull();
  });
});
