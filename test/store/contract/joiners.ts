import { describe, expect, it } from 'vitest';
import type { Importer } from '../../../src/domain/ports/telegram.ts';
import type { Bench } from '../bench.ts';
import { issue, later, NOW } from '../fixtures.ts';

const LINK = 'link-a';

function importer(userId: number, change: Partial<Importer> = {}): Importer {
  return {
    userId,
    name: `Person ${userId}`,
    username: null,
    date: later(userId),
    requested: false,
    approvedBy: null,
    bio: null,
    ...change,
  };
}

export function joinerContract(bench: () => Bench): void {
  const all: { text: string | null; offset: number; limit: number } = { text: null, offset: 0, limit: 10 };
  const names = async (query: Partial<typeof all> = {}): Promise<string[]> => {
    const { joiners } = await bench().store.joiners.page(LINK, { ...all, ...query });
    return joiners.map(({ name, leftAt }) => (leftAt === null ? name : `${name} left`));
  };
  const read = async (at: number, ...listed: Importer[]): Promise<void> => {
    const { joiners } = bench().store;
    await joiners.record(LINK, listed, later(at));
    await joiners.finish(LINK, { since: later(at), recent: null });
  };

  describe('joiners', () => {
    it('are kept with when they joined and who approved them, newest first, page by page', async () => {
      await issue(bench().store, 'a');
      await issue(bench().store, 'b');
      const approved = importer(3, { approvedBy: { userId: 9, name: 'Mei Lin' }, username: 'three' });
      await bench().store.joiners.record(LINK, [approved, importer(2), importer(1)], later(10));
      await bench().store.joiners.record('link-b', [importer(7)], later(10));
      const { joiners } = await bench().reopen();
      expect(await joiners.page(LINK, { ...all, limit: 2 })).toEqual({
        joiners: [
          {
            userId: 3,
            name: 'Person 3',
            username: 'three',
            joinedAt: later(3),
            approvedBy: { userId: 9, name: 'Mei Lin' },
            leftAt: null,
          },
          expect.objectContaining({ userId: 2, approvedBy: null }),
        ],
        total: 3,
        left: 0,
      });
      expect(await names({ offset: 2 })).toEqual(['Person 1']);
    });

    it('are found by part of a name or username, in any case', async () => {
      await issue(bench().store, 'a');
      await read(10, importer(1, { name: 'Ада Лавлейс' }), importer(2, { username: 'Sam_Rivera' }));
      expect(await names({ text: 'лав' })).toEqual(['Ада Лавлейс']);
      expect(await names({ text: 'sam_r' })).toEqual(['Person 2']);
      expect(await names({ text: '@Sam' })).toEqual(['Person 2']);
      expect(await names({ text: '%' })).toEqual([]);
    });

    it('have left once a whole reading does not list them, and are back when they are listed again', async () => {
      await issue(bench().store, 'a');
      await read(10, importer(1), importer(2));
      await bench().store.joiners.record(LINK, [importer(2)], later(20));
      expect(await names()).toEqual(['Person 2', 'Person 1']);
      await read(30, importer(2));
      expect(await names()).toEqual(['Person 2', 'Person 1 left']);
      const { joiners, left, total } = await bench().store.joiners.page(LINK, all);
      expect({ left, total, at: joiners[1]?.leftAt }).toEqual({ left: 1, total: 2, at: later(30) });
      await read(40, importer(2), importer(1, { date: later(35) }));
      expect(await names()).toEqual(['Person 1', 'Person 2']);
    });

    it('stay in the chat where two readings overlap', async () => {
      await issue(bench().store, 'a');
      const { joiners } = bench().store;
      await joiners.record(LINK, [importer(1)], later(20));
      await joiners.record(LINK, [importer(1)], later(10));
      await joiners.finish(LINK, { since: later(20), recent: null });
      await joiners.finish(LINK, { since: later(10), recent: null });
      expect(await names()).toEqual(['Person 1']);
    });

    it('joined and left unseen are known by the admin log, and from when on is known', async () => {
      await issue(bench().store, 'a');
      const { joiners } = bench().store;
      const join = (userId: number, at: number) => ({
        userId,
        name: `Person ${userId}`,
        date: later(at),
        link: 'https://t.me/+hash-a',
      });
      await joiners.record(LINK, [importer(1)], later(10));
      const recent = { joins: [join(5, 8), join(5, 4), join(1, 1)], since: NOW };
      await joiners.finish(LINK, { since: later(10), recent });
      expect(await names()).toEqual(['Person 5 left', 'Person 1']);
      expect(await joiners.reading(LINK)).toEqual({ readAt: later(10), knownFrom: NOW });
      const goesOn = { joins: [], since: later(5) };
      await joiners.finish(LINK, { since: later(20), recent: goesOn });
      expect(await joiners.reading(LINK)).toEqual({ readAt: later(20), knownFrom: NOW });
      await joiners.finish(LINK, { since: later(40), recent: { joins: [], since: later(30) } });
      expect(await joiners.reading(LINK)).toEqual({ readAt: later(40), knownFrom: later(30) });
    });
  });
}
