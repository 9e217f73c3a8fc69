import { describe, expect, it } from 'vitest';
import { ALICE, BOB, later, NOW, OTHER_PEER, PEER } from '../fixtures.ts';
import type { Bench } from '../bench.ts';

export function digestContract(bench: () => Bench): void {
  describe('digests', () => {
    it('are due when their time has come, the longest overdue first, and no more once they are told', async () => {
      const { digests, chats } = bench().store;
      await chats.save({ peerId: PEER, kind: 'supergroup', title: 'Alpha', username: null });
      await digests.save({ peerId: PEER, readerId: ALICE, dueAt: later(20) });
      await digests.save({ peerId: PEER, readerId: BOB, dueAt: later(10) });
      expect(await digests.due(NOW, 5)).toEqual([]);
      expect(await digests.due(later(20), 5)).toEqual([
        { peerId: PEER, readerId: BOB, dueAt: later(10) },
        { peerId: PEER, readerId: ALICE, dueAt: later(20) },
      ]);
      await digests.save({ peerId: PEER, readerId: BOB, dueAt: later(90) });
      expect(await digests.due(later(20), 1)).toEqual([{ peerId: PEER, readerId: ALICE, dueAt: later(20) }]);
    });

    it('are one person’s in one chat', async () => {
      const { digests, chats } = bench().store;
      await chats.save({ peerId: PEER, kind: 'supergroup', title: 'Alpha', username: null });
      await digests.save({ peerId: PEER, readerId: ALICE, dueAt: later(20) });
      expect(await digests.find(PEER, ALICE)).toMatchObject({ dueAt: later(20) });
      expect(await digests.find(PEER, BOB)).toBeNull();
      expect(await digests.find(OTHER_PEER, ALICE)).toBeNull();
      await digests.remove(PEER, BOB);
      await digests.remove(PEER, ALICE);
      await digests.remove(PEER, ALICE);
      expect(await digests.due(later(99), 5)).toEqual([]);
    });
  });
}
