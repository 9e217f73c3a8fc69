import { describe, expect, it } from 'vitest';
import { ACCOUNT, ALICE, BOB, button, draft, later, NOW, PEER, request } from '../fixtures.ts';
import type { Store } from '../../../src/domain/ports/store.ts';
import type { Bench } from '../bench.ts';

function press(store: Store, buttonId: string, name: string) {
  const also = { id: name, now: NOW, accountId: ACCOUNT, draftId: null, buttonId };
  return store.operations.add(request(name), also);
}

export function draftContract(bench: () => Bench): void {
  describe('drafts', () => {
    it('outlives a restart with every answer in it', async () => {
      const written = draft('d', {
        settings: {
          title: 'Fête 🎉 العربية',
          expireDate: later(3600),
          usageLimit: 99_999,
          requestNeeded: false,
          subscriptionPricing: { period: 2_592_000, amount: 500 },
          strict: true,
        },
        doubts: [
          {
            text: '05/06',
            field: 'expireDate',
            why: 'day-or-month',
            readings: [
              { settings: { expireDate: later(86_400) } },
              { settings: { title: '05/06' } },
              { chat: PEER },
            ],
          },
        ],
        batch: {
          of: 'list',
          rows: [{ line: 2, title: 'Léa', limit: '1', expiry: 'friday', approval: '', spills: false }],
          ignored: ['E-mail'],
          repeats: 'drop',
        },
        preset: 'Guests',
        chosen: false,
        wallClock: true,
        messageId: 17,
      });
      await bench().store.drafts.save(written);
      const store = await bench().reopen();
      expect(await store.drafts.open(ALICE)).toEqual(written);
      expect(await store.drafts.find('d')).toEqual(written);
      expect(await store.drafts.find('none')).toBeNull();
    });

    it('keeps one open draft a person: a newer one cancels it', async () => {
      const { drafts } = bench().store;
      await drafts.save(draft('old'));
      await drafts.save(draft('of bob', { userId: BOB }));
      await drafts.save(draft('new', { peerId: null, updatedAt: later(1) }));
      expect((await drafts.open(ALICE))?.id).toBe('new');
      expect((await drafts.find('old'))?.status).toBe('cancelled');
      expect((await drafts.open(BOB))?.id).toBe('of bob');
      await drafts.save(draft('new', { status: 'cancelled' }));
      expect(await drafts.open(ALICE)).toBeNull();
    });

    it('sweeps the open ones that nobody touched, and says which', async () => {
      const { drafts } = bench().store;
      await drafts.save(draft('stale'));
      await drafts.save(draft('fresh', { userId: BOB, updatedAt: later(100) }));
      const swept = await drafts.sweep(later(50), later(200));
      expect(swept).toEqual([draft('stale', { status: 'cancelled', updatedAt: later(200) })]);
      expect((await drafts.open(BOB))?.id).toBe('fresh');
      expect(await drafts.sweep(later(50), later(200))).toEqual([]);
    });
  });

  describe('buttons', () => {
    it('tells a good press from a stranger’s, an unknown and a second one', async () => {
      const { store } = bench();
      const { buttons } = store;
      await buttons.add([button('once'), button('many', { uses: 'many' })]);
      await buttons.add([]);
      expect(await buttons.look('once', ALICE)).toEqual({ button: { ...button('once'), usedAt: null } });
      expect(await buttons.look('once', BOB)).toEqual({ dead: 'stranger' });
      expect(await buttons.look('forged', ALICE)).toEqual({ dead: 'unknown' });
      expect(await press(store, 'once', 'a')).toMatchObject({ created: true, operation: { id: 'a' } });
      expect(await press(store, 'once', 'b')).toMatchObject({ created: false, operation: { id: 'a' } });
      expect(await buttons.look('once', ALICE)).toEqual({ dead: 'used' });
      expect(await press(store, 'many', 'c')).toMatchObject({ created: true });
      expect(await press(store, 'many', 'd')).toMatchObject({ created: true });
      expect(await buttons.look('many', ALICE)).toMatchObject({ button: { id: 'many' } });
      await expect(press(store, 'forged', 'e')).rejects.toThrow('not there');
    });

    it('is used by one of a hundred presses at once', async () => {
      const { store } = bench();
      await store.buttons.add([button('b')]);
      const presses = await Promise.all(Array.from({ length: 100 }, (_, n) => press(store, 'b', `p${n}`)));
      expect(presses.filter(({ created }) => created)).toHaveLength(1);
    });

    it('keeps a button that may be pressed many times young, whole batches of it', async () => {
      const { buttons } = bench().store;
      const again = { uses: 'many', createdAt: later(5) } as const;
      await buttons.add([button('a', { uses: 'many' })]);
      await buttons.add([button('a', again), button('b', again)]);
      expect(await buttons.prune(later(5))).toBe(0);
      expect(await buttons.look('a', ALICE)).toMatchObject({ button: { id: 'a', createdAt: later(5) } });
    });

    it('refuses a batch with an id that is taken, whole', async () => {
      const { buttons } = bench().store;
      await buttons.add([button('a')]);
      await expect(buttons.add([button('b'), button('a')])).rejects.toThrow();
      expect(await buttons.look('b', ALICE)).toEqual({ dead: 'unknown' });
    });

    it('forgets old ones', async () => {
      const { buttons } = bench().store;
      await buttons.add([button('old'), button('new', { createdAt: later(10) })]);
      expect(await buttons.prune(later(5))).toBe(1);
      expect(await buttons.look('old', ALICE)).toEqual({ dead: 'unknown' });
      expect(await buttons.look('new', ALICE)).toMatchObject({ button: { id: 'new' } });
    });
  });
}
