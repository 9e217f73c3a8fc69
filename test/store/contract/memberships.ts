import { describe, expect, it } from 'vitest';
import type { SeenJoin, SeenLeave } from '../../../src/domain/membership.ts';
import type { Bench } from '../bench.ts';
import { ACCOUNT, ALICE, BOB, issue, later, NOW, OTHER_PEER, PEER } from '../fixtures.ts';

const DAY = 86_400;

function join(userId: number, at: number, change: Partial<SeenJoin> = {}): SeenJoin {
  return {
    userId,
    name: `Person ${userId}`,
    username: null,
    at: later(at),
    way: 'link',
    linkId: 'link-a',
    certainty: 'certain',
    approvedBy: null,
    addedBy: null,
    source: 'update',
    ...change,
  };
}

function leave(userId: number, at: number, change: Partial<SeenLeave> = {}): SeenLeave {
  return { userId, name: `Person ${userId}`, username: null, at: later(at), removedBy: null, ...change };
}

export function membershipContract(bench: () => Bench): void {
  const record = (joins: SeenJoin[], leaves: SeenLeave[] = [], peerId = PEER): Promise<void> =>
    bench().store.memberships.record(peerId, { joins, leaves }, bench().now());
  const period = { from: later(-DAY), to: later(90 * DAY) };

  describe('memberships', () => {
    it('are kept after people leave, with all that is known of them', async () => {
      await issue(bench().store, 'a');
      const mei = { userId: 9, name: 'Mei Lin' };
      await record([join(1, 10, { way: 'request', approvedBy: mei, username: 'one' })]);
      await record([], [leave(1, 60, { removedBy: mei })]);
      const { memberships } = await bench().reopen();
      const [only] = await memberships.ofPerson(PEER, 1);
      expect(only).toEqual({
        id: expect.any(Number),
        peerId: PEER,
        userId: 1,
        name: 'Person 1',
        username: 'one',
        joinedAt: later(10),
        way: 'request',
        linkId: 'link-a',
        certainty: 'certain',
        approvedBy: mei,
        addedBy: null,
        leftAt: later(60),
        leftExactly: true,
        removedBy: mei,
      });
      expect(await memberships.find(PEER, only?.id ?? 0)).toEqual(only);
      expect(await memberships.find(OTHER_PEER, only?.id ?? 0)).toBeNull();
      expect(await memberships.ofPerson(OTHER_PEER, 1)).toEqual([]);
      await bench().expectSound();
    });

    it('are one for what several sources tell of the same join, and another one when somebody joins again', async () => {
      await issue(bench().store, 'a');
      const masked = join(1, 10, { certainty: 'likely', username: 'one' });
      const logged = join(1, 11, { source: 'admin-log' });
      await record([masked]);
      await record([logged, masked]);
      await record([join(1, 500, { way: 'open', linkId: null, certainty: 'unknown' })]);
      await record([], [leave(1, 400)]);
      expect(await bench().store.memberships.ofPerson(PEER, 1)).toMatchObject([
        { joinedAt: later(500), way: 'open', linkId: null, leftAt: null },
        { joinedAt: later(10), username: 'one', certainty: 'certain', leftAt: later(400), leftExactly: true },
      ]);
    });

    it('have ended when somebody joins again, also where nobody saw them leave', async () => {
      await issue(bench().store, 'a');
      await record([join(1, 500), join(1, 10)]);
      expect(await bench().store.memberships.ofPerson(PEER, 1)).toMatchObject([
        { joinedAt: later(500), leftAt: null },
        { joinedAt: later(10), leftAt: later(500), leftExactly: false },
      ]);
    });

    it('without a known join begin nowhere, until it becomes known', async () => {
      await issue(bench().store, 'a');
      await record([], [leave(1, 100)]);
      const { memberships } = bench().store;
      expect(await memberships.ofPerson(PEER, 1)).toMatchObject([{ joinedAt: null, way: 'unknown' }]);
      await record([join(1, 40)]);
      expect(await memberships.ofPerson(PEER, 1)).toMatchObject([
        { joinedAt: later(40), leftAt: later(100) },
      ]);
      expect(
        (await memberships.search(PEER, { text: 'person 1', before: null, limit: 5 })).memberships,
      ).toHaveLength(1);
    });

    it('of a link are told apart by who is still in, page by page', async () => {
      await issue(bench().store, 'a');
      await record([1, 2, 3, 4, 5].map((userId) => join(userId, userId * 10)));
      await record([], [leave(2, 100), leave(4, 110)]);
      const { memberships } = bench().store;
      const ids = async (who: 'all' | 'inside' | 'left', limit: number): Promise<number[][]> => {
        const pages: number[][] = [];
        let before: number | null = null;
        do {
          const page = await memberships.ofLink(PEER, 'link-a', { who, before, limit });
          pages.push(page.memberships.map(({ userId }) => userId));
          before = page.next;
        } while (before !== null);
        return pages;
      };
      expect(await ids('all', 2)).toEqual([[5, 4], [3, 2], [1]]);
      expect(await ids('inside', 3)).toEqual([[5, 3, 1]]);
      expect(await ids('left', 5)).toEqual([[4, 2]]);
      const elsewhere = { who: 'all', before: null, limit: 5 } as const;
      expect((await memberships.ofLink(OTHER_PEER, 'link-a', elsewhere)).memberships).toEqual([]);
    });

    it('are searched by names that people have or had, each person once', async () => {
      await issue(bench().store, 'a');
      await record([
        join(1, 10, { name: 'Sam Rivera', username: 'sam_r' }),
        join(2, 20, { name: 'Ада Лавлейс' }),
      ]);
      await record([join(1, 500, { name: 'Nobody' }), join(3, 600, { name: 'Samira' })], [leave(1, 400)]);
      await record([join(7, 700, { name: 'Sam of elsewhere' })], [], OTHER_PEER);
      const { memberships } = bench().store;
      const found = async (text: string | null): Promise<[string, number | null][]> => {
        const page = await memberships.search(PEER, { text, before: null, limit: 10 });
        return page.memberships.map(({ name, joinedAt }) => [
          name,
          joinedAt === null ? null : (joinedAt.getTime() - NOW.getTime()) / 1000,
        ]);
      };
      expect(await found('SAM')).toEqual([
        ['Samira', 600],
        ['Nobody', 500],
      ]);
      expect(await found('sam riv')).toEqual([['Nobody', 500]]);
      expect(await found('@Sam_r')).toEqual([['Nobody', 500]]);
      expect(await found('лав')).toEqual([['Ада Лавлейс', 20]]);
      expect(await found('no')).toEqual([['Nobody', 500]]);
      expect(await found('zzz')).toEqual([]);
      expect(await found(null)).toHaveLength(4);
      const first = await memberships.search(PEER, { text: 'sam', before: null, limit: 1 });
      const next = await memberships.search(PEER, { text: 'sam', before: first.next, limit: 1 });
      expect([...first.memberships, ...next.memberships].map(({ userId }) => userId)).toEqual([3, 1]);
      expect(next.next).toBeNull();
    });

    it('are counted by day, by who asked for the link, by link and by way', async () => {
      await issue(bench().store, 'a');
      await issue(bench().store, 'b', { request: { actorId: BOB, actorName: 'Bob' } });
      await record([join(1, 10), join(2, 20), join(3, DAY + 5, { linkId: 'link-b' })]);
      await record(
        [join(4, DAY + 9, { linkId: null, way: 'open', certainty: 'unknown' })],
        [leave(1, DAY + 50)],
      );
      const { memberships } = bench().store;
      const days = { starts: [NOW, later(DAY)], from: NOW, to: later(2 * DAY) };
      expect(await memberships.series(PEER, days)).toEqual({ joins: [2, 2], leaves: [0, 1] });
      expect(await memberships.series(PEER, { ...days, askedById: ALICE })).toEqual({
        joins: [2, 0],
        leaves: [0, 1],
      });
      expect(await memberships.series(PEER, { ...days, linkId: 'link-b' })).toEqual({
        joins: [0, 1],
        leaves: [0, 0],
      });
      expect(await memberships.totals(PEER, { from: NOW, to: later(DAY) })).toEqual({ joins: 2, leaves: 0 });
      const by = async (what: 'admin' | 'link' | 'preset' | 'way') =>
        (await memberships.breakdown(PEER, { ...period, by: what, limit: 5 })).parts;
      expect(await by('admin')).toEqual([
        { key: String(ALICE), name: 'Alice', joins: 2, leaves: 1, inside: 1 },
        { key: '', name: null, joins: 1, leaves: 0, inside: 1 },
        { key: String(BOB), name: 'Bob', joins: 1, leaves: 0, inside: 1 },
      ]);
      expect(await by('link')).toEqual([
        { key: 'link-a', name: 'a', joins: 2, leaves: 1, inside: 1 },
        { key: 'link-b', name: 'b', joins: 1, leaves: 0, inside: 1 },
      ]);
      expect(await by('way')).toEqual([
        { key: 'link', name: null, joins: 3, leaves: 1, inside: 2 },
        { key: 'open', name: null, joins: 1, leaves: 0, inside: 1 },
      ]);
      const [first] = await by('preset');
      expect(first).toEqual({ key: '', name: null, joins: 4, leaves: 1, inside: 3 });
      expect((await memberships.breakdown(OTHER_PEER, { ...period, by: 'way', limit: 5 })).parts).toEqual([]);
    });

    it('are counted by how long people stay, when that can be known', async () => {
      await issue(bench().store, 'a');
      await record([join(1, 0), join(2, 0), join(3, 0), join(4, 20 * DAY)]);
      await record([], [leave(1, 3_600), leave(2, 10 * DAY)]);
      const { memberships } = bench().store;
      expect(await memberships.retention(PEER, { linkId: 'link-a' }, later(31 * DAY))).toEqual({
        1: { joined: 4, stayed: 3 },
        7: { joined: 4, stayed: 3 },
        30: { joined: 3, stayed: 1 },
      });
      expect(await memberships.retention(PEER, { askedById: ALICE }, later(3_600))).toEqual({
        1: { joined: 0, stayed: 0 },
        7: { joined: 0, stayed: 0 },
        30: { joined: 0, stayed: 0 },
      });
      expect(await memberships.retention(PEER, {}, later(8 * DAY))).toMatchObject({
        7: { joined: 3, stayed: 2 },
      });
    });

    it('by a link that somebody made outside count as theirs, and by a link of another chat as none', async () => {
      const { store } = bench();
      await store.accounts.save({ userId: ACCOUNT, name: 'Robin', username: null });
      await issue(store, 'far', { request: { peerId: OTHER_PEER } });
      await record([join(1, 10, { linkId: 'link-far' })]);
      expect(await store.memberships.ofPerson(PEER, 1)).toMatchObject([{ linkId: null }]);
    });
  });
}
