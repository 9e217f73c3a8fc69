import { describe, expect, it } from 'vitest';
import type { Preset } from '../../../src/domain/preset.ts';
import type { Bench } from '../bench.ts';
import { ALICE, BOB, later, NOW } from '../fixtures.ts';

function preset(id: string, change: Partial<Preset> = {}): Preset {
  return {
    id,
    ownerId: ALICE,
    name: `Preset ${id}`,
    lifetime: 86_400,
    usageLimit: 10,
    requestNeeded: false,
    strict: true,
    subscriptionPricing: null,
    createdAt: NOW,
    ...change,
  };
}

export function presetContract(bench: () => Bench): void {
  describe('presets', () => {
    it('outlive a restart, in order of their names, and are their owner’s alone', async () => {
      const { presets } = bench().store;
      const open = preset('a', { name: 'Reviewed', lifetime: null, usageLimit: null, requestNeeded: true });
      await presets.save(open);
      await presets.save(preset('b'));
      await presets.save(preset('c', { ownerId: BOB, name: open.name }));
      const store = await bench().reopen();
      expect(await store.presets.of(ALICE)).toEqual([preset('b'), open]);
      expect(await store.presets.of(BOB + 1)).toEqual([]);
    });

    it('may hold a price', async () => {
      const { presets } = bench().store;
      const subscriptionPricing = { period: 2_592_000, amount: 500 };
      const paid = preset('a', { lifetime: null, usageLimit: null, subscriptionPricing });
      await presets.save(paid);
      expect(await presets.of(ALICE)).toEqual([paid]);
    });

    it('takes the place of one with the same name', async () => {
      const { presets } = bench().store;
      await presets.save(preset('a', { name: 'Guests' }));
      const newer = preset('b', { name: 'Guests', usageLimit: 20, createdAt: later(1) });
      await presets.save(newer);
      expect(await presets.of(ALICE)).toEqual([newer]);
    });

    it('is removed by its owner only', async () => {
      const { presets } = bench().store;
      await presets.save(preset('a'));
      await presets.remove(BOB, 'a');
      expect(await presets.of(ALICE)).toHaveLength(1);
      await presets.remove(ALICE, 'a');
      expect(await presets.of(ALICE)).toEqual([]);
    });
  });
}
