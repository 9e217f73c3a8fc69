import { describe, expect, it, vi } from 'vitest';
import type { Operation, OperationState } from '../../../src/domain/operation.ts';
import type { Job } from '../../../src/domain/ports/jobs.ts';
import { operationsQueue } from '../../../src/domain/ports/queues.ts';
import type { Store } from '../../../src/domain/ports/store.ts';
import {
  ACCOUNT,
  ALICE,
  add,
  button,
  draft,
  events,
  exported,
  issue,
  later,
  NOW,
  OTHER_PEER,
  request,
  send,
} from '../fixtures.ts';
import type { Bench } from '../bench.ts';

const also = (id: string, change: { draftId?: string; buttonId?: string } = {}) => ({
  id,
  now: NOW,
  accountId: ACCOUNT,
  draftId: null,
  buttonId: null,
  ...change,
});

const ids = (operations: Operation[]) => operations.map((operation) => operation.id);

/** Every way to move an operation on, by name. */
const MOVES: Record<string, (store: Store, id: string) => Promise<unknown>> = {
  markSent: (store, id) => store.operations.markSent(id, NOW),
  markUnknown: (store, id) => store.operations.markUnknown(id),
  backToIntent: (store, id) => store.operations.backToIntent(id, null),
  postpone: (store, id) => store.operations.postpone(id, { reason: 'retry', until: later(30) }),
  complete: (store, id) =>
    store.operations.complete(
      id,
      { step: 'export', exported: exported('new'), adopted: false },
      'new-link',
      NOW,
    ),
  fail: (store, id) => store.operations.fail(id, 'telegram-refused', NOW),
};

const LEGAL: Record<OperationState, string[]> = {
  intent: ['markSent', 'postpone', 'fail'],
  sent: ['markUnknown', 'backToIntent', 'complete', 'fail'],
  unknown: ['backToIntent', 'postpone', 'complete', 'fail'],
  done: [],
  failed: [],
};

async function operationIn(store: Store, state: OperationState): Promise<void> {
  await add(store, 'op');
  if (state === 'intent') return;
  await store.operations.markSent('op', NOW);
  if (state === 'unknown') await store.operations.markUnknown('op');
  if (state === 'failed') await store.operations.fail('op', 'chat-not-found', NOW);
  if (state === 'done') {
    const outcome = { step: 'export', exported: exported('op'), adopted: false } as const;
    await store.operations.complete('op', outcome, 'link-op', NOW);
  }
}

