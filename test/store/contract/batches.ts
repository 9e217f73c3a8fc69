import { describe, expect, it } from 'vitest';
import { BATCH_LINES_MAX } from '../../../src/domain/batch.ts';
import { NO_SETTINGS } from '../../../src/domain/link-settings.ts';
import { addBatch, alsoBatch, beginBatch, foundBatch, makeLink, wantedBatch } from '../batch-fixtures.ts';
import type { Bench } from '../bench.ts';
import { ACCOUNT, ALICE, button, draft, events, issue, later, NOW, OTHER_PEER, PEER } from '../fixtures.ts';

const END_OF_TIME = new Date(8e15);

export function batchContract(bench: () => Bench): void {
  describe('batches, asked for', () => {
    it('writes its lines and its card, submits the draft and uses the button', async () => {
      const { store } = bench();
      await store.drafts.save(draft('d'));
      await store.buttons.add([button('b')]);
      const card = { chatId: ALICE, messageId: 9 };
      const added = await store.batches.add(
        wantedBatch('a', 3, { card }),
        alsoBatch('a', { draftId: 'd', buttonId: 'b' }),
      );
      expect(added).toMatchObject({ created: true, batch: { id: 'a', state: 'running', total: 3, done: 0 } });
      expect(await store.batches.find('a')).toEqual(added.batch);
      expect(await store.batches.find('none')).toBeNull();
      expect((await store.drafts.find('d'))?.status).toBe('submitted');
      expect(await store.buttons.look('b', ALICE)).toEqual({ dead: 'used' });
      expect(await store.batches.lines('a', { after: 1, limit: 1 })).toEqual([
        {
          line: 2,
          settings: { ...NO_SETTINGS, title: 'Guest 2', usageLimit: 1 },
          linkId: null,
          operationId: null,
          state: 'waiting',
          failure: null,
        },
      ]);
      const due = await store.cards.due({ now: NOW, notIn: [] });
      expect(due).toMatchObject([{ about: { batchId: 'a' }, messageId: 9, readerId: ALICE }]);
    });

    it('its links remember the preset that the draft had', async () => {
      const { store } = bench();
      await store.drafts.save(draft('d', { preset: 'Guests' }));
      await store.batches.add(wantedBatch('a', 1), alsoBatch('a', { draftId: 'd' }));
      const [first] = await beginBatch(store, 'a', 1);
      if (first === undefined) throw new Error('none was begun');
      await makeLink(store, first);
      expect(await store.links.find(`link-${first.id}`)).toMatchObject({ preset: 'Guests' });
    });

    it('is the same batch for the same key, a hundred times at once, and for a once-button after a restart', async () => {
      await bench().store.buttons.add([button('b')]);
      const asked = Array.from({ length: 100 }, (_, n) =>
        bench().store.batches.add(wantedBatch('a', 2), alsoBatch(`id-${n}`, { buttonId: 'b' })),
      );
      const added = await Promise.all(asked);
      expect(added.filter(({ created }) => created)).toHaveLength(1);
      const store = await bench().reopen();
      const again = await store.batches.add(wantedBatch('z', 2), alsoBatch('z', { buttonId: 'b' }));
      expect(again).toMatchObject({ created: false, batch: { id: added[0]?.batch.id } });
    });

    it.each([
      ['a draft that was cancelled', wantedBatch('a', 1), { draftId: 'cancelled' }],
      ['a draft that is not there', wantedBatch('a', 1), { draftId: 'none' }],
      ['a button that is not there', wantedBatch('a', 1), { buttonId: 'none' }],
      ['a link that is not there', wantedBatch('a', 0, { kind: 'revoke', lines: [{ linkId: 'none' }] }), {}],
      ['lines of another kind', wantedBatch('a', 2, { kind: 'revoke' }), {}],
      ['no line', wantedBatch('a', 0), {}],
      ['too many lines', wantedBatch('a', BATCH_LINES_MAX + 1), {}],
    ])('leaves nothing behind when it refuses %s', async (_, batch, refused) => {
      const { store } = bench();
      await store.drafts.save(draft('cancelled', { status: 'cancelled' }));
      await store.drafts.save(draft('d'));
      await store.buttons.add([button('b')]);
      const asked = store.batches.add(batch, alsoBatch('a', { draftId: 'd', buttonId: 'b', ...refused }));
      await expect(asked).rejects.toThrow();
      expect(await store.batches.find('a')).toBeNull();
      expect((await store.drafts.find('d'))?.status).toBe('open');
      expect(await store.buttons.look('b', ALICE)).toMatchObject({ button: { id: 'b' } });
      expect(await store.cards.due({ now: END_OF_TIME, notIn: [] })).toEqual([]);
    });

    it('opens no link of another chat, and no link twice', async () => {
      const { store } = bench();
      await issue(store, 'here');
      await issue(store, 'there', { request: { peerId: OTHER_PEER } });
      for (const linkIds of [
        ['link-here', 'link-there'],
        ['link-here', 'link-here'],
      ]) {
        const lines = linkIds.map((linkId) => ({ linkId }));
        const asked = store.batches.add(wantedBatch('a', 0, { kind: 'revoke', lines }), alsoBatch('a'));
        await expect(asked).rejects.toMatchObject({ name: 'IllegalTransition' });
      }
    });
  });

  describe('batches, under way', () => {
    it('begins the next lines, each as one operation with its entry in the audit', async () => {
      const { store } = bench();
      await addBatch(store, 'a', 5);
      const first = await beginBatch(store, 'a', 2);
      expect(first).toMatchObject([
        { kind: 'create', state: 'intent', settings: { title: 'Guest 1' }, batch: { id: 'a', line: 1 } },
        { settings: { title: 'Guest 2' }, batch: { id: 'a', line: 2 }, accountId: ACCOUNT },
      ]);
      expect(await store.operations.unfinished(ACCOUNT)).toEqual(first);
      expect(await beginBatch(store, 'a', 9)).toHaveLength(3);
      expect(await beginBatch(store, 'a', 9)).toEqual([]);
      expect(await foundBatch(store, 'a')).toMatchObject({ underWay: 5, total: 5 });
      expect(await events(store)).toEqual(Array.from({ length: 5 }, () => 'requested'));
    });

    it('counts what becomes of its lines, and ends with the last one; a refused one says why', async () => {
      const { store } = bench();
      await addBatch(store, 'a', 3);
      const [one, two, three] = await beginBatch(store, 'a', 3);
      if (one === undefined || two === undefined || three === undefined) throw new Error('too few');
      await makeLink(store, one);
      await store.operations.fail(two.id, 'title-invalid', NOW);
      expect(await foundBatch(store, 'a')).toMatchObject({
        done: 1,
        failed: 1,
        underWay: 1,
        finishedAt: null,
      });
      await makeLink(store, three, later(5));
      const ended = await foundBatch(store, 'a');
      expect(ended).toMatchObject({ state: 'done', done: 2, failed: 1, finishedAt: later(5) });
      const lines = await store.batches.lines('a', { after: 0, limit: 9 });
      expect(lines.map(({ state, linkId, failure }) => [state, linkId, failure])).toEqual([
        ['done', `link-${one.id}`, null],
        ['failed', null, 'title-invalid'],
        ['done', `link-${three.id}`, null],
      ]);
      expect(await store.batches.unfinished(ACCOUNT)).toEqual([]);
    });

    it('tells of each end once, after a restart too', async () => {
      await addBatch(bench().store, 'a', 1);
      const [only] = await beginBatch(bench().store, 'a', 1);
      expect(await bench().store.batches.untold()).toEqual([]);
      if (only !== undefined) await makeLink(bench().store, only);
      const store = await bench().reopen();
      expect(await store.batches.untold()).toMatchObject([{ id: 'a', toldAt: null }]);
      await store.batches.told('a', later(1));
      expect(await store.batches.untold()).toEqual([]);
      expect(await foundBatch(store, 'a')).toMatchObject({ toldAt: later(1) });
    });

    it('waits when its operations do, and no longer once one goes on', async () => {
      const { store } = bench();
      await addBatch(store, 'a', 2);
      const [one, two] = await beginBatch(store, 'a', 2);
      if (one === undefined || two === undefined) throw new Error('too few');
      const wait = { reason: 'flood', until: later(60) } as const;
      await store.operations.postpone(one.id, wait);
      await store.operations.postpone(two.id, wait);
      expect(await foundBatch(store, 'a')).toMatchObject({ wait });
      await store.operations.markSent(one.id, NOW);
      expect(await foundBatch(store, 'a')).toMatchObject({ wait: null });
      await store.operations.backToIntent(one.id, null);
      await store.operations.explainWait(ACCOUNT, 'account-dead');
      expect(await foundBatch(store, 'a')).toMatchObject({ wait: { reason: 'account-dead', until: null } });
    });

    it('its card shows how far it is now and then, and at once what is another state', async () => {
      const { store } = bench();
      await addBatch(store, 'a', 2);
      const [one] = await beginBatch(store, 'a', 1);
      const shown = async (now: Date) => {
        const [card] = await store.cards.due({ now, notIn: [] });
        if (card !== undefined) {
          await store.cards.brought(card, { batch: await foundBatch(store, 'a'), at: now }, null);
        }
        return card !== undefined;
      };
      expect(await shown(NOW)).toBe(true);
      if (one !== undefined) await makeLink(store, one);
      expect(await shown(NOW)).toBe(false);
      expect(await shown(later(2))).toBe(true);
      await store.batches.pause('a');
      expect(await shown(later(2))).toBe(true);
      expect(await shown(END_OF_TIME)).toBe(false);
    });

    it('leaves lists of links alone until it ends', async () => {
      const { store } = bench();
      await addBatch(store, 'a', 2);
      for (const card of await store.cards.due({ now: NOW, notIn: [] }))
        await store.cards.brought(card, 'over', null);
      const place = { chatId: ALICE, messageId: 7 };
      const when = { now: NOW, dueAt: later(900), asks: false };
      await store.cards.showsList({ place, readerId: ALICE, locale: 'en' }, '{}', when);
      const [one, two] = await beginBatch(store, 'a', 2);
      if (one !== undefined) await makeLink(store, one);
      expect(await store.cards.due({ now: NOW, notIn: [] })).toEqual([]);
      if (two !== undefined) await makeLink(store, two);
      expect(await store.cards.due({ now: NOW, notIn: [] })).toMatchObject([{ about: { list: '{}' } }]);
    });

    it('moves with its chat', async () => {
      const { store } = bench();
      await store.chats.save({ peerId: PEER, kind: 'group', title: 'Group', username: null });
      await addBatch(store, 'a', 2);
      await store.chats.migrate(PEER, OTHER_PEER);
      expect(await beginBatch(store, 'a', 1)).toMatchObject([{ peerId: OTHER_PEER }]);
    });
  });
}
