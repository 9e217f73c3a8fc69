import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/domain/card.ts';
import type { CardFor } from '../../../src/domain/ports/card-store.ts';
import type { Store } from '../../../src/domain/ports/store.ts';
import type { ChatAdministrator } from '../../../src/domain/rights.ts';
import type { Bench } from '../bench.ts';
import { ACCOUNT, add, ALICE, BOB, exported, issue, later, NOW, OTHER_PEER, PEER } from '../fixtures.ts';

const END_OF_TIME = new Date(8e15);

function on(messageId: number, readerId: number = ALICE): CardFor {
  return { place: { chatId: readerId, messageId }, readerId, locale: 'en' };
}

async function due(store: Store, now: Date, notIn: number[] = []): Promise<Card[]> {
  return store.cards.due({ now, notIn });
}

async function only(store: Store, now: Date): Promise<Card> {
  const [card, ...others] = await due(store, now);
  expect(others).toEqual([]);
  if (card === undefined) throw new Error('no card is due');
  return card;
}

/** Link `link-<name>`, shown to its asker in that message and in no other. */
async function shown(store: Store, name: string, messageId: number): Promise<void> {
  await issue(store, name);
  for (const card of await due(store, END_OF_TIME)) await store.cards.brought(card, 'over', null);
  const link = await store.links.find(`link-${name}`);
  if (link === null) throw new Error('no link');
  await store.cards.showsLink(on(messageId), link, NOW);
}

function admin(userId: number, rights: Partial<ChatAdministrator> = {}): ChatAdministrator {
  return { userId, name: 'x', username: null, creator: false, inviteUsers: true, ...rights };
}

