import { describe, expect, it } from 'vitest';
import type { CensusAdmin } from '../../../src/domain/census.ts';
import type { ExportedLink } from '../../../src/domain/invite-link.ts';
import type { CensusPosition } from '../../../src/domain/ports/census-store.ts';
import type { Store } from '../../../src/domain/ports/store.ts';
import type { Bench } from '../bench.ts';
import {
  ACCOUNT,
  ALICE,
  BOB,
  events,
  exported,
  issue,
  later,
  NOW,
  OTHER_PEER,
  PEER,
  send,
} from '../fixtures.ts';

const KEY = { peerId: PEER, accountId: ACCOUNT };
const MISSING: CensusPosition = { at: 'missing' };
const BOT = 5_000_000_003;

const own: CensusAdmin = {
  userId: ACCOUNT,
  name: 'Robin',
  username: 'robin',
  isBot: false,
  links: 2,
  revokedLinks: 1,
};
const bob: CensusAdmin = { ...own, userId: BOB, name: 'Bob', username: null };
const bot: CensusAdmin = { ...own, userId: BOT, name: 'Guard', username: 'guard_bot', isBot: true };

export function censusContract(bench: () => Bench): void {
  async function setUp(): Promise<Store> {
    const { store } = bench();
    await store.accounts.save({ userId: ACCOUNT, name: 'Robin', username: 'robin' });
    await store.chats.save({ peerId: PEER, kind: 'supergroup', title: 'Makers', username: null });
    return store;
  }

  /** A whole census that finds these links. */
  async function take(store: Store, admins: CensusAdmin[] | null, seconds: number, links: ExportedLink[]) {
    await store.census.begin(KEY, later(seconds));
    await store.census.keepAdmins(KEY, admins);
    const page = links.map((each) => ({ id: `found-${each.link}`, exported: each }));
    await store.census.keepLinks(KEY, { links: page, position: MISSING, total: 0 }, later(seconds));
    await store.census.finish(KEY, later(seconds + 1));
  }

  const drifts = async (store: Store) =>
    (await store.drift.open(PEER, 50)).map(({ kind, linkId, user, count }) => ({
      kind,
      linkId,
      user,
      count,
    }));

  describe('censuses', () => {
    it('goes on from where it was, with what was done', async () => {
      const store = await setUp();
      expect(await store.census.latest(PEER)).toBeNull();
      expect(await store.census.begin(KEY, NOW)).toMatchObject({ position: { at: 'admins' } });
      await store.census.keepAdmins(KEY, [own, bob]);
      const after = { offsetDate: later(-60), offsetLink: 'https://t.me/+b', seen: 2, count: 3 };
      const position: CensusPosition = { at: 'links', adminIds: [BOB], revoked: true, after };
      const links = ['a', 'b'].map((hash) => ({ id: hash, exported: exported(hash) }));
      await store.census.keepLinks(KEY, { links, position, total: 0 }, NOW);
      expect(await store.census.begin(KEY, later(60))).toMatchObject({
        position,
        census: { startedAt: NOW, finishedAt: null, whole: true, done: 2, total: 6, failed: null },
      });
      expect(await store.census.unfinished(ACCOUNT)).toEqual([PEER]);
      await store.census.finish(KEY, later(90));
      expect(await store.census.unfinished(ACCOUNT)).toEqual([]);
      expect(await store.census.latest(PEER)).toMatchObject({
        finishedAt: later(90),
        lastWholeAt: later(90),
        admins: [own, bob],
      });
      await store.census.begin(KEY, later(100));
      await store.census.fail(KEY, 'worker-not-in-chat', later(101));
      expect(await store.census.latest(PEER)).toMatchObject({
        startedAt: later(100),
        finishedAt: later(101),
        lastWholeAt: later(90),
        failed: 'worker-not-in-chat',
      });
    });

    it('sums up what the first one finds, and tells of each link that a later one does', async () => {
      const store = await setUp();
      const old = [exported('a'), exported('b', { adminId: BOB }), exported('c', { revoked: true })];
      await take(store, [own, bob], 0, [...old, exported('p', { permanent: true })]);
      expect(await drifts(store)).toEqual([{ kind: 'made-outside', linkId: null, user: null, count: 2 }]);
      expect(await events(store)).toEqual(['found', 'found', 'found', 'found', 'made-outside']);
      const fresh = [exported('d', { adminId: BOB }), exported('e', { adminId: BOT })];
      await take(store, [own, bob, bot], 60, [...old, ...fresh]);
      expect(
        (await drifts(store)).toSorted((a, b) => a.kind.localeCompare(b.kind)).slice(0, 2),
      ).toMatchObject([
        { kind: 'bot-link', user: { userId: BOT, name: 'Guard' } },
        { kind: 'made-outside', user: { userId: BOB, name: 'Bob' } },
      ]);
      await take(store, [own, bob, bot], 120, [...old, ...fresh]);
      expect(await drifts(store)).toHaveLength(3);
      expect((await events(store)).slice(5)).toEqual(['made-outside', 'bot-link']);
    });

    it('sums up the links of others when the account first sees them', async () => {
      const store = await setUp();
      await take(store, null, 0, []);
      expect(await drifts(store)).toEqual([]);
      const found = [exported('mine'), exported('b', { adminId: BOB }), exported('c', { adminId: BOB })];
      await take(store, [own, bob], 60, found);
      expect((await drifts(store)).map(({ linkId, count }) => [linkId, count])).toEqual([
        [null, 2],
        ['found-https://t.me/+mine', null],
      ]);
    });

    it('leaves alone what a call may have made of which nothing is known yet', async () => {
      const store = await setUp();
      await take(store, null, 0, []);
      await send(store, 'a');
      await store.operations.markUnknown('a');
      await take(store, null, 60, [
        exported('hash-a', { title: 'a' }),
        exported('old', { date: later(-600) }),
      ]);
      expect((await drifts(store)).map(({ linkId }) => linkId)).toEqual(['found-https://t.me/+old']);
      const answer = exported('hash-a', { title: 'a' });
      await store.operations.complete('a', { step: 'export', exported: answer, adopted: true }, 'made', NOW);
      await take(store, null, 120, [answer]);
      expect(await drifts(store)).toHaveLength(1);
      expect(await store.links.find('made')).toMatchObject({ actorId: ALICE, origin: 'latchkey' });
    });

    it('knows with which links people joined of whom it was not read', async () => {
      const store = await setUp();
      await take(store, [own, bob], 0, [
        exported('a', { usage: 2 }),
        exported('b', { adminId: BOB, usage: 1 }),
        exported('c'),
      ]);
      const unread = async (adminId: number | null) => {
        const { links, count } = await store.census.unreadImporters(PEER, { adminId, limit: 1 });
        return [links.map(({ hash }) => hash), count];
      };
      expect(await unread(ACCOUNT)).toEqual([['a'], 1]);
      await store.census.importersRead('found-https://t.me/+a', 2);
      expect(await unread(null)).toEqual([['b'], 1]);
      await store.links.recordSightings(PEER, [exported('a', { usage: 1 })], later(5));
      expect(await unread(ACCOUNT)).toEqual([['a'], 1]);
    });

    it('is due where the account may make links, and there are any, or an owner who uses the bot', async () => {
      const store = await setUp();
      const due = () => store.census.due(ACCOUNT, later(0));
      const admin = { name: 'x', username: null, creator: false, inviteUsers: true };
      const list = [
        { ...admin, userId: ACCOUNT },
        { ...admin, userId: BOB, creator: true },
      ];
      await store.chats.saveAdministrators(PEER, { list, checkedAt: NOW });
      expect(await due()).toEqual([]);
      await store.persons.save({
        userId: BOB,
        name: 'Bob',
        username: null,
        locale: 'en',
        timeZone: null,
        dateOrder: null,
        hourCycle: null,
      });
      expect(await due()).toEqual([PEER]);
      await store.census.begin(KEY, later(-1));
      expect(await due()).toEqual([]);
      await store.census.finish(KEY, later(-1));
      expect(await due()).toEqual([PEER]);
      await take(store, null, 0, []);
      expect(await due()).toEqual([]);
      await store.chats.saveAdministrators(PEER, { list: list.slice(1), checkedAt: NOW });
      expect(await store.census.due(ACCOUNT, later(60))).toEqual([]);
    });
  });

  describe('drift', () => {
    it('tells of an edit with the settings before it, once, and again when they change again', async () => {
      const store = await setUp();
      await issue(store, 'a');
      const edit = (title: string, seconds: number) =>
        store.links.recordSightings(PEER, [exported('hash-a', { title })], later(seconds));
      await edit('b', 1);
      await edit('c', 2);
      const [first, ...others] = await store.drift.due(later(3), []);
      expect(others).toEqual([]);
      expect(first).toMatchObject({ kind: 'edited-outside', linkId: 'link-a', before: { title: 'a' } });
      expect(await store.drift.due(later(3), [PEER])).toEqual([]);
      await edit('d', 4);
      await store.drift.told([first!]);
      expect(await store.drift.due(later(5), [])).toMatchObject([{ before: { title: 'a' } }]);
      await store.drift.told(await store.drift.due(later(5), []));
      expect(await store.drift.due(later(5), [])).toEqual([]);
      await edit('e', 6);
      const again = await store.drift.due(later(7), []);
      expect(again).toMatchObject([{ id: first!.id, before: { title: 'd' } }]);
      expect((await events(store)).slice(2)).toEqual(Array(4).fill('edited-outside'));
      await store.drift.close([first!.id], later(8));
      expect(await store.drift.open(PEER, 9)).toEqual([]);
      expect(await store.drift.find(first!.id)).toMatchObject({ closedAt: later(8) });
    });

    it('has nothing to say of an edit of ours, or of what was restored', async () => {
      const store = await setUp();
      await issue(store, 'a');
      await issue(store, 'b');
      const settings = { ...exported('hash-a'), title: 'x', strict: false };
      await send(store, 'e', { kind: 'edit', settings, linkId: 'link-a' });
      await store.links.recordSightings(PEER, [exported('hash-a', { title: 'x' })], NOW);
      await store.links.recordSightings(PEER, [exported('hash-b', { title: 'y' })], NOW, { restored: true });
      expect(await store.drift.open(PEER, 9)).toEqual([]);
    });

    it('closes what there was of a link with its revocation', async () => {
      const store = await setUp();
      await issue(store, 'a');
      await store.links.recordSightings(PEER, [exported('hash-a', { title: 'x' })], later(1));
      await store.links.recordSightings(PEER, [exported('hash-a', { title: 'x', revoked: true })], later(2));
      expect(await drifts(store)).toMatchObject([{ kind: 'revoked-outside', linkId: 'link-a' }]);
    });

    it('notes once a day that many more people than usual join with a link', async () => {
      const store = await setUp();
      await issue(store, 'a');
      const days = (count: number) => 86_400 * count;
      const join = (userId: number, seconds: number) => ({
        userId,
        name: `${userId}`,
        username: null,
        at: later(seconds),
        way: 'link' as const,
        linkId: 'link-a',
        certainty: 'certain' as const,
        approvedBy: null,
        addedBy: null,
        source: 'update' as const,
      });
      const crowd = (first: number, seconds: number) =>
        Array.from({ length: 10 }, (_, n) => join(first + n, seconds + n * 60));
      await store.memberships.record(PEER, { joins: crowd(100, 60), leaves: [] }, later(900));
      expect(await store.drift.noteJumps(PEER, later(900))).toBe(0);
      await store.memberships.record(PEER, { joins: crowd(200, days(20)), leaves: [] }, later(days(20)));
      expect(await store.drift.noteJumps(PEER, later(days(20) + 900))).toBe(1);
      expect(await store.drift.noteJumps(PEER, later(days(20) + 960))).toBe(0);
      expect(await drifts(store)).toMatchObject([{ kind: 'usage-jump', linkId: 'link-a', count: 10 }]);
      expect((await events(store)).at(-1)).toBe('usage-jump');
      expect(await store.drift.noteJumps(PEER, later(days(20) + 7_200))).toBe(0);
    });

    it('finds what a URL may be, whole or masked', async () => {
      const store = await setUp();
      for (const name of ['abcd', 'abce']) await issue(store, name);
      const fitting = async (url: string) => (await store.links.fitting(PEER, url)).map(({ id }) => id);
      expect(await fitting('https://t.me/+hash-abcd')).toEqual(['link-abcd']);
      expect(await fitting('https://t.me/+hash-abcd…')).toEqual(['link-abcd']);
      expect(await fitting('https://t.me/+hash-abc…')).toHaveLength(2);
      expect(await fitting('https://t.me/+hash-abc')).toEqual([]);
      expect(await fitting('https://example.com')).toEqual([]);
    });

    it('notes a link that the account can’t see once', async () => {
      const store = await setUp();
      const join = { link: 'https://t.me/+abc…', user: { userId: BOB, name: 'Bob' } };
      await store.drift.noteUnknownLinks(PEER, [join, join], NOW);
      await store.drift.close(
        (await store.drift.open(PEER, 9)).map(({ id }) => id),
        later(1),
      );
      await store.drift.noteUnknownLinks(PEER, [{ ...join, user: { userId: 1, name: 'x' } }], later(2));
      expect(await store.drift.open(PEER, 9)).toEqual([]);
      expect(await events(store)).toEqual(['unknown-link']);
      // Links of two chats may begin alike.
      await store.drift.noteUnknownLinks(OTHER_PEER, [join], later(3));
      expect(await store.drift.open(OTHER_PEER, 9)).toHaveLength(1);
    });
  });
}
