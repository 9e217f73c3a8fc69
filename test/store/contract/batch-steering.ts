import { describe, expect, it } from 'vitest';
import { BATCH_LINES_MAX } from '../../../src/domain/batch.ts';
import type { BatchLine } from '../../../src/domain/batch.ts';
import type { Store } from '../../../src/domain/ports/store.ts';
import { addBatch, alsoBatch, beginBatch, foundBatch, makeLink, wantedBatch } from '../batch-fixtures.ts';
import type { Bench } from '../bench.ts';
import { exported, issue, later, NOW, OTHER_ACCOUNT } from '../fixtures.ts';

async function states(store: Store, id: string): Promise<BatchLine['state'][]> {
  const lines = await store.batches.lines(id, { after: 0, limit: BATCH_LINES_MAX });
  return lines.map(({ state }) => state);
}

export function batchSteeringContract(bench: () => Bench): void {
  describe('batches, steered', () => {
    it('begins nothing while it is paused, and goes on where it was', async () => {
      const { store } = bench();
      await addBatch(store, 'a', 4);
      const [one] = await beginBatch(store, 'a', 1);
      expect(await store.batches.pause('a')).toMatchObject({ state: 'paused', stoppedBy: null });
      expect(await beginBatch(store, 'a', 2)).toEqual([]);
      if (one !== undefined) await makeLink(store, one);
      const resumed = await store.batches.resume('a', later(60));
      expect(resumed).toMatchObject({ state: 'running', activeSince: later(60), finishedBefore: 1 });
      expect(await beginBatch(store, 'a', 9)).toMatchObject([
        { batch: { line: 2 } },
        { batch: { line: 3 } },
        { batch: { line: 4 } },
      ]);
    });

    it('a cancelled one makes nothing that is not sent, and ends when what was sent has', async () => {
      const { store } = bench();
      await addBatch(store, 'a', 5);
      const [one, two, three] = await beginBatch(store, 'a', 3);
      if (one === undefined || two === undefined || three === undefined) throw new Error('too few');
      await makeLink(store, one);
      await store.operations.markSent(two.id, NOW);
      const cancelled = await store.batches.cancel('a', NOW);
      expect(cancelled).toMatchObject({
        state: 'cancelled',
        done: 1,
        failed: 0,
        underWay: 1,
        finishedAt: null,
      });
      expect(await store.operations.find(three.id)).toMatchObject({ state: 'failed', failure: 'cancelled' });
      await expect(store.operations.markSent(three.id, NOW)).rejects.toMatchObject({
        name: 'IllegalTransition',
      });
      const outcome = { step: 'export', exported: exported('two'), adopted: false } as const;
      await store.operations.complete(two.id, outcome, 'link-two', later(3));
      expect(await foundBatch(store, 'a')).toMatchObject({
        state: 'cancelled',
        done: 2,
        finishedAt: later(3),
      });
      expect(await states(store, 'a')).toEqual(['done', 'done', 'waiting', 'waiting', 'waiting']);
      expect(await beginBatch(store, 'a', 9)).toEqual([]);
    });

    it('one that is cancelled with nothing under way has ended', async () => {
      const { store } = bench();
      await addBatch(store, 'a', 2);
      await store.batches.pause('a');
      expect(await store.batches.cancel('a', later(1))).toMatchObject({ finishedAt: later(1) });
      for (const change of [
        () => store.batches.pause('a'),
        () => store.batches.resume('a', NOW),
        () => store.batches.cancel('a', NOW),
      ])
        await expect(change()).rejects.toMatchObject({ name: 'IllegalTransition' });
    });

    it('stops with the loss of a right, and its lines wait to be tried again', async () => {
      const { store } = bench();
      await addBatch(store, 'a', 3);
      const [one, two] = await beginBatch(store, 'a', 2);
      if (one === undefined || two === undefined) throw new Error('too few');
      await store.operations.fail(one.id, 'worker-lacks-right', NOW);
      const stopped = { state: 'paused', stoppedBy: 'worker-lacks-right', failed: 0, underWay: 1 };
      expect(await foundBatch(store, 'a')).toMatchObject(stopped);
      await store.operations.fail(two.id, 'worker-lacks-right', NOW);
      expect(await states(store, 'a')).toEqual(['waiting', 'waiting', 'waiting']);
      expect(await store.batches.resume('a', NOW)).toMatchObject({ stoppedBy: null });
      const again = await beginBatch(store, 'a', 3);
      expect(again.map(({ batch }) => batch?.line)).toEqual([1, 2, 3]);
      for (const operation of again) await makeLink(store, operation);
      expect(await foundBatch(store, 'a')).toMatchObject({ state: 'done', done: 3 });
    });

    it('does not begin with a link that another account made', async () => {
      const { store } = bench();
      await issue(store, 'ours');
      await issue(store, 'theirs', { exported: { adminId: OTHER_ACCOUNT } });
      const lines = [{ linkId: 'link-theirs' }, { linkId: 'link-ours' }];
      await store.batches.add(wantedBatch('a', 0, { kind: 'revoke', lines }), alsoBatch('a'));
      const operations = await beginBatch(store, 'a', 2);
      expect(operations).toMatchObject([{ kind: 'revoke', linkId: 'link-ours', settings: null }]);
      expect(await foundBatch(store, 'a')).toMatchObject({ failed: 1, underWay: 1 });
      const [refused] = await store.batches.lines('a', { after: 0, limit: 1 });
      expect(refused).toMatchObject({ state: 'failed', failure: 'link-of-other-account' });
    });
  });
}