export function cardContract(bench: () => Bench): void {
  describe('cards', () => {
    it('an operation has a card from the start: progress is due after a second, the outcome at once', async () => {
      const { store } = bench();
      await add(store, 'a', { card: { chatId: ALICE, messageId: 1 }, locale: 'de' });
      expect(await due(store, NOW)).toEqual([]);
      const card = await only(store, later(1));
      expect(card).toMatchObject({
        about: { operationId: 'a' },
        messageId: 1,
        readerId: ALICE,
        locale: 'de',
      });
      await store.operations.fail('a', 'chat-not-found', NOW);
      expect(await only(store, NOW)).toMatchObject({ about: { operationId: 'a' } });
    });

    it('an operation that waits is due at once, and again as the wait ends', async () => {
      const { store } = bench();
      await add(store, 'a');
      const operation = await store.operations.postpone('a', { reason: 'retry', until: later(60) });
      const card = await only(store, NOW);
      expect(card.messageId).toBeNull();
      await store.cards.brought(card, { operation, at: NOW }, { chatId: ALICE, messageId: 5 });
      expect(await due(store, later(59))).toEqual([]);
      expect(await only(store, later(60))).toMatchObject({ messageId: 5 });
    });

    it('an operation that is done leaves the card of its link', async () => {
      const { store } = bench();
      await issue(store, 'a', { exported: { expireDate: later(500) } });
      const card = await only(store, NOW);
      const link = await store.links.find('link-a');
      if (link === null) throw new Error('no link');
      await store.cards.brought(card, { link, at: NOW }, { chatId: ALICE, messageId: 5 });
      expect(await due(store, later(499))).toEqual([]);
      expect(await only(store, later(500))).toMatchObject({ about: { linkId: 'link-a' }, state: 'current' });
    });

    it('is due after a change that shows, and after no other', async () => {
      const { store } = bench();
      await shown(store, 'a', 1);
      await store.links.recordSightings(PEER, [exported('hash-a', { title: 'a' })], later(5));
      expect(await due(store, later(5))).toEqual([]);
      await store.links.recordSightings(PEER, [exported('hash-a', { title: 'a', usage: 1 })], later(5));
      expect(await only(store, NOW)).toMatchObject({ about: { linkId: 'link-a' } });
    });

    it('stays due if something changed while it was brought up to date', async () => {
      const { store } = bench();
      await shown(store, 'a', 1);
      await store.links.recordSightings(PEER, [exported('hash-a', { usage: 1 })], NOW);
      const card = await only(store, NOW);
      const link = await store.links.find('link-a');
      if (link === null) throw new Error('no link');
      await store.links.recordSightings(PEER, [exported('hash-a', { usage: 2 })], NOW);
      await store.cards.brought(card, { link, at: NOW }, null);
      const again = await only(store, NOW);
      const now = await store.links.find('link-a');
      if (now === null) throw new Error('no link');
      await store.cards.brought(again, { link: now, at: NOW }, null);
      expect(await due(store, NOW)).toEqual([]);
    });

    it('is superseded by a newer card of the same link for the same reader', async () => {
      const { store } = bench();
      await shown(store, 'a', 1);
      const link = await store.links.find('link-a');
      if (link === null) throw new Error('no link');
      await store.cards.showsLink(on(7, BOB), link, NOW);
      expect(await due(store, NOW)).toEqual([]);
      await store.cards.showsLink(on(2), link, NOW);
      const older = await only(store, NOW);
      expect(older).toMatchObject({ messageId: 1, state: 'superseded' });
      await store.cards.brought(older, 'over', null);
      expect(await due(store, END_OF_TIME)).toEqual([]);
    });

    it('a question is left alone until its time is over', async () => {
      const { store } = bench();
      await shown(store, 'a', 1);
      await store.cards.asks(on(1), 'link-a', { now: NOW, until: later(120) });
      await store.links.recordSightings(PEER, [exported('hash-a', { usage: 1 })], NOW);
      expect(await due(store, later(119))).toEqual([]);
      expect(await only(store, later(120))).toMatchObject({ messageId: 1, state: 'asking' });
    });

    it('a question that was answered on another card is over', async () => {
      const { store } = bench();
      await shown(store, 'a', 1);
      const card = (messageId: number) => ({ card: { chatId: ALICE, messageId } });
      const change = { kind: 'regenerate', linkId: 'link-a' } as const;
      await add(store, 'one', { ...change, ...card(1) });
      await store.cards.asks(on(2), 'link-a', { now: NOW, until: later(120) });
      const { id } = await add(store, 'other', { ...change, ...card(2) });
      const about = { operationId: id };
      expect(await due(store, later(1))).toMatchObject([
        { messageId: 1, about },
        { messageId: 2, about },
      ]);
    });

    it('shows what becomes of a request although its presses are handled again after a kill', async () => {
      const { store } = bench();
      await shown(store, 'a', 1);
      const change = { kind: 'regenerate', linkId: 'link-a', card: { chatId: ALICE, messageId: 1 } } as const;
      const { id } = await add(store, 'one', change);
      expect(await store.cards.asks(on(1), 'link-a', { now: NOW, until: later(120) })).toBe(false);
      expect(await only(store, NOW)).toMatchObject({ messageId: 1, about: { operationId: id } });
      await add(store, 'one', change);
      expect(await only(store, NOW)).toMatchObject({ messageId: 1, about: { operationId: id } });
    });

    it('shows the successor although its presses are handled again after a kill, when all is done', async () => {
      const { store } = bench();
      await shown(store, 'a', 1);
      const change = { kind: 'regenerate', linkId: 'link-a', card: { chatId: ALICE, messageId: 1 } } as const;
      const { id } = await add(store, 'one', change);
      await store.operations.markSent(id, NOW);
      const made = { step: 'export', exported: exported('hash-b'), adopted: false } as const;
      await store.operations.complete(id, made, 'link-b', NOW);
      await store.operations.markSent(id, NOW);
      const closed = {
        step: 'revoke',
        exported: exported('hash-a', { revoked: true }),
        replacedBy: null,
      } as const;
      await store.operations.complete(id, closed, 'unused', NOW);
      expect(await store.cards.asks(on(1), 'link-a', { now: NOW, until: later(120) })).toBe(false);
      expect(await add(store, 'one', change)).toMatchObject({ id, state: 'done' });
      expect(await due(store, NOW)).toMatchObject([{ messageId: 1, about: { operationId: id } }]);
      await expect(add(store, 'two', change)).rejects.toMatchObject({ code: 'link-replaced' });
    });

    it('is due when its reader’s rights change, and stays as it is for everybody else', async () => {
      const { store } = bench();
      await store.chats.save({ peerId: PEER, kind: 'supergroup', title: 'A', username: null });
      await shown(store, 'a', 1);
      const save = (list: ChatAdministrator[]) =>
        store.chats.saveAdministrators(PEER, { list, checkedAt: NOW });
      await save([admin(ALICE), admin(BOB)]);
      await save([admin(ALICE)]);
      expect(await due(store, NOW)).toEqual([]);
      await save([admin(ALICE, { inviteUsers: false })]);
      expect(await only(store, NOW)).toMatchObject({ readerId: ALICE });
    });

    it('who waits for the account is told when it can’t go on', async () => {
      const { store } = bench();
      const operation = await add(store, 'a', { card: { chatId: ALICE, messageId: 1 } });
      await store.cards.brought(await only(store, later(1)), { operation, at: later(1) }, null);
      await store.operations.explainWait(ACCOUNT, 'account-dead');
      expect(await only(store, NOW)).toMatchObject({ about: { operationId: 'a' } });
    });

    it('comes in the order it was due, chats that have to wait left out', async () => {
      const { store } = bench();
      await add(store, 'a', { actorId: BOB });
      await add(store, 'b');
      expect((await due(store, later(1))).map((card) => card.readerId)).toEqual([BOB, ALICE]);
      expect((await due(store, later(1), [BOB])).map((card) => card.readerId)).toEqual([ALICE]);
    });

    it('is of a link that is there', async () => {
      const { store } = bench();
      await shown(store, 'a', 1);
      const link = await store.links.find('link-a');
      if (link === null) throw new Error('no link');
      const none = store.cards.showsLink(on(1), { ...link, id: 'none' }, NOW);
      await expect(none).rejects.toMatchObject({ name: 'IllegalTransition' });
    });

    it('a list is due when it was said to be, and when something that its reader asked for is done', async () => {
      const { store } = bench();
      await store.cards.showsList(on(1), 'a', { now: NOW, dueAt: later(60), asks: false });
      await store.cards.showsList(on(1, BOB), 'b', { now: NOW, dueAt: later(90), asks: false });
      expect(await due(store, later(59))).toEqual([]);
      expect(await only(store, later(60))).toMatchObject({ about: { list: 'a' }, state: 'current' });
      await issue(store, 'x');
      const now = await due(store, NOW);
      const list = now.find(({ about }) => 'list' in about);
      expect(list).toMatchObject({ about: { list: 'a' }, readerId: ALICE });
      if (list === undefined) throw new Error('no list is due');
      await store.cards.brought(list, { list: 'a', dueAt: later(70) }, null);
      const after = (await due(store, later(69))).filter(({ about }) => 'list' in about);
      expect(after).toEqual([]);
    });

    it('one that asks is left alone; a newer list takes the place of all before it', async () => {
      const { store } = bench();
      await store.cards.showsList(on(1), 'a', { now: NOW, dueAt: later(60), asks: true });
      await issue(store, 'x');
      expect((await due(store, NOW)).filter(({ about }) => 'list' in about)).toEqual([]);
      await store.cards.showsList(on(2), 'b', { now: NOW, dueAt: later(60), asks: false });
      const lists = (await due(store, NOW)).filter(({ about }) => 'list' in about);
      expect(lists).toMatchObject([{ messageId: 1, about: { list: 'a' }, state: 'superseded' }]);
    });

    it('says which chats are worth watching', async () => {
      const { store, setNow } = bench();
      await shown(store, 'a', 1);
      await issue(store, 'b', { request: { peerId: OTHER_PEER }, exported: { expireDate: later(500) } });
      expect(await store.links.watchedChats(later(1))).toEqual([]);
      const link = await store.links.find('link-b');
      if (link === null) throw new Error('no link');
      await store.cards.showsLink(on(2), link, later(100));
      expect(new Set(await store.links.watchedChats(NOW))).toEqual(new Set([OTHER_PEER, PEER]));
      expect(await store.links.watchedChats(later(50))).toEqual([OTHER_PEER]);
      setNow(later(500));
      expect(await store.links.watchedChats(NOW)).toEqual([PEER]);
    });
  });
}
