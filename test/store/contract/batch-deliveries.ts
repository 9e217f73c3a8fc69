import { describe, expect, it } from 'vitest';
import { addBatch } from '../batch-fixtures.ts';
import type { Bench } from '../bench.ts';
import { ALICE, BOB, later, NOW } from '../fixtures.ts';

export function batchDeliveryContract(bench: () => Bench): void {
  describe('links that people are to be sent', () => {
    it('are sent once, however often they are asked for, the longest asked for first', async () => {
      await addBatch(bench().store, 'a', 3);
      await addBatch(bench().store, 'b', 3);
      const { batchDeliveries } = bench().store;
      await batchDeliveries.ask('b', 'file', later(1));
      await batchDeliveries.ask('a', 'file', NOW);
      await batchDeliveries.ask('a', 'file', later(2));
      const first = await batchDeliveries.next({ notFor: [] });
      expect(first).toEqual({ batchId: 'a', form: 'file', sentTo: 0 });
      await batchDeliveries.done(first!);
      expect(await batchDeliveries.next({ notFor: [BOB] })).toMatchObject({ batchId: 'b' });
      expect(await batchDeliveries.next({ notFor: [ALICE] })).toBeNull();
    });

    it('go on after a restart with what was not sent', async () => {
      await addBatch(bench().store, 'a', 3);
      await bench().store.batchDeliveries.ask('a', 'file', NOW);
      await bench().store.batchDeliveries.ask('a', 'messages', later(-1));
      const begun = await bench().store.batchDeliveries.next({ notFor: [] });
      await bench().store.batchDeliveries.sent(begun!, 2);
      const { batchDeliveries } = await bench().reopen();
      const goesOn = await batchDeliveries.next({ notFor: [] });
      expect(goesOn).toEqual({ batchId: 'a', form: 'messages', sentTo: 2 });
      await batchDeliveries.done(goesOn!);
      expect(await batchDeliveries.next({ notFor: [] })).toMatchObject({ form: 'file', sentTo: 0 });
    });
  });
}
