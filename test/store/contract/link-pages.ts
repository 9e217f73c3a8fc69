import { describe, expect, it } from 'vitest';
import { LINK_STATES } from '../../../src/domain/invite-link.ts';
import { SEARCH_COUNTED } from '../../../src/domain/ports/link-store.ts';
import type { LinkFilter, ListPart, OwnLinksFilter } from '../../../src/domain/ports/link-store.ts';
import type { Store } from '../../../src/domain/ports/store.ts';
import { ALICE, BOB, exported, issue, later, NOW, OTHER_PEER, PEER } from '../fixtures.ts';
import type { Bench } from '../bench.ts';

const filter = (change: Partial<LinkFilter> = {}): LinkFilter => ({
  peerId: PEER,
  actorId: null,
  state: null,
  text: null,
  ...change,
});

/** Ids without what all of them begin with, and where the list goes on: `<` to newer ones, `>` to older ones. */
async function page(
  store: Store,
  from: ListPart,
  change: Partial<LinkFilter> = {},
  limit = 2,
): Promise<string> {
  const { links, newer, older } = await store.links.list(filter(change), { from, limit }, NOW);
  return `${newer ? '<' : ''}${links.map(({ id }) => id.replace('link-', '')).join(' ')}${older ? '>' : ''}`;
}

async function found(store: Store, text: string, change: Partial<LinkFilter> = {}): Promise<string> {
  return page(store, 'newest', { text, ...change }, 100);
}

/** In one transaction, as Telegram would show them. */
async function foundOnTelegram(store: Store, count: number, title: (n: number) => string): Promise<void> {
  const links = Array.from({ length: count }, (_, n) => ({
    id: `link-${n}`,
    exported: exported(`hash-${n}`, { title: title(n), date: later(n) }),
  }));
  await store.links.recordFound(PEER, links, NOW);
}

