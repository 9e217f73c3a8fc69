import { describe, expect, it } from 'vitest';
import { events, exported, later, NOW, OTHER_PEER, PEER } from '../fixtures.ts';
import type { Bench } from '../bench.ts';

export function primaryLinkContract(bench: () => Bench): void {
  describe('the primary link', () => {
    const primary = (hash: string) => exported(hash, { permanent: true });

    it('is kept once, with whatever Telegram says of it', async () => {
      const { store } = bench();
      const found = await store.links.recordPrimary(PEER, { id: 'a', exported: primary('one') }, NOW);
      expect(found).toMatchObject({ id: 'a', permanent: true, actorId: null, origin: 'census' });
      const again = { id: 'b', exported: { ...primary('one'), usage: 3 } };
      expect(await store.links.recordPrimary(PEER, again, later(60))).toMatchObject({ id: 'a', usage: 3 });
      expect(await store.links.find('a')).toMatchObject({ usage: 3, lastSeenAt: later(60) });
      expect(await events(store)).toEqual(['found']);
    });

    it('takes the place of the one before it, in its chat only', async () => {
      const { store } = bench();
      await store.links.recordPrimary(PEER, { id: 'old', exported: primary('one') }, NOW);
      await store.links.recordPrimary(OTHER_PEER, { id: 'other', exported: primary('elsewhere') }, NOW);
      await store.links.recordPrimary(PEER, { id: 'new', exported: primary('two') }, later(60));
      expect(await store.links.lineage('new')).toMatchObject([
        { id: 'old', revoked: true, revokedAt: later(60), replacedBy: 'new' },
        { id: 'new', revoked: false, replaces: 'old' },
      ]);
      expect(await store.links.find('other')).toMatchObject({ revoked: false });
      expect(await events(store)).toEqual(['found', 'found', 'revoked-outside']);
    });
  });
}
