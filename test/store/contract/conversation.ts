import { describe, expect, it } from 'vitest';
import { ALICE, BOB, later, NOW } from '../fixtures.ts';
import type { InboxStore } from '../../../src/domain/ports/inbox-store.ts';
import type { Bench } from '../bench.ts';

const update = (updateId: number, lane = 'a') => ({ updateId, lane, body: `{"n":${updateId}}` });
const waiting = (updateId: number, lane = 'a') => ({
  ...update(updateId, lane),
  failures: 0,
  crashes: 0,
  outdated: false,
});

async function markHandled(inbox: InboxStore, updateId: number, now: Date): Promise<void> {
  inbox.markSoon(updateId, now);
  await inbox.flush();
}

export function conversationContract(bench: () => Bench): void {
  describe('inbox', () => {
    it('keeps an update once, however often it is delivered, in the order of arrival', async () => {
      const { inbox } = bench().store;
      expect(await inbox.receive([update(10), update(11), update(10)], NOW)).toEqual([
        update(10),
        update(11),
      ]);
      // Ids turn random after an idle week: a smaller one may arrive later.
      expect(await inbox.receive([update(11), update(3, 'b')], NOW)).toEqual([update(3, 'b')]);
      expect(await inbox.pending()).toEqual([waiting(10), waiting(11), waiting(3, 'b')]);
      expect(await inbox.receive([], NOW)).toEqual([]);
    });

    it('does not hand out what is handled, nor take it again', async () => {
      const { inbox } = bench().store;
      await inbox.receive([update(1), update(2)], NOW);
      expect(await inbox.isHandled(1)).toBe(false);
      await markHandled(inbox, 1, NOW);
      expect(await inbox.isHandled(1)).toBe(true);
      expect(await inbox.isHandled(99)).toBe(false);
      expect(await inbox.pending()).toEqual([waiting(2)]);
      expect(await inbox.receive([update(1)], later(5))).toEqual([]);
    });

    it('hands out what waits in one lane, and says which lanes wait', async () => {
      const { inbox } = bench().store;
      await inbox.receive([update(1), update(2, 'b'), update(3)], NOW);
      await inbox.receive([update(4, 'c'), update(5, 'b')], later(5));
      expect(await inbox.pendingOf('a')).toEqual([waiting(1), waiting(3)]);
      expect(await inbox.pendingOf('nobody')).toEqual([]);
      await inbox.expectCrash(2);
      expect(await inbox.waitingLanes(later(4))).toEqual([
        { lane: 'a', crashes: 0 },
        { lane: 'b', crashes: 1 },
      ]);
      await markHandled(inbox, 2, later(6));
      expect(await inbox.pendingOf('b')).toEqual([waiting(5, 'b')]);
      expect((await inbox.waitingLanes(later(5))).map(({ lane }) => lane)).toEqual(['a', 'c', 'b']);
    });

    it('has written all that was marked, once a flush has ended, also if others flush at the same time', async () => {
      const { inbox } = bench().store;
      const all = Array.from({ length: 40 }, (_, n) => update(n + 1, `lane ${n}`));
      await inbox.receive(all, NOW);
      await Promise.all(
        all.map(async ({ updateId }) => {
          await markHandled(inbox, updateId, NOW);
          expect(await inbox.isHandled(updateId)).toBe(true);
        }),
      );
    });

    it('marks several at once', async () => {
      const { inbox } = bench().store;
      await inbox.receive([update(1), update(2), update(3)], NOW);
      for (const updateId of [1, 3, 99]) inbox.markSoon(updateId, NOW);
      await inbox.flush();
      expect(await inbox.pending()).toEqual([waiting(2)]);
    });

    it('marks what was handled earlier no later than a conversation goes on', async () => {
      const { inbox, conversations } = bench().store;
      await inbox.receive([update(1), update(2), update(3)], NOW);
      inbox.markSoon(1, NOW);
      await conversations.write('chat', '{}', 2, NOW);
      expect(await inbox.pending()).toEqual([waiting(3)]);
    });

    it('marks what was handled when it is closed', async () => {
      const { inbox } = bench().store;
      await inbox.receive([update(1), update(2)], NOW);
      inbox.markSoon(1, NOW);
      const store = await bench().reopen();
      expect(await store.inbox.pending()).toEqual([waiting(2)]);
    });

    it('counts over restarts what may have killed a process, until handling came to an end in one', async () => {
      await bench().store.inbox.receive([update(1)], NOW);
      expect(await bench().store.inbox.expectCrash(1)).toBe(0);
      const { inbox } = await bench().reopen();
      expect(await inbox.expectCrash(1)).toBe(1);
      expect(await inbox.pending()).toEqual([{ ...waiting(1), crashes: 2 }]);
      expect(await inbox.noteFailure(1, false)).toBe(0);
      expect(await inbox.pending()).toEqual([waiting(1)]);
      await expect(inbox.expectCrash(404)).rejects.toMatchObject({ name: 'IllegalTransition' });
    });

    it('counts the failures of its own handler over restarts', async () => {
      await bench().store.inbox.receive([update(1)], NOW);
      expect(await bench().store.inbox.noteFailure(1, true)).toBe(1);
      const { inbox } = await bench().reopen();
      expect(await inbox.noteFailure(1, false)).toBe(1);
      expect(await inbox.noteFailure(1, true)).toBe(2);
      expect(await inbox.pending()).toEqual([{ ...waiting(1), failures: 2 }]);
      await expect(inbox.noteFailure(404, true)).rejects.toMatchObject({ name: 'IllegalTransition' });
    });

    it('tells how much waits, and since when', async () => {
      const { inbox } = bench().store;
      expect(await inbox.backlog()).toEqual({ pending: 0, oldest: null });
      await inbox.receive([update(1)], NOW);
      await inbox.receive([update(2)], later(5));
      expect(await inbox.backlog()).toEqual({ pending: 2, oldest: NOW });
      await markHandled(inbox, 1, later(6));
      expect(await inbox.backlog()).toEqual({ pending: 1, oldest: later(5) });
    });

    it('drops old handled updates and never a pending one', async () => {
      const { inbox } = bench().store;
      await inbox.receive([update(1), update(2), update(3)], NOW);
      await markHandled(inbox, 1, NOW);
      await markHandled(inbox, 2, later(100));
      expect(await inbox.prune(later(50))).toBe(1);
      expect(await inbox.isHandled(1)).toBe(false);
      expect(await inbox.isHandled(2)).toBe(true);
      expect(await inbox.pending()).toEqual([waiting(3)]);
    });
  });

  describe('conversations', () => {
    it('saves the state and marks its update handled together', async () => {
      const { inbox } = bench().store;
      await inbox.receive([update(1), update(2)], NOW);
      await bench().store.conversations.write('chat-1', '{"q":1}', 1, NOW);
      await bench().store.conversations.write('chat-2', '{"q":2}', null, NOW);
      const store = await bench().reopen();
      expect(await store.conversations.read('chat-1')).toBe('{"q":1}');
      expect(await store.conversations.read('chat-2')).toBe('{"q":2}');
      expect(await store.conversations.read('chat-3')).toBeNull();
      expect(await store.inbox.pending()).toEqual([waiting(2)]);
    });

    it('replaces a state, and forgets it on null', async () => {
      const { conversations } = bench().store;
      await conversations.write('c', 'one', null, NOW);
      await conversations.write('c', 'two', null, NOW);
      expect(await conversations.read('c')).toBe('two');
      await conversations.write('c', null, null, NOW);
      expect(await conversations.read('c')).toBeNull();
    });
  });

  describe('persons', () => {
    const alice = {
      userId: ALICE,
      name: 'Alice',
      username: 'alice',
      locale: 'de',
      language: null,
      dataSentAt: null,
      timeZone: 'Europe/Berlin',
      dateOrder: 'month-first',
      hourCycle: '12',
    } as const;
    const unchosen = { timeZone: null, dateOrder: null, hourCycle: null };

    it('counts look-ups for 24 hours from the first one', async () => {
      const DAY = 86_400_000;
      const spend = async (ms: number) =>
        (await bench().reopen()).persons.spendLookUp(ALICE, 2, new Date(NOW.getTime() + ms));
      expect([await spend(0), await spend(1), await spend(2)]).toEqual([true, true, false]);
      expect(await spend(DAY - 1)).toBe(false);
      expect(await bench().store.persons.spendLookUp(BOB, 2, NOW)).toBe(true);
      expect([await spend(DAY), await spend(DAY + 1), await spend(DAY + 2)]).toEqual([true, true, false]);
      // A clock that was put back for good locks nobody out.
      expect(await spend(-DAY)).toBe(true);
    });

    it('keeps what somebody chose when Telegram tells the rest anew', async () => {
      const { persons } = bench().store;
      expect(await persons.save({ ...alice, ...unchosen })).toEqual({ ...alice, ...unchosen });
      await persons.save(alice);
      const renamed = { ...alice, name: 'Alicia 🌷', username: null, locale: 'en' };
      expect(await persons.save({ ...renamed, ...unchosen })).toEqual(renamed);
      expect(await persons.find(ALICE)).toEqual(renamed);
      expect(await persons.find(BOB)).toBeNull();

      const spoken = { ...renamed, locale: 'pt-BR', language: 'pt-BR' };
      expect(await persons.setLanguage(ALICE, spoken)).toEqual(spoken);
      expect(await persons.save({ ...renamed, locale: 'de' })).toEqual(spoken);
      expect(await persons.setLanguage(ALICE, { language: null, locale: 'de' })).toMatchObject({
        locale: 'de',
      });
    });
  });
}
