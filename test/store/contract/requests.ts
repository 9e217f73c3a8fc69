import { describe, expect, it } from 'vitest';
import type { AskedToJoin, RequestFilter } from '../../../src/domain/join-request.ts';
import type { Bench } from '../bench.ts';
import { ALICE, BOB, events, issue, later, NOW, OTHER_PEER, PEER, request, send } from '../fixtures.ts';

const SAM = 31;
const PRIYA = 32;

function asked(userId: number, change: Partial<AskedToJoin> = {}): AskedToJoin {
  return {
    userId,
    name: `Person ${userId}`,
    username: null,
    bio: null,
    date: NOW,
    linkId: null,
    userChatId: null,
    ...change,
  };
}

const key = (userId: number) => ({ peerId: PEER, userId });
const all: RequestFilter = { peerId: PEER, linkId: null, actorId: null };
const page = { offset: 0, limit: 10 };

export function requestContract(bench: () => Bench): void {
  describe('join requests', () => {
    const requests = () => bench().store.requests;
    const ids = async (filter = all) =>
      (await requests().waiting(filter, page)).requests.map(({ userId }) => userId);
    const told = async (readerId: number, now = NOW) =>
      (await requests().dueNotices(now, [])).filter((notice) => notice.readerId === readerId);

    it('wait in the order they came, by link and by who asked for the link', async () => {
      await issue(bench().store, 'a');
      await issue(bench().store, 'b', { request: { actorId: BOB } });
      await requests().record(PEER, [asked(2, { date: later(2), linkId: 'link-b' }), asked(1)], NOW);
      await requests().record(OTHER_PEER, [asked(3)], NOW);
      expect(await ids()).toEqual([1, 2]);
      expect(await ids({ ...all, actorId: BOB })).toEqual([2]);
      expect(await ids({ ...all, actorId: ALICE })).toEqual([]);
      expect(await requests().chatsWaiting([PEER, OTHER_PEER])).toHaveLength(2);
    });

    it('gather what the account and the bot know of somebody', async () => {
      await issue(bench().store, 'a');
      await requests().record(PEER, [asked(SAM, { bio: 'Boats', linkId: 'link-a' })], NOW);
      await requests().record(PEER, [asked(SAM, { userChatId: SAM })], later(1));
      const known = await requests().find(key(SAM));
      expect(known).toMatchObject({ bio: 'Boats', linkId: 'link-a', userChatId: SAM, state: 'waiting' });
    });

    it('are gone if they are not among all who wait, but not while a decision is under way', async () => {
      await requests().record(PEER, [asked(SAM), asked(PRIYA)], NOW);
      await send(bench().store, 'a', {
        kind: 'approve',
        requesterId: SAM,
        settings: null,
      });
      expect(await requests().recordAll(PEER, [], later(10))).toBe(true);
      expect(await ids()).toEqual([SAM]);
      expect(await requests().find(key(PRIYA))).toMatchObject({ state: 'gone' });
      // A reading may have missed somebody: it is the same request.
      await requests().recordAll(PEER, [asked(PRIYA), asked(SAM)], later(20));
      expect(await ids()).toEqual([SAM, PRIYA]);
      await requests().handled(key(SAM), null, NOW);
      expect((await requests().unhandled(10, 'others')).map(({ userId }) => userId)).toEqual([]);
    });

    it('are approved by name, with an audit entry; a later reading of before changes nothing', async () => {
      await requests().record(PEER, [asked(SAM)], NOW);
      const { store } = bench();
      await send(store, 'a', { kind: 'approve', requesterId: SAM, settings: null });
      await store.operations.complete('a', { step: 'decide' }, 'none', later(1));
      await requests().recordAll(PEER, [asked(SAM)], later(2));
      expect(await requests().find(key(SAM))).toMatchObject({
        state: 'approved',
        decidedBy: { userId: ALICE, name: 'Alice' },
      });
      expect(await events(store)).toEqual(['requested', 'approved']);
      // They left, and ask again.
      await requests().record(PEER, [asked(SAM, { date: later(60) })], later(60));
      expect(await requests().unhandled(10, 'others')).toMatchObject([{ userId: SAM, state: 'waiting' }]);
      await bench().expectSound();
    });

    it('have one decision at a time; what Telegram refuses says what became of them', async () => {
      await requests().record(PEER, [asked(SAM), asked(PRIYA)], NOW);
      const { store } = bench();
      const decide = (name: string, requesterId: number) =>
        store.operations.add(request(name, { kind: 'decline', requesterId, settings: null }), {
          id: name,
          now: NOW,
          accountId: 777,
          draftId: null,
          buttonId: null,
        });
      expect(await decide('a', SAM)).toMatchObject({ created: true });
      expect(await decide('b', SAM)).toMatchObject({ created: false, operation: { id: 'a' } });
      await store.operations.fail('a', 'request-gone', NOW);
      expect(await requests().find(key(SAM))).toMatchObject({ state: 'gone', decidedBy: null });
      await decide('c', PRIYA);
      await store.operations.fail('c', 'worker-lacks-right', NOW);
      expect(await requests().find(key(PRIYA))).toMatchObject({ state: 'waiting', operationId: 'c' });
      expect(await decide('d', PRIYA)).toMatchObject({ created: true });
    });

    it('are decided on once: a second press that was handled while the first was done is the first one', async () => {
      await requests().record(PEER, [asked(SAM)], NOW);
      const { store } = bench();
      const approve = { kind: 'approve', requesterId: SAM, settings: null } as const;
      await send(store, 'a', approve);
      await store.operations.complete('a', { step: 'decide' }, 'none', later(1));
      const also = { id: 'b', now: later(1), accountId: 777, draftId: null, buttonId: null };
      const second = await store.operations.add(request('b', { ...approve, actorId: BOB }), also);
      expect(second).toMatchObject({ created: false, operation: { id: 'a' } });
      // They left, and ask again.
      await requests().record(PEER, [asked(SAM, { date: later(60) })], later(60));
      await send(store, 'c', { ...approve, actorId: BOB });
      await store.operations.complete('c', { step: 'decide' }, 'none', later(61));
      expect(await requests().find(key(SAM))).toMatchObject({
        state: 'approved',
        decidedBy: { userId: BOB },
      });
    });

    it('of a link are decided on together, but for those who came after that', async () => {
      await issue(bench().store, 'a');
      const { store } = bench();
      const by = { linkId: 'link-a' };
      await requests().record(PEER, [asked(1, by), asked(3)], NOW);
      await send(store, 'all', { kind: 'decline-all', linkId: 'link-a', settings: null });
      await requests().record(PEER, [asked(2, { ...by, date: later(9) })], later(9));
      await store.operations.complete('all', { step: 'decide-all', undecided: [] }, 'none', later(10));
      expect(await ids()).toEqual([3, 2]);
      expect(await events(store)).toContain('declined-all');
    });

    it('are known as decided on together, although they were missing before that was known and the clock was put back', async () => {
      await issue(bench().store, 'a');
      const { store } = bench();
      const came = { linkId: 'link-a', date: later(9) };
      await requests().record(PEER, [asked(1, came), asked(2, came)], later(10));
      await send(store, 'all', { kind: 'decline-all', linkId: 'link-a', settings: null });
      await requests().recordAll(PEER, [], later(60));
      expect((await requests().find(key(1)))?.state).toBe('waiting');
      await store.operations.complete('all', { step: 'decide-all', undecided: [] }, 'none', later(61));
      for (const userId of [1, 2]) {
        expect(await requests().find(key(userId))).toMatchObject({
          state: 'declined',
          decidedBy: { userId: ALICE },
        });
      }
    });

    it('are told one by one, then in one message that counts them, until that is old', async () => {
      await issue(bench().store, 'a');
      const come = async (userId: number, now: Date): Promise<void> => {
        await requests().record(PEER, [asked(userId, { date: now, linkId: 'link-a' })], now);
        await requests().handled(key(userId), ALICE, now);
      };
      for (let n = 1; n <= 9; n += 1) await come(n, later(n));
      const notices = await told(ALICE, later(10));
      expect(notices.map(({ userId }) => userId)).toEqual([1, 2, 3, null]);
      for (const notice of notices) {
        await requests().drawn(notice, { chatId: ALICE, messageId: notice.id }, null, later(10));
      }
      // The message that counts makes the others pointless: they are drawn once more, and go.
      const pointless = await told(ALICE, later(10));
      expect(pointless.map(({ userId }) => userId)).toEqual([1, 2, 3]);
      for (const notice of pointless) {
        expect(await requests().supersededBy(notice, true)).toMatchObject({ userId: null, readerId: ALICE });
        await requests().drawn(notice, notice.place, 'over', later(10));
      }
      await come(10, later(11));
      const [counting] = await told(ALICE, later(11));
      expect(counting).toMatchObject({ userId: null, place: { chatId: ALICE } });
      expect(await requests().supersededBy(counting!, true)).toBeNull();
      await come(11, later(2 * 3600));
      expect((await told(ALICE, later(2 * 3600))).map(({ userId }) => userId)).toContain(11);
    });

    it('are told at once, also if the clock was put back since they were noted', async () => {
      await requests().record(PEER, [asked(SAM)], NOW);
      await requests().handled(key(SAM), ALICE, later(3_600));
      expect(await told(ALICE)).toMatchObject([{ userId: SAM, place: null }]);
    });

    it('are drawn again when something became of them, but not while a message asks', async () => {
      await requests().record(PEER, [asked(SAM)], NOW);
      await requests().handled(key(SAM), ALICE, NOW);
      const [notice] = await told(ALICE);
      const place = { chatId: ALICE, messageId: 5 };
      await requests().drawn(notice!, place, null, NOW);
      expect(await told(ALICE)).toEqual([]);
      await requests().asks(place, later(120));
      await requests().recordJoined(key(SAM), { userId: BOB, name: 'Bob' }, later(1));
      expect(await told(ALICE, later(60))).toEqual([]);
      expect(await told(ALICE, later(121))).toHaveLength(1);
      await requests().asks(place, null);
      expect(await told(ALICE, later(2))).toHaveLength(1);
      await requests().leaves(place);
      expect(await told(ALICE, later(200))).toEqual([]);
    });

    it('find their link by what Telegram shows of it', async () => {
      await issue(bench().store, 'a', { exported: { link: 'https://t.me/+AbCdEfGhIj' } });
      await issue(bench().store, 'b', { exported: { link: 'https://t.me/+AbCdXXXXIj' } });
      expect(await requests().linkLike(PEER, 'https://t.me/+AbCdE…')).toBe('link-a');
      expect(await requests().linkLike(PEER, 'https://t.me/+AbCd…')).toBeNull();
      expect(await requests().linkLike(OTHER_PEER, 'https://t.me/+AbCdE…')).toBeNull();
      expect(await requests().linkLike(PEER, 'nonsense')).toBeNull();
    });

    it('have a rule per link, whose changes are audited', async () => {
      await issue(bench().store, 'a');
      const rule = { linkId: 'link-a', approveMembersOf: OTHER_PEER, declineNameless: true, actorId: ALICE };
      const by = { peerId: PEER, name: 'Alice' };
      await requests().setRule(rule, by, NOW);
      expect(await requests().rule('link-a')).toEqual(rule);
      await requests().record(PEER, [asked(SAM, { linkId: 'link-a' }), asked(PRIYA)], NOW);
      expect(await requests().unhandled(9, 'by rules that look elsewhere')).toMatchObject([{ userId: SAM }]);
      expect(await requests().unhandled(9, 'others')).toMatchObject([{ userId: PRIYA }]);
      await requests().setRule({ ...rule, approveMembersOf: null, declineNameless: false }, by, NOW);
      expect(await requests().rule('link-a')).toBeNull();
      expect((await events(bench().store)).slice(-2)).toEqual(['rule-changed', 'rule-changed']);
    });

    it('answer who asked them last, a few times, as long as they wait', async () => {
      const write = (text: string, seconds = 2) =>
        requests().answered({ userId: SAM, text }, { since: NOW, now: later(seconds) });
      await requests().record(PEER, [asked(SAM, { userChatId: SAM })], NOW);
      expect(await write('Hello?')).toBeNull();
      await requests().asked(key(SAM), BOB, later(1));
      await requests().asked(key(SAM), ALICE, later(1));
      expect(await write('I build boats')).toEqual({ outcome: 'passed', peerId: PEER });
      // The same update, handled again.
      expect(await write('I build boats')).toMatchObject({ outcome: 'passed' });
      expect(await write('And '.repeat(100))).toMatchObject({ outcome: 'too-long' });
      await write('Two');
      await write('Three');
      expect(await write('Four')).toMatchObject({ outcome: 'enough' });
      expect(await requests().find(key(SAM))).toMatchObject({ answer: 'I build boats\nTwo\nThree' });
      expect(await told(BOB, later(9))).toEqual([]);
      const [first, second, third] = await told(ALICE, later(9));
      expect(await requests().supersededBy(first!, false)).toEqual(third);
      expect(second).toMatchObject({ userId: SAM, place: null });

      await requests().recordJoined(key(SAM), null, later(10));
      expect(await write('Five', 11)).toMatchObject({ outcome: 'decided' });
      // Asked by nobody this time.
      await requests().record(PEER, [asked(SAM, { date: later(60) })], later(60));
      expect(await write('Six', 61)).toBeNull();
      expect(await requests().find(key(SAM))).toMatchObject({ state: 'waiting', answer: null });
    });

    it('still have what is known of them when they were thought to be over and are not', async () => {
      await requests().record(PEER, [asked(SAM, { userChatId: SAM, bio: 'Boats' })], NOW);
      await requests().asked(key(SAM), ALICE, later(1));
      await requests().answered({ userId: SAM, text: 'I build boats' }, { since: NOW, now: later(2) });
      await requests().recordAll(PEER, [], later(20));
      expect(await requests().find(key(SAM))).toMatchObject({ state: 'gone' });
      await requests().recordAll(PEER, [asked(SAM)], later(30));
      const known = { state: 'waiting', userChatId: SAM, bio: 'Boats', answer: 'I build boats' };
      expect(await requests().find(key(SAM))).toMatchObject(known);
      const more = requests().answered({ userId: SAM, text: 'And rafts' }, { since: NOW, now: later(31) });
      expect(await more).toMatchObject({ outcome: 'passed' });
    });

    it('are forgotten long after they were decided on', async () => {
      await requests().record(PEER, [asked(SAM), asked(PRIYA)], NOW);
      await requests().recordJoined(key(SAM), null, NOW);
      await requests().prune(later(60));
      expect(await requests().find(key(SAM))).toBeNull();
      expect(await requests().find(key(PRIYA))).toMatchObject({ state: 'waiting' });
    });
  });
}
