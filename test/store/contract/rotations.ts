import { describe, expect, it } from 'vitest';
import type { Rotation } from '../../../src/domain/rotation.ts';
import type { Bench } from '../bench.ts';
import { ALICE, issue, later, NOW, exported } from '../fixtures.ts';

function rotation(change: Partial<Rotation> = {}): Rotation {
  return {
    id: 'r',
    linkId: 'link-a',
    actorId: ALICE,
    actorName: 'Alice',
    every: 'week',
    day: 1,
    minute: 540,
    timeZone: 'Europe/Lisbon',
    closeAfter: 3_600,
    lifetime: null,
    paused: false,
    nextAt: later(100),
    setAt: NOW,
    ...change,
  };
}

export function rotationContract(bench: () => Bench): void {
  describe('rotations', () => {
    const due = async (at: number): Promise<string[]> =>
      (await bench().store.rotations.due(later(at))).map(({ id }) => id);

    it('outlive a restart; a new one takes the place of the link’s former one', async () => {
      await issue(bench().store, 'a');
      await bench().store.rotations.save(rotation());
      const { rotations } = await bench().reopen();
      expect(await rotations.of('link-a')).toEqual(rotation());
      const other = rotation({ id: 's', every: 'day', day: 0, paused: true, lifetime: 86_400 });
      await rotations.save(other);
      expect(await rotations.of('link-a')).toEqual(other);
      await rotations.end('s');
      expect(await rotations.of('link-a')).toBeNull();
      await expect(rotations.save(rotation({ linkId: 'none' }))).rejects.toThrow('no such link');
    });

    it('are due at their time, when the clock was put back, and when their link was revoked', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await store.rotations.save(rotation({ setAt: later(50) }));
      expect(await due(99)).toEqual([]);
      expect(await due(100)).toEqual(['r']);
      expect(await due(49)).toEqual(['r']);
      await store.rotations.goOn('r', { nextAt: later(200), setAt: later(100) });
      expect(await due(199)).toEqual([]);
      await store.links.recordSightings(
        (await store.links.find('link-a'))?.peerId ?? 0,
        [exported('hash-a', { title: 'a', revoked: true })],
        later(150),
      );
      expect(await due(160)).toEqual(['r']);
    });

    it('are left alone while they are paused', async () => {
      await issue(bench().store, 'a');
      await bench().store.rotations.save(rotation({ paused: true }));
      expect(await due(1_000)).toEqual([]);
    });
  });
}
