import { describe, expect, it, vi } from 'vitest';
import { batchEnds, BY, EXPORT, findBatch, gate, guests, made, once } from './batch-stage.ts';
import { callsOf, pass, setStage, toTheEnd } from './processes.ts';

const PATIENCE = { timeout: 15_000, interval: 1 };

describe('a batch whose process is killed', () => {
  it.each([1, 5, 17, 33])('after %d links makes each once all the same', async (links) => {
    const stage = await setStage();
    const { telegram, reached } = gate(links);
    const first = await stage.startProcess({ callsInFlight: 4, telegram });
    const { batch } = await first.operations.batches.submit(guests(40), BY);
    await reached;
    await first.kill();
    const second = await stage.startProcess();
    await toTheEnd(stage, second);
    expect(await batchEnds(stage, second, batch.id)).toMatchObject({ state: 'done', done: 40, failed: 0 });
    await pass(stage, second, 400, 20);
    expect(made(stage)).toEqual(once(40));
  });

  it('again and again, while Telegram drops connections, makes each once', async () => {
    const stage = await setStage();
    const wanted = guests(80);
    for (const kind of ['drop_after', 'drop_before', 'silence', 'drop_after'] as const) {
      const { telegram, titles } = gate(8);
      const process = await stage.startProcess({ telegram });
      stage.world.faults.add({ method: EXPORT, kind });
      await process.operations.batches.submit(wanted, BY);
      await vi.waitFor(async () => {
        // What the last one had sent is looked for first.
        await stage.clock.advance(1_000);
        expect(titles.length).toBeGreaterThan(8);
      }, PATIENCE);
      await process.kill();
    }
    const process = await stage.startProcess();
    const { batch } = await process.operations.batches.submit(wanted, BY);
    await batchEnds(stage, process, batch.id);
    await pass(stage, process, 400, 20);
    expect(made(stage)).toEqual(once(80));
    expect(await findBatch(process, batch.id)).toMatchObject({ done: 80, failed: 0 });
  });

  it.each([
    ['drop_before', 0],
    ['silence', 1],
  ] as const)('cancelled right before, makes no more than what was executed: %s', async (kind, executed) => {
    const stage = await setStage();
    const first = await stage.startProcess({ callsInFlight: 1 });
    await first.operations.idle();
    stage.world.faults.add({ method: EXPORT, kind });
    const { batch } = await first.operations.batches.submit(guests(40), BY);
    await vi.waitFor(() => expect(callsOf(stage, EXPORT)).toBe(1), { interval: 1 });
    await first.operations.batches.cancel(batch.id);
    await first.kill();
    const second = await stage.startProcess();
    await toTheEnd(stage, second);
    const ended = await batchEnds(stage, second, batch.id);
    expect(ended).toMatchObject({ state: 'cancelled', done: executed, underWay: 0 });
    await pass(stage, second, 400, 20);
    expect(Object.keys(made(stage))).toHaveLength(executed);
  });
});