export function operationContract(bench: () => Bench): void {
  describe('operations, asked for', () => {
    it('writes the intent, submits the draft, uses the button and notes who asked', async () => {
      const { store } = bench();
      await store.drafts.save(draft('d'));
      await store.buttons.add([button('b')]);
      const wanted = request('a', { card: { chatId: ALICE, messageId: 9 } });
      const added = await store.operations.add(wanted, also('a', { draftId: 'd', buttonId: 'b' }));
      const { card: _, locale: __, ...kept } = wanted;
      expect(added).toMatchObject({ created: true, operation: { ...kept, id: 'a', state: 'intent' } });
      expect(added.operation).toMatchObject({ step: 'export', attempt: 0, createdAt: NOW });
      expect(await store.operations.find('a')).toEqual(added.operation);
      expect((await store.drafts.find('d'))?.status).toBe('submitted');
      expect(await store.buttons.look('b', ALICE)).toEqual({ dead: 'used' });
      expect(await events(store)).toEqual(['requested']);
      expect(await store.operations.find('none')).toBeNull();
    });

    it('is the same operation for the same key, a hundred times at once', async () => {
      const { store } = bench();
      const added = await Promise.all(
        Array.from({ length: 100 }, (_, n) => store.operations.add(request('a'), also(`id-${n}`))),
      );
      expect(added.filter((it) => it.created)).toHaveLength(1);
      expect(new Set(added.map((it) => it.operation.id)).size).toBe(1);
      expect(await events(store)).toEqual(['requested']);
    });

    it('tells the process that holds the account of what is new, and of nothing that was undone', async () => {
      const { store } = bench();
      const told: Job[] = [];
      await store.jobs.work(operationsQueue(ACCOUNT), 1, async (job) => void told.push(job));
      const refused = store.operations.add(request('c'), {
        ...also('c', { draftId: 'none' }),
        elsewhere: true,
      });
      await expect(refused).rejects.toMatchObject({ name: 'IllegalTransition' });
      await store.operations.add(request('b'), also('b'));
      for (const id of ['a', 'again']) {
        await store.operations.add(request('a'), { ...also(id), elsewhere: true });
      }
      await vi.waitFor(() => expect(told).toEqual([{ key: 'a', data: { operationId: 'a' } }]));
    });

    it('is the same operation for a once-button pressed under another key, and after a restart', async () => {
      await bench().store.buttons.add([button('b'), button('again', { uses: 'many' })]);
      await bench().store.operations.add(request('a'), also('a', { buttonId: 'b' }));
      const store = await bench().reopen();
      const second = await store.operations.add(request('z'), also('z', { buttonId: 'b' }));
      expect(second).toMatchObject({ created: false, operation: { id: 'a' } });
      for (const name of ['c', 'd']) {
        const pressed = await store.operations.add(request(name), also(name, { buttonId: 'again' }));
        expect(pressed).toMatchObject({ created: true, operation: { id: name } });
      }
    });

    it('is the same operation for a draft submitted from two cards; a refused one may be tried again', async () => {
      const { store } = bench();
      await store.drafts.save(draft('d'));
      await store.operations.add(request('a'), also('a', { draftId: 'd' }));
      const twice = await store.operations.add(request('b'), also('b', { draftId: 'd' }));
      expect(twice).toMatchObject({ created: false, operation: { id: 'a' } });
      await store.operations.fail('a', 'worker-lacks-right', NOW);
      const again = await store.operations.add(request('c'), also('c', { draftId: 'd' }));
      expect(again).toMatchObject({ created: true, operation: { id: 'c' } });
    });

    it.each([
      ['a draft that was cancelled', { draftId: 'cancelled' }],
      ['a draft that is not there', { draftId: 'none' }],
      ['a button that is not there', { buttonId: 'none' }],
    ])('leaves nothing behind when it refuses %s', async (_, refused) => {
      const { store } = bench();
      await store.drafts.save(draft('cancelled', { status: 'cancelled' }));
      await store.drafts.save(draft('d'));
      await store.buttons.add([button('b')]);
      const complete = { draftId: 'd', buttonId: 'b', ...refused };
      await expect(store.operations.add(request('a'), also('a', complete))).rejects.toMatchObject({
        name: 'IllegalTransition',
      });
      expect(await store.operations.find('a')).toBeNull();
      expect((await store.drafts.find('d'))?.status).toBe('open');
      expect(await store.buttons.look('b', ALICE)).toMatchObject({ button: { id: 'b' } });
      expect(await events(store)).toEqual([]);
    });

    it('leaves draft and button as they were when the operation itself cannot be written', async () => {
      const { store } = bench();
      await add(store, 'taken');
      await store.drafts.save(draft('d'));
      await store.buttons.add([button('b')]);
      const refused = store.operations.add(request('a'), also('taken', { draftId: 'd', buttonId: 'b' }));
      await expect(refused).rejects.toThrow();
      expect((await store.drafts.find('d'))?.status).toBe('open');
      expect(await store.buttons.look('b', ALICE)).toMatchObject({ button: { id: 'b' } });
      expect(await events(store)).toEqual(['requested']);
    });

    it('touches no link of another chat', async () => {
      const { store } = bench();
      await issue(store, 'a');
      for (const linkId of ['link-a', 'none', null]) {
        const stray = request('x', { kind: 'revoke', peerId: OTHER_PEER, settings: null, linkId });
        await expect(store.operations.add(stray, also('x'))).rejects.toMatchObject({
          name: 'IllegalTransition',
        });
      }
    });
  });

  describe('operations, moved on', () => {
    for (const state of ['intent', 'sent', 'unknown', 'done', 'failed'] as const) {
      const legal = LEGAL[state];
      for (const [name, move] of Object.entries(MOVES)) {
        it(`${state}: ${name} is ${legal.includes(name) ? 'allowed' : 'refused and changes nothing'}`, async () => {
          const { store } = bench();
          await operationIn(store, state);
          const before = await store.operations.find('op');
          const entries = await events(store);
          if (legal.includes(name)) {
            await move(store, 'op');
            expect(await store.operations.find('op')).not.toEqual(before);
          } else {
            await expect(move(store, 'op')).rejects.toMatchObject({ name: 'IllegalTransition' });
            expect(await store.operations.find('op')).toEqual(before);
            expect(await events(store)).toEqual(entries);
          }
        });
      }
    }

    it.each(Object.entries(MOVES))('%s of an operation that is not there is refused', async (_, move) => {
      await expect(move(bench().store, 'none')).rejects.toMatchObject({ name: 'IllegalTransition' });
    });

    it('counts attempts, and remembers the first time a call may have been executed', async () => {
      const { operations } = bench().store;
      await add(bench().store, 'op');
      expect(await operations.markSent('op', later(1))).toMatchObject({
        attempt: 1,
        sentAt: later(1),
      });
      // A flood wait: known not to have been executed.
      const waiting = await operations.backToIntent('op', { reason: 'retry', until: later(60) });
      expect(waiting).toMatchObject({
        state: 'intent',
        sentAt: null,
        notBefore: later(60),
        waitReason: 'retry',
      });
      const sent = await operations.markSent('op', later(61));
      expect(sent).toMatchObject({ attempt: 2, sentAt: later(61), notBefore: null, waitReason: null });
      expect(await operations.markUnknown('op')).toMatchObject({ state: 'unknown', sentAt: later(61) });
      await operations.backToIntent('op', null);
      expect(await operations.markSent('op', later(200))).toMatchObject({
        attempt: 3,
        sentAt: later(61),
      });
      // This one had to wait as well: of the earlier one it still isn't known.
      const wait = { reason: 'flood', until: later(260) } as const;
      expect(await operations.backToIntent('op', wait, later(61))).toMatchObject({ sentAt: later(61) });
    });

    it('lets no call go out when the disk is nearly full', async () => {
      await add(bench().store, 'op');
      bench().setRoom(false);
      const { operations } = bench().store;
      await expect(operations.markSent('op', NOW)).rejects.toMatchObject({ name: 'StorageFull' });
      expect(await operations.find('op')).toMatchObject({ state: 'intent', attempt: 0 });
      bench().setRoom(true);
      expect(await operations.markSent('op', NOW)).toMatchObject({ state: 'sent' });
    });
  });

  describe('operations, queued and reported', () => {
    it('gives the unfinished ones, oldest first, after a restart', async () => {
      await send(bench().store, 'c');
      await add(bench().store, 'a');
      await issue(bench().store, 'done');
      await send(bench().store, 'b');
      await bench().store.operations.markUnknown('b');
      const store = await bench().reopen();
      expect(ids(await store.operations.unfinished(ACCOUNT))).toEqual(['c', 'a', 'b']);
      const of = { actorId: ALICE, peerId: OTHER_PEER, accountId: ACCOUNT };
      expect(await store.operations.linksAsked({ ...of, since: later(-1) })).toEqual({
        person: 4,
        chat: 0,
        account: 4,
      });
      expect(await store.operations.linksAsked({ ...of, since: later(3_600) })).toMatchObject({ person: 0 });
      expect(await store.operations.countByState()).toEqual({
        intent: 1,
        sent: 1,
        unknown: 1,
        done: 1,
        failed: 0,
      });
    });

    it('watches the exports that were unknown once, since they were first sent', async () => {
      await issue(bench().store, 'link');
      for (const name of ['a', 'b']) await send(bench().store, name);
      await send(bench().store, 'revoke', { kind: 'revoke', settings: null, linkId: 'link-link' });
      for (const name of ['a', 'b', 'revoke']) await bench().store.operations.markUnknown(name);
      await bench().store.operations.backToIntent('a', null);
      await bench().store.operations.markSent('a', later(90));
      await bench().store.operations.markUnknown('a');
      const { operations } = await bench().reopen();
      const watched = await operations.watched(ACCOUNT);
      expect(watched.map(({ operation, since }) => [operation.id, since])).toEqual([
        ['a', NOW],
        ['b', NOW],
      ]);
      await operations.endWatch('a');
      expect((await operations.watched(ACCOUNT)).map(({ operation }) => operation.id)).toEqual(['b']);
    });

    it('watches no operation that is not there', async () => {
      const ending = bench().store.operations.endWatch('none');
      await expect(ending).rejects.toMatchObject({ name: 'IllegalTransition' });
    });
  });
}
