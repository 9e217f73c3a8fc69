import { describe, expect, it } from 'vitest';
import { LINK_STATES, type InviteLink } from '../../../src/domain/invite-link.ts';
import { OPENNESS, opennessOf } from '../../../src/domain/open-link.ts';
import type { LinkFilter, LinkOrder } from '../../../src/domain/ports/link-store.ts';
import type { Store } from '../../../src/domain/ports/store.ts';
import { ALICE, BOB, issue, later, OTHER_PEER, PEER } from '../fixtures.ts';
import type { Bench } from '../bench.ts';

const ALL: LinkFilter = { peerId: PEER, actorId: null, state: null, text: null };
const AT = later(600);

/** Two links of each kind, of two people. */
async function someLinks(store: Store): Promise<void> {
  const kinds = [
    {},
    { usage: 3 },
    { expireDate: later(300) },
    { expireDate: later(9_000), usage: 1 },
    { expireDate: later(8_000), usage: 3 },
    { usageLimit: 2, usage: 2 },
    { usageLimit: 5, usage: 2 },
    { requestNeeded: true, requested: 4 },
    { requestNeeded: true, requested: 4, expireDate: later(8_000) },
    { revoked: true, usage: 7 },
  ];
  for (const [index, kind] of [...kinds, ...kinds].entries()) {
    const of = index % 3 === 0 ? { actorId: BOB, actorName: 'Bob' } : {};
    const date = later(index % 7);
    await issue(store, `n${index}`, { request: of, exported: { ...kind, date } });
  }
  await issue(store, 'n1 elsewhere', { request: { peerId: OTHER_PEER } });
}

async function sorted(store: Store, filter: LinkFilter, by: LinkOrder, limit: number): Promise<InviteLink[]> {
  const links: InviteLink[] = [];
  let after: string | null = null;
  do {
    const page = await store.links.sorted(filter, { by, after, limit }, AT);
    links.push(...page.links);
    after = page.next;
  } while (after !== null);
  return links;
}

const KEYS: Record<LinkOrder, (link: InviteLink) => number> = {
  risk: (link) => {
    const openness = opennessOf(link, AT);
    return openness === null ? -9 : -OPENNESS.indexOf(openness);
  },
  joined: ({ usage }) => usage,
  expires: ({ expireDate }) => -(expireDate?.getTime() ?? Infinity),
  made: () => 0,
};

export function sortedLinkContract(bench: () => Bench): void {
  describe('sorted links', () => {
    it('come in that order, newer ones first among equals, each once, whatever is left out', async () => {
      const { store } = bench();
      await someLinks(store);
      for (const actorId of [null, ALICE]) {
        for (const state of [null, ...LINK_STATES]) {
          for (const text of [null, 'n1']) {
            const filter = { ...ALL, actorId, state, text };
            const newest = await store.links.listAfter({ ...filter, limit: 100 }, null, AT);
            for (const by of ['risk', 'joined', 'expires', 'made'] as const) {
              const key = KEYS[by];
              const expected = newest.toSorted((a, b) => (key(a) === key(b) ? 0 : key(b) - key(a)));
              const ids = expected.map(({ id }) => id);
              expect((await sorted(store, filter, by, 3)).map(({ id }) => id)).toEqual(ids);
            }
          }
        }
      }
    });

    it('go on where the page ended, also when its last link is not what it was', async () => {
      const { store } = bench();
      await someLinks(store);
      const filter = { ...ALL, state: 'active' } as const;
      const [first, , third] = await sorted(store, filter, 'risk', 3);
      const page = await store.links.sorted(filter, { by: 'risk', after: null, limit: 1 }, AT);
      if (first === undefined) throw new Error('no link');
      await store.links.recordSightings(PEER, [{ ...first, revoked: true }], AT);
      const next = await store.links.sorted(filter, { by: 'risk', after: page.next, limit: 2 }, AT);
      expect(next.links.map(({ id }) => id)).toContain(third?.id);
      expect(next.links).toHaveLength(2);
    });
  });
}
