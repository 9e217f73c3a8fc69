import { describe, expect, it } from 'vitest';
import { LINK_STATES, linkState } from '../../../src/domain/invite-link.ts';
import type { LinkQuery } from '../../../src/domain/ports/link-store.ts';
import type { Store } from '../../../src/domain/ports/store.ts';
import { ALICE, BOB, exported, issue, later, NOW, OTHER_PEER, PEER, send } from '../fixtures.ts';
import type { Bench } from '../bench.ts';

const query = (change: Partial<LinkQuery> = {}): LinkQuery => ({
  peerId: PEER,
  actorId: null,
  state: null,
  text: null,
  offset: 0,
  limit: 100,
  ...change,
});

async function list(store: Store, change: Partial<LinkQuery> = {}, now = NOW): Promise<string[]> {
  const { links } = await store.links.list(query(change), now);
  return links.map((link) => link.id.replace('link-', ''));
}

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
    it('lists a chat’s links newest first, page by page, in an order that stands', async () => {
      const { store } = bench();
      await issue(store, 'old', { exported: { date: later(-100) } });
      await issue(store, 'b');
      await issue(store, 'a');
      await issue(store, 'new', { exported: { date: later(100) } });
      await issue(store, 'elsewhere', { request: { peerId: OTHER_PEER } });
      expect(await list(store)).toEqual(['new', 'b', 'a', 'old']);
      expect(await list(store, { limit: 2 })).toEqual(['new', 'b']);
      expect(await list(store, { limit: 2, offset: 2 })).toEqual(['a', 'old']);
      expect((await store.links.list(query({ limit: 1 }), NOW)).total).toBe(4);
      expect(await list(store, { offset: 9 })).toEqual([]);
    });

    it('reads on from a link, whatever is made meanwhile', async () => {
      const { store } = bench();
      for (const name of ['a', 'b', 'c']) await issue(store, name);
      const page = async (after: string | null): Promise<string[]> =>
        (await store.links.listAfter(query({ limit: 2 }), after, NOW)).map(({ id }) => id);
      expect(await page(null)).toEqual(['link-c', 'link-b']);
      await issue(store, 'meanwhile', { exported: { date: later(100) } });
      expect(await page('link-b')).toEqual(['link-a']);
      expect(await page('link-a')).toEqual([]);
      expect(await store.links.listAfter(query({ state: 'revoked' }), null, NOW)).toEqual([]);
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
      for (const now of [NOW, later(59.999), later(60), later(61)]) {
        const { links } = await store.links.list(query(), now);
        const counts = await store.links.countByState(query(), now);
        for (const state of LINK_STATES) {
          const expected = links.filter((link) => linkState(link, now) === state).map((link) => link.id);
          const { links: found, total } = await store.links.list(query({ state }), now);
          expect(found.map((link) => link.id)).toEqual(expected);
          expect([total, counts[state]]).toEqual([expected.length, expected.length]);
        }
      }
    });

    it('searches titles and names in any case of any script, and takes no text for a pattern', async () => {
      const { store } = bench();
      await issue(store, 'a', { exported: { title: 'ФЕСТИВАЛЬ 100%' } });
      await issue(store, 'b', { exported: { title: 'Été' }, request: { actorName: 'ÅSA' } });
      await issue(store, 'c', { exported: { title: 'snake_case \\ x' } });
      await issue(store, 'd', { exported: { title: null } });
      expect(await list(store, { text: 'фестиваль' })).toEqual(['a']);
      expect(await list(store, { text: 'éTÉ' })).toEqual(['b']);
      expect(await list(store, { text: 'åsa' })).toEqual(['b']);
      expect(await list(store, { text: '%' })).toEqual(['a']);
      expect(await list(store, { text: '_' })).toEqual(['c']);
      expect(await list(store, { text: '\\' })).toEqual(['c']);
      expect(await list(store, { text: 'alice' })).toEqual(['d', 'c', 'a']);
      expect(await list(store, { text: "' or 1=1 --" })).toEqual([]);
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
      expect((await store.links.countByState(query({ actorId: ALICE }), NOW)).active).toBe(1);
      expect(await store.links.actors(PEER)).toEqual([
        { actorId: BOB, name: 'Bobby', count: 2 },
        { actorId: ALICE, name: 'Alice', count: 1 },
      ]);
      expect(await store.links.actors(OTHER_PEER)).toEqual([]);
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
