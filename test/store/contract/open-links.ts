import { describe, expect, it } from 'vitest';
import type { ExportedLink } from '../../../src/domain/invite-link.ts';
import { opennessOf } from '../../../src/domain/open-link.ts';
import type { OpenLinkCursor, OpenLinkPart } from '../../../src/domain/ports/open-link-store.ts';
import type { Store } from '../../../src/domain/ports/store.ts';
import { ALICE, BOB, exported, issue, later, NOW, OTHER_PEER, PEER } from '../fixtures.ts';
import type { Bench } from '../bench.ts';

const HOUR = 3_600;

/** By name, the riskiest last. */
const LINKS: [string, Partial<ExportedLink>][] = [
  ['closed', { revoked: true }],
  ['over', { expireDate: later(-HOUR), date: later(-2 * HOUR) }],
  ['full', { usageLimit: 1, usage: 1 }],
  ['ends', { expireDate: later(HOUR) }],
  ['asked', { expireDate: later(HOUR), requestNeeded: true, requested: 2 }],
  ['few', { usageLimit: 5 }],
  ['paid', { subscriptionPricing: { period: 2_592_000, amount: 5 } }],
  ['approval', { requestNeeded: true, requested: 1 }],
  ['open', {}],
  ['old', { date: later(-9) }],
  ['primary', { permanent: true, title: null }],
];

async function fill(store: Store): Promise<void> {
  const found = LINKS.map(([name, change], n) => ({
    id: name,
    exported: exported(`hash-${name}`, { title: name, date: later(n), ...change }),
  }));
  await store.links.recordFound(PEER, found, NOW);
}

/** Names, and where the list goes on. */
async function page(store: Store, part: OpenLinkPart, limit = 3): Promise<string> {
  const { links, before, after } = await store.openLinks.page(PEER, { part, limit }, NOW);
  return `${before ? '<' : ''}${links.map(({ id }) => id).join(' ')}${after ? '>' : ''}`;
}

async function cursor(store: Store, linkId: string): Promise<OpenLinkCursor> {
  const link = await store.links.find(linkId);
  const openness = link && opennessOf(link, NOW);
  if (openness === null) throw new Error(`${linkId} is not open`);
  return { openness, linkId };
}

export function openLinkContract(bench: () => Bench): void {
  describe('open links', () => {
    it('come in order of risk, both ways, with nothing repeated and nothing left out', async () => {
      const { store } = bench();
      await fill(store);
      expect(await page(store, 'first', 20)).toBe('primary open old approval paid few asked ends');
      expect(await page(store, 'first')).toBe('primary open old>');
      expect(await page(store, { after: await cursor(store, 'old') })).toBe('<approval paid few>');
      expect(await page(store, { after: await cursor(store, 'few') })).toBe('<asked ends');
      expect(await page(store, { before: await cursor(store, 'asked') })).toBe('<approval paid few>');
      expect(await page(store, { before: await cursor(store, 'approval') })).toBe('primary open old>');
    });

    it('go on from one that was closed meanwhile', async () => {
      const { store } = bench();
      await fill(store);
      const after = await cursor(store, 'old');
      const link = await store.links.find('old');
      if (link === null) throw new Error('no such link');
      await store.links.recordSightings(PEER, [{ ...link, revoked: true }], NOW);
      expect(await page(store, { after })).toBe('<approval paid few>');
    });

    it('are counted as the domain says, and end with their time', async () => {
      const { store } = bench();
      await fill(store);
      const counts = { primary: 1, unlimited: 2, 'never-expires': 3, 'waiting-requests': 1, limited: 1 };
      expect(await store.openLinks.counts(PEER, NOW)).toEqual(counts);
      for (const [name] of LINKS) {
        const link = await store.links.find(name);
        const openness = link && opennessOf(link, NOW);
        const shown = await store.openLinks.page(PEER, { part: 'first', limit: 20 }, NOW);
        expect([name, shown.links.some(({ id }) => id === name)]).toEqual([name, openness !== null]);
      }
      expect(await store.openLinks.counts(PEER, later(2 * HOUR))).toMatchObject({
        'waiting-requests': 0,
        limited: 0,
      });
      expect(await store.openLinks.counts(OTHER_PEER, NOW)).toMatchObject({ primary: 0, unlimited: 0 });
    });

    it('say who asked for them, and who made those that nobody asked for', async () => {
      const { store } = bench();
      for (const name of ['a', 'b'])
        await issue(store, name, { request: { actorId: ALICE, actorName: 'Alice' } });
      await issue(store, 'c', { request: { actorId: BOB, actorName: 'Bob' } });
      const link = await store.links.find('link-c');
      if (link === null) throw new Error('no such link');
      await store.links.recordSightings(PEER, [{ ...link, revoked: true }], NOW);
      const made = [7, 7, 9].map((adminId, n) => ({
        id: `made-${n}`,
        exported: exported(`made-${n}`, { adminId }),
      }));
      await store.links.recordFound(PEER, made, NOW);
      expect(await store.openLinks.askers(PEER, 9, NOW)).toEqual([{ userId: ALICE, name: 'Alice', open: 2 }]);
      expect(await store.openLinks.makers(PEER, NOW)).toEqual([
        { userId: 7, open: 2 },
        { userId: 9, open: 1 },
      ]);
      expect(await store.openLinks.makers(OTHER_PEER, NOW)).toEqual([]);
    });
  });
}
