import { describe, expect, it } from 'vitest';
import { LINK_STATES, linkState } from '../../../src/domain/invite-link.ts';
import type { LinkFilter } from '../../../src/domain/ports/link-store.ts';
import type { Store } from '../../../src/domain/ports/store.ts';
import { ALICE, BOB, exported, issue, later, NOW, OTHER_PEER, PEER, send } from '../fixtures.ts';
import type { Bench } from '../bench.ts';

const filter = (change: Partial<LinkFilter> = {}): LinkFilter => ({
  peerId: PEER,
  actorId: null,
  state: null,
  text: null,
  ...change,
});

/** The ids of all that fit, without what all of them begin with. */
async function list(store: Store, change: Partial<LinkFilter> = {}, now = NOW): Promise<string[]> {
  const { links } = await store.links.list(filter(change), { from: 'newest', limit: 100 }, now);
  return links.map(shortId);
}

const shortId = ({ id }: { id: string }): string => id.replace('link-', '');

/** Regenerates `link-<from>` into `link-<name>`, both steps. */
async function regenerate(store: Store, from: string, name: string): Promise<void> {
  await send(store, name, { kind: 'regenerate', linkId: `link-${from}` });
  const successor = { step: 'export', exported: exported(`hash-${name}`), adopted: false } as const;
  await store.operations.complete(name, successor, `link-${name}`, NOW);
  await store.operations.markSent(name, NOW);
  const gone = exported(`hash-${from}`, { revoked: true });
  await store.operations.complete(name, { step: 'revoke', exported: gone, replacedBy: null }, 'unused', NOW);
}

export function linkContract(bench: () => Bench): void {
  describe('links', () => {
    it('lists a chat’s links newest first', async () => {
      const { store } = bench();
      await issue(store, 'old', { exported: { date: later(-100) } });
      await issue(store, 'b');
      await issue(store, 'a');
      await issue(store, 'new', { exported: { date: later(100) } });
      await issue(store, 'elsewhere', { request: { peerId: OTHER_PEER } });
      expect(await list(store)).toEqual(['new', 'a', 'b', 'old']);
    });

    it('reads all for an export, a piece at a time', async () => {
      const { store } = bench();
      for (const name of ['a', 'b', 'c']) await issue(store, name);
      const piece = async (after: string | null, change: Partial<LinkFilter> = {}): Promise<string[]> =>
        (await store.links.listAfter({ ...filter(change), limit: 2 }, after, NOW)).map(shortId);
      expect(await piece(null)).toEqual(['c', 'b']);
      await issue(store, 'meanwhile', { exported: { date: later(100) } });
      expect(await piece('link-b')).toEqual(['a']);
      expect(await piece('link-a')).toEqual([]);
      expect(await piece(null, { state: 'revoked' })).toEqual([]);
      expect(await piece('link-c', { text: 'alice', state: 'active' })).toEqual(['b', 'a']);
    });

    it('knows which of two links of one second is newer', async () => {
      const { store } = bench();
      for (const [name, at] of [
        ['z', later(0.1)],
        ['m', later(0.2)],
        ['a', later(0.3)],
      ] as const) {
        await send(store, name);
        const outcome = { step: 'export', exported: exported(`hash-${name}`), adopted: false } as const;
        await store.operations.complete(name, outcome, `link-${name}`, at);
      }
      expect(await list(store)).toEqual(['a', 'm', 'z']);
      await store.links.recordSightings(PEER, [exported('hash-z', { usage: 1 })], later(5));
      expect(await list(store)).toEqual(['a', 'm', 'z']);
    });

    it('knows in which chats there are any', async () => {
      const { store } = bench();
      await issue(store, 'a');
      expect((await store.links.find('link-a'))?.hash).toBe('hash-a');
      expect(await store.links.find('none')).toBeNull();
      expect(await store.links.areIn(PEER)).toBe(true);
      expect(await store.links.areIn(OTHER_PEER)).toBe(false);
    });

    it('sees the states as the domain does, at any moment', async () => {
      const { store } = bench();
      await issue(store, 'plain');
      await issue(store, 'timed', { exported: { expireDate: later(60) } });
      await issue(store, 'full', { exported: { usageLimit: 2, usage: 2 } });
      await issue(store, 'full-timed', { exported: { usageLimit: 1, usage: 1, expireDate: later(60) } });
      await issue(store, 'half', { exported: { usageLimit: 2, usage: 1 } });
      await issue(store, 'gone', { exported: { revoked: true, expireDate: later(-1) } });
      // A clock may be set back, too.
      for (const now of [NOW, later(59.999), later(60), later(61), NOW]) {
        const { links } = await store.links.list(filter(), { from: 'newest', limit: 100 }, now);
        const counts = await store.links.counts(filter(), now);
        const found = await store.links.counts(filter({ text: 'alice' }), now);
        for (const state of LINK_STATES) {
          const expected = links.filter((link) => linkState(link, now) === state).map(shortId);
          expect(await list(store, { state }, now)).toEqual(expected);
          expect(await list(store, { state, text: 'alice' }, now)).toEqual(expected);
          expect(await list(store, { state, actorId: ALICE }, now)).toEqual(expected);
          expect([counts.byState[state], found.byState[state]]).toEqual([expected.length, expected.length]);
        }
      }
    });

    it('shows one person’s own, and who else asked', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await issue(store, 'b', { request: { actorId: BOB, actorName: 'Bob' } });
      await issue(store, 'c', {
        request: { actorId: BOB, actorName: 'Bobby' },
        exported: { date: later(5) },
      });
      expect(await list(store, { actorId: BOB })).toEqual(['c', 'b']);
      expect(await list(store, { actorId: BOB, state: 'revoked' })).toEqual([]);
      expect((await store.links.counts(filter({ actorId: ALICE }), NOW)).byState.active).toBe(1);
      expect(await store.links.actors(PEER, 10)).toEqual([
        { actorId: BOB, name: 'Bobby', count: 2 },
        { actorId: ALICE, name: 'Alice', count: 1 },
      ]);
      expect(await store.links.actors(OTHER_PEER, 10)).toEqual([]);
    });

    it('tells a link’s whole lineage from any of its members', async () => {
      const { store } = bench();
      await issue(store, 'z');
      await issue(store, 'other');
      await regenerate(store, 'z', 'm');
      await regenerate(store, 'm', 'a');
      for (const id of ['link-z', 'link-m', 'link-a']) {
        const family = await store.links.lineage(id);
        expect(family.map((link) => link.id)).toEqual(['link-z', 'link-m', 'link-a']);
      }
      expect((await store.links.lineage('link-other')).map((link) => link.id)).toEqual(['link-other']);
      expect(await store.links.lineage('none')).toEqual([]);
    });
  });
}