export function linkPageContract(bench: () => Bench): void {
  describe('pages of links', () => {
    const SHAPES: [string, Partial<LinkFilter>][] = [
      ['of a chat', {}],
      ['of one person', { actorId: ALICE }],
      ['in one state', { state: 'active' }],
      ['of one person in one state', { actorId: ALICE, state: 'active' }],
      ['that are searched for', { text: 'alice' }],
      [
        'that are searched for, of one person in one state',
        { text: 'alice', actorId: ALICE, state: 'active' },
      ],
    ];

    it.each(SHAPES)(
      '%s: both ways, nothing repeated and nothing left out while links are made',
      async (_, shape) => {
        const { store } = bench();
        for (const name of ['a', 'b', 'c', 'd', 'e']) await issue(store, name);
        expect(await page(store, 'newest', shape)).toBe('e d>');
        await issue(store, 'f');
        expect(await page(store, { olderThan: 'link-d' }, shape)).toBe('<c b>');
        await issue(store, 'late', { exported: { date: later(-100) } });
        expect(await page(store, { olderThan: 'link-b' }, shape)).toBe('<a late');
        expect(await page(store, 'oldest', shape)).toBe('<a late');
        expect(await page(store, { newerThan: 'link-a' }, shape)).toBe('<c b>');
        expect(await page(store, { newerThan: 'link-c' }, shape)).toBe('<e d>');
        expect(await page(store, { newerThan: 'link-e' }, shape)).toBe('f>');
        expect(await page(store, { olderThan: 'none' }, shape)).toBe('<');
      },
    );

    it('of one person in several chats come in one list, and no other chat’s', async () => {
      const { store } = bench();
      const third = OTHER_PEER - 1;
      await issue(store, 'a', { exported: { title: 'Spring' } });
      await issue(store, 'b', { request: { peerId: OTHER_PEER }, exported: { revoked: true } });
      await issue(store, 'c', { request: { peerId: third } });
      await issue(store, 'd', { request: { actorId: BOB } });
      await issue(store, 'e', { exported: { title: 'springtime' }, request: { peerId: OTHER_PEER } });
      const own = { peerIds: [PEER, OTHER_PEER], actorId: ALICE, state: null, text: null };
      const read = async (from: ListPart, change: Partial<OwnLinksFilter> = {}): Promise<string> => {
        const { links, newer, older } = await store.links.list(
          { ...own, ...change },
          { from, limit: 2 },
          NOW,
        );
        const ids = links.map(({ id }) => id.replace('link-', '')).join(' ');
        return `${newer ? '<' : ''}${ids}${older ? '>' : ''}`;
      };
      expect(await read('newest')).toBe('e b>');
      expect(await read({ olderThan: 'link-b' })).toBe('<a');
      expect(await read({ newerThan: 'link-a' })).toBe('e b>');
      expect(await read('oldest')).toBe('<b a');
      expect(await read('newest', { text: 'spring' })).toBe('e a');
      expect(await read('newest', { state: 'revoked' })).toBe('b');
      expect(await read('newest', { peerIds: [third] })).toBe('c');
      expect(await store.links.counts(own, NOW)).toMatchObject({
        total: 3,
        more: false,
        byState: { active: 2, revoked: 1 },
      });
    });

    it('stay within their chat and their filter', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await issue(store, 'b', { request: { actorId: BOB, actorName: 'Alice too' } });
      await issue(store, 'c', { request: { peerId: OTHER_PEER } });
      await issue(store, 'd', { exported: { revoked: true } });
      expect(await page(store, 'newest', {}, 9)).toBe('d b a');
      expect(await page(store, 'newest', { text: 'alice' }, 9)).toBe('d b a');
      expect(await page(store, 'newest', { text: 'alice', actorId: BOB })).toBe('b');
      expect(await page(store, 'newest', { text: 'alice', state: 'revoked' })).toBe('d');
      expect(await page(store, { olderThan: 'link-c' }, { state: 'active' })).toBe('<b a');
    });

    it('follow a chat that moves, its counts and its search too', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await issue(store, 'b', { request: { peerId: OTHER_PEER } });
      for (const peerId of [PEER, OTHER_PEER]) {
        await store.chats.save({ peerId, kind: 'supergroup', title: 'Chat', username: null });
      }
      await store.chats.migrate(OTHER_PEER, PEER);
      expect(await found(store, 'alice')).toBe('b a');
      expect((await store.links.counts(filter(), NOW)).byState.active).toBe(2);
      expect((await store.links.counts(filter({ peerId: OTHER_PEER }), NOW)).total).toBe(0);
      expect(await store.links.actors(PEER, 9)).toEqual([{ actorId: ALICE, name: 'Alice', count: 2 }]);
    });
  });

  describe('search', () => {
    it('finds titles and names in any case of any script, and takes no text for a pattern', async () => {
      const { store } = bench();
      await issue(store, 'a', { exported: { title: 'ФЕСТИВАЛЬ 100%' } });
      await issue(store, 'b', { exported: { title: 'Été' }, request: { actorName: 'ÅSA' } });
      await issue(store, 'c', { exported: { title: 'snake_case \\ x "quoted" AND* NEAR(x' } });
      await issue(store, 'd', { exported: { title: null } });
      expect(await found(store, 'фестиваль')).toBe('a');
      expect(await found(store, 'éTÉ')).toBe('b');
      expect(await found(store, 'åsa')).toBe('b');
      expect(await found(store, '%')).toBe('a');
      expect(await found(store, '0%')).toBe('a');
      expect(await found(store, 'ль 1')).toBe('a');
      expect(await found(store, '_')).toBe('c');
      expect(await found(store, '\\')).toBe('c');
      expect(await found(store, 'alice')).toBe('d c a');
      expect(await found(store, "' or 1=1 --")).toBe('');
      for (const text of ['"', '"quoted"', '"quo', 'and* near(', 'AND*', 'NEAR(x', '*', '(']) {
        expect(await found(store, text), text).toBe('c');
      }
      for (const text of ['NEAR(y', 'quoted"x', 'title : x', '^snake', 'x OR y', '\ud800']) {
        expect(await found(store, text), text).not.toContain('c');
      }
    });

    it('finds three letters anywhere, one or two at the beginning of a word', async () => {
      const { store } = bench();
      await issue(store, 'a', { exported: { title: 'Spring fair' }, request: { actorName: 'Mei 林' } });
      await issue(store, 'b', { exported: { title: 'fairy-tale 日本' }, request: { actorName: 'Bo' } });
      expect(await found(store, 'rin')).toBe('a');
      expect(await found(store, 'g fa')).toBe('a');
      expect(await found(store, 'fa')).toBe('b a');
      expect(await found(store, 'ta')).toBe('b');
      expect(await found(store, 'i')).toBe('');
      expect(await found(store, 'm')).toBe('a');
      expect(await found(store, '日')).toBe('b');
      expect(await found(store, '林')).toBe('a');
      expect(await found(store, 'air mei')).toBe('');
    });

    it('finds what a link is called now', async () => {
      const { store } = bench();
      await issue(store, 'a', { exported: { title: 'before' } });
      await store.links.recordSightings(PEER, [exported('hash-a', { title: 'after' })], NOW);
      expect(await found(store, 'before')).toBe('');
      expect(await found(store, 'after')).toBe('a');
    });

    it('counts the newest of very many, and says that there are more', { timeout: 60_000 }, async () => {
      const { store } = bench();
      await foundOnTelegram(store, SEARCH_COUNTED + 1, (n) => (n % 2 === 0 ? 'even' : 'odd') + ' spring');
      const spring = await store.links.counts(filter({ text: 'spring' }), NOW);
      expect(spring).toMatchObject({
        total: SEARCH_COUNTED,
        more: true,
        byState: { active: SEARCH_COUNTED },
      });
      const odd = await store.links.counts(filter({ text: 'odd' }), NOW);
      expect(odd).toMatchObject({ total: SEARCH_COUNTED / 2, more: false });
      const byState = { text: 'spring', state: 'active' } as const;
      expect(await page(store, { olderThan: 'link-2' }, byState)).toBe('<1');
      expect(await page(store, 'oldest', byState)).toBe('<2 1');
    });
  });

  describe('counts', () => {
    it('are kept through whatever becomes of links', async () => {
      const { store } = bench();
      await issue(store, 'a', { exported: { usageLimit: 1 } });
      await issue(store, 'b', { exported: { expireDate: later(60) } });
      await foundOnTelegram(store, 3, (n) => `Found ${n}`);
      const steps = [
        () => store.links.recordSightings(PEER, [exported('hash-a', { usageLimit: 1, usage: 1 })], NOW),
        () => store.links.recordSightings(PEER, [exported('hash-b', { expireDate: null })], NOW),
        () => store.links.recordSightings(PEER, [exported('hash-b', { expireDate: later(5) })], NOW),
        () => store.links.noteExpired(later(5)),
        () => store.links.recordSightings(PEER, [exported('hash-b', { expireDate: later(60) })], later(6)),
        () => store.links.recordSightings(PEER, [exported('hash-1', { revoked: true })], NOW),
      ];
      for (const step of steps) {
        await step();
        for (const actorId of [null, ALICE]) {
          const { byState, total } = await store.links.counts(filter({ actorId }), NOW);
          for (const state of LINK_STATES) {
            const part = { from: 'newest', limit: 9 } as const;
            const { links } = await store.links.list(filter({ actorId, state }), part, NOW);
            expect(links).toHaveLength(byState[state]);
          }
          const { links } = await store.links.list(filter({ actorId }), { from: 'newest', limit: 9 }, NOW);
          expect(links).toHaveLength(total);
        }
      }
    });
  });
}
