import { describe, expect, it } from 'vitest';
import { ACCOUNT, add, events, exported, issue, later, NOW, OTHER_PEER, PEER, send } from '../fixtures.ts';
import type { Bench } from '../bench.ts';

export function sightingContract(bench: () => Bench): void {
  describe('sightings', () => {
    it('takes over what Telegram says, and tells what changed', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await issue(store, 'b');
      const seen = [
        exported('hash-a', { title: 'a', usage: 3, requested: 2 }),
        exported('hash-b', { title: 'b' }),
        exported('foreign', { usage: 9 }),
      ];
      const changed = await store.links.recordSightings(PEER, seen, later(60));
      expect(changed).toMatchObject([{ id: 'link-a', usage: 3, requested: 2, lastSeenAt: later(60) }]);
      expect(await store.links.find('link-a')).toEqual(changed[0]);
      expect(await store.links.find('link-b')).toMatchObject({ usage: 0, lastSeenAt: later(60) });
      expect(await store.links.recordSightings(PEER, seen, later(90))).toEqual([]);
      expect(await store.links.recordSightings(OTHER_PEER, seen, later(90))).toEqual([]);
    });

    it('knows which open links of the account were not seen for some time', async () => {
      const { store } = bench();
      for (const name of ['a', 'b', 'c']) await issue(store, name);
      await issue(store, 'd', { exported: { adminId: ACCOUNT + 1 } });
      const seen = [exported('hash-a'), exported('hash-b', { revoked: true }), exported('foreign')];
      await store.links.recordSightings(PEER, seen, later(60));
      const unseen = (since: Date) =>
        store.links
          .unseen(PEER, { adminId: ACCOUNT, since, limit: 10 })
          .then((links) => links.map(({ hash }) => hash));
      expect(await unseen(later(60))).toEqual(['hash-c']);
      expect(await unseen(NOW)).toEqual([]);
      expect((await unseen(later(61))).toSorted()).toEqual(['hash-a', 'hash-c']);
      const limited = { adminId: ACCOUNT, since: later(61), limit: 1 };
      expect(await store.links.unseen(PEER, limited)).toHaveLength(1);
      expect(await store.links.unseen(OTHER_PEER, limited)).toEqual([]);
    });

    it('leaves ours what is ours: who asked, the lineage, the operation', async () => {
      const { store } = bench();
      await issue(store, 'a');
      const before = (await store.links.find('link-a'))!;
      // A wider object than the port asks for, as a caller may well hold.
      const wide = { ...before, id: 'x', actorId: 1, operationId: null, origin: 'census' as const, usage: 1 };
      await store.links.recordSightings(PEER, [wide], later(1));
      expect(await store.links.find('link-a')).toEqual({ ...before, usage: 1, lastSeenAt: later(1) });
    });

    it('notes once that somebody revoked a link outside, and never opens one again', async () => {
      const { store } = bench();
      await issue(store, 'a');
      const gone = exported('hash-a', { title: 'a', revoked: true });
      expect(await store.links.recordSightings(PEER, [gone], later(5))).toMatchObject([
        { id: 'link-a', revoked: true, revokedAt: later(5) },
      ]);
      expect(await store.links.recordSightings(PEER, [gone], later(6))).toEqual([]);
      // A page that was read before the revocation, and is recorded after it.
      const stale = exported('hash-a', { title: 'a' });
      expect(await store.links.recordSightings(PEER, [stale], later(7))).toEqual([]);
      expect(await store.links.find('link-a')).toMatchObject({ revoked: true, revokedAt: later(5) });
      expect(await events(store)).toEqual(['requested', 'created', 'revoked-outside']);
    });

    it('does not blame others for a revocation of ours that is under way', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await send(store, 'r', { kind: 'revoke', settings: null, linkId: 'link-a' });
      const gone = exported('hash-a', { title: 'a', revoked: true });
      expect(await store.links.recordSightings(PEER, [gone], NOW)).toEqual([]);
      // Looked for and not found, it may land late, and is to be tried again.
      await store.operations.markUnknown('r');
      await store.operations.backToIntent('r', null);
      expect(await store.links.recordSightings(PEER, [gone], NOW)).toEqual([]);
      await store.operations.markSent('r', NOW);
      const outcome = { step: 'revoke', exported: gone, replacedBy: null } as const;
      await store.operations.complete('r', outcome, 'unused', NOW);
      expect(await store.links.find('link-a')).toMatchObject({ revoked: true });
      expect((await events(store)).slice(2)).toEqual(['requested', 'revoked']);
    });
  });

  describe('duplicates', () => {
    it('keeps a late duplicate with its request, told as reported and then as revoked', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await store.links.recordDuplicate('a', 'link-duplicate', exported('duplicate', { usage: 1 }), NOW);
      await store.links.recordDuplicate('a', 'again', exported('duplicate', { usage: 1 }), NOW);
      await store.links.recordDuplicate(
        'a',
        'again',
        exported('duplicate', { usage: 1, revoked: true }),
        later(1),
      );
      expect(await store.links.find('again')).toBeNull();
      expect(await store.links.find('link-duplicate')).toMatchObject({
        operationId: 'a',
        actorName: 'Alice',
        origin: 'latchkey',
        revoked: true,
        revokedAt: later(1),
      });
      expect((await store.operations.find('a'))?.resultLinkId).toBe('link-a');
      expect((await events(store)).slice(2)).toEqual(['twin-reported', 'twin-revoked']);
      expect(await store.links.ownedHashes(PEER)).toEqual(new Set(['hash-a', 'duplicate']));
    });

    it('is no duplicate if it is the request’s own link, or another’s', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await issue(store, 'b');
      for (const hash of ['hash-a', 'hash-b']) {
        const refused = store.links.recordDuplicate('a', 'x', exported(hash), NOW);
        await expect(refused).rejects.toMatchObject({ name: 'LinkTaken' });
      }
      await expect(store.links.recordDuplicate('none', 'x', exported('x'), NOW)).rejects.toMatchObject({
        name: 'IllegalTransition',
      });
      expect(await events(store)).toEqual(['requested', 'created', 'requested', 'created']);
    });

    it('a duplicate is nobody else’s to adopt', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await store.links.recordDuplicate('a', 'link-duplicate', exported('duplicate'), NOW);
      await add(store, 'b');
      await store.operations.markSent('b', NOW);
      const adopting = { step: 'export', exported: exported('duplicate'), adopted: true } as const;
      await expect(store.operations.complete('b', adopting, 'x', NOW)).rejects.toMatchObject({
        name: 'LinkTaken',
      });
    });
  });
}
