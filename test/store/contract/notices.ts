import { describe, expect, it } from 'vitest';
import type { ExportedLink } from '../../../src/domain/invite-link.ts';
import type { Notice } from '../../../src/domain/notice.ts';
import type { Store } from '../../../src/domain/ports/store.ts';
import type { Bench } from '../bench.ts';
import { ALICE, BOB, exported, issue, later, NOW, PEER, request, send } from '../fixtures.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const kinds = (notices: Notice[]): string[] => notices.map(({ kind, linkId }) => `${kind} ${linkId}`);

async function due(store: Store, now: Date, notOf: number[] = []): Promise<Notice[]> {
  return store.notices.due({ now, notOf });
}

/** All that is due is told. @returns what that was. */
async function tell(store: Store, now: Date): Promise<string[]> {
  const notices = await due(store, now);
  await store.notices.done(
    notices.map((notice) => ({ notice, told: true })),
    now,
  );
  return kinds(notices);
}

function see(store: Store, name: string, change: Partial<ExportedLink>, now: Date) {
  return store.links.recordSightings(PEER, [exported(`hash-${name}`, { title: name, ...change })], now);
}

export function noticeContract(bench: () => Bench): void {
  describe('notices', () => {
    it('a link that fills up is told of once a day, and again with another limit', async () => {
      const { store } = bench();
      await issue(store, 'a', { exported: { usageLimit: 1 } });
      const flip = async (now: Date): Promise<string[]> => {
        await see(store, 'a', { usageLimit: 1, usage: 0 }, now);
        await see(store, 'a', { usageLimit: 1, usage: 1 }, now);
        return tell(store, now);
      };
      expect(await flip(NOW)).toEqual(['full link-a']);
      expect(await flip(later(HOUR))).toEqual([]);
      expect(await flip(later(DAY))).toEqual(['full link-a']);
      await see(store, 'a', { usageLimit: 2, usage: 1 }, later(DAY));
      await see(store, 'a', { usageLimit: 2, usage: 2 }, later(DAY));
      expect((await tell(store, later(DAY))).toSorted()).toEqual(['changed link-a', 'full link-a']);
    });

    it('changes by others are told of at once, and then once in ten minutes', async () => {
      const { store } = bench();
      await issue(store, 'a');
      const ask = (usageLimit: number, now: Date) => see(store, 'a', { usageLimit }, now);
      await ask(1, NOW);
      const [read] = await due(store, NOW);
      // One more while that is being sent.
      await ask(2, NOW);
      await store.notices.done([{ notice: read!, told: true }], NOW);
      expect(await due(store, later(9 * MINUTE))).toEqual([]);
      await ask(3, later(MINUTE));
      await ask(2, later(MINUTE));
      expect(await tell(store, later(10 * MINUTE))).toEqual(['changed link-a']);
    });

    it('what others change is told with the settings before the first change, unless the asker changes it since', async () => {
      const { store } = bench();
      await issue(store, 'a');
      const edit = async (name: string, actorId: number, usageLimit: number, at: Date): Promise<void> => {
        const settings = { ...request(name).settings!, title: 'a', usageLimit };
        const actorName = actorId === ALICE ? 'Alice' : 'Bob';
        await send(store, name, { kind: 'edit', linkId: 'link-a', actorId, actorName, settings });
        const outcome = { step: 'edit', exported: exported('hash-a', settings) } as const;
        await store.operations.complete(name, outcome, 'unused', at);
      };
      await edit('first', BOB, 10, NOW);
      await edit('second', BOB, 20, NOW);
      expect(await due(store, NOW)).toMatchObject([
        { kind: 'changed', readerId: ALICE, changedBy: 'Bob', before: { title: 'a', usageLimit: null } },
      ]);
      await edit('own', ALICE, 30, NOW);
      expect(await due(store, NOW)).toEqual([]);
      await edit('third', BOB, 40, NOW);
      expect(await due(store, NOW)).toMatchObject([{ before: { usageLimit: 30 } }]);
    });

    it('a revocation by others is told once; one’s own, and links that nobody asked for, not at all', async () => {
      const { store } = bench();
      for (const name of ['a', 'b', 'c']) await issue(store, name);
      const revoke = async (name: string, actorId: number): Promise<void> => {
        await send(store, `r-${name}`, { kind: 'revoke', settings: null, linkId: `link-${name}`, actorId });
        const gone = exported(`hash-${name}`, { title: name, revoked: true });
        // Seen before the answer: whose doing it was, the outcome says.
        await store.links.recordSightings(PEER, [gone], NOW);
        const outcome = { step: 'revoke', exported: gone, replacedBy: null } as const;
        await store.operations.complete(`r-${name}`, outcome, 'unused', NOW);
      };
      await revoke('a', ALICE);
      await revoke('b', BOB);
      await see(store, 'c', { revoked: true }, NOW);
      const found = exported('hash-found', { usageLimit: 1 });
      await store.links.recordFound(PEER, [{ id: 'found', exported: found }], NOW);
      await store.links.recordSightings(PEER, [{ ...found, usage: 1 }], NOW);
      const told = await due(store, NOW);
      expect(kinds(told).toSorted()).toEqual(['revoked link-b', 'revoked link-c']);
      await tell(store, NOW);
      await see(store, 'c', { revoked: true }, later(1));
      expect(await due(store, later(1))).toEqual([]);
    });

    it('expiries are noted as time passes, each once, also when the store is opened again', async () => {
      const { store } = bench();
      await store.notices.noteTime(NOW);
      await issue(store, 'past', { exported: { expireDate: later(-1) } });
      await issue(store, 'brief', { exported: { expireDate: later(2 * HOUR) } });
      await issue(store, 'long', { exported: { expireDate: later(5 * HOUR) } });
      await issue(store, 'never');
      await issue(store, 'gone', { exported: { expireDate: later(2 * HOUR), revoked: true } });
      await store.notices.noteTime(later(2 * HOUR));
      expect(await tell(store, later(2 * HOUR))).toEqual(['expired link-brief']);
      await store.notices.noteTime(later(4 * HOUR));
      expect(await tell(store, later(4 * HOUR))).toEqual(['expiring link-long']);
      const again = await bench().reopen();
      await again.notices.noteTime(later(4 * HOUR + 30));
      expect(await due(again, later(5 * HOUR))).toEqual([]);
      await again.notices.noteTime(later(5 * HOUR));
      // The clock is put back, and time passes once more.
      await again.notices.noteTime(later(3 * HOUR));
      await again.notices.noteTime(later(5 * HOUR));
      expect(await tell(again, later(5 * HOUR))).toEqual(['expired link-long']);
      // More time is another expiry.
      await see(again, 'long', { expireDate: later(9 * HOUR) }, later(5 * HOUR));
      await again.notices.noteTime(later(8 * HOUR));
      expect(await tell(again, later(8 * HOUR))).toEqual(['changed link-long', 'expiring link-long']);
    });

    it('an expiry in a few minutes is not noted late, nor one of more than a day ago', async () => {
      const { store } = bench();
      await store.notices.noteTime(NOW);
      await issue(store, 'soon', { exported: { expireDate: later(3 * DAY + 10 * MINUTE) } });
      await issue(store, 'later', { exported: { expireDate: later(3 * DAY + 20 * MINUTE) } });
      await issue(store, 'old', { exported: { expireDate: later(DAY) } });
      await issue(store, 'recent', { exported: { expireDate: later(2 * DAY + HOUR) } });
      await store.notices.noteTime(later(3 * DAY));
      expect((await tell(store, later(3 * DAY))).toSorted()).toEqual([
        'expired link-recent',
        'expiring link-later',
      ]);
    });

    it('gives one person’s at a time, and others’ while one has to wait', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await issue(store, 'b', { request: { actorId: BOB, actorName: 'Bob' } });
      await issue(store, 'c');
      await see(store, 'a', { revoked: true }, NOW);
      await see(store, 'b', { revoked: true }, later(1));
      await see(store, 'c', { revoked: true }, later(2));
      expect(kinds(await due(store, later(2)))).toEqual(['revoked link-a', 'revoked link-c']);
      expect(kinds(await due(store, later(2), [ALICE]))).toEqual(['revoked link-b']);
      expect(await due(store, later(2), [ALICE, BOB])).toEqual([]);
    });

    it('keeps what people turned off', async () => {
      const { store } = bench();
      expect(await store.notices.muted(ALICE)).toEqual([]);
      await store.notices.mute(ALICE, 'full', true);
      await store.notices.mute(ALICE, 'full', true);
      await store.notices.mute(ALICE, 'expired', true);
      await store.notices.mute(ALICE, 'expired', false);
      expect(await store.notices.muted(ALICE)).toEqual(['full']);
      expect(await store.notices.muted(BOB)).toEqual([]);
    });

    it('forgets what was told long ago, and nothing that is still to be told', async () => {
      const { store } = bench();
      for (const name of ['a', 'b']) await issue(store, name, { exported: { usageLimit: 1 } });
      await see(store, 'a', { usageLimit: 1, usage: 1 }, NOW);
      await tell(store, NOW);
      await see(store, 'b', { usageLimit: 1, usage: 1 }, NOW);
      await store.notices.prune(later(1));
      expect(kinds(await due(store, NOW))).toEqual(['full link-b']);
      await see(store, 'a', { usageLimit: 1 }, later(1));
      await see(store, 'a', { usageLimit: 1, usage: 1 }, later(1));
      expect(await tell(store, later(1))).toContain('full link-a');
    });
  });
}
