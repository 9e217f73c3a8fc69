import { describe, expect, it } from 'vitest';
import type { Chat } from '../../../src/domain/peer.ts';
import type { ChatAdministrator } from '../../../src/domain/rights.ts';
import {
  ALICE,
  add,
  BOB,
  button,
  draft,
  events,
  exported,
  issue,
  later,
  NOW,
  OTHER_PEER,
  PEER,
} from '../fixtures.ts';
import type { Bench } from '../bench.ts';

const chat = (peerId: number, title: string, kind: Chat['kind'] = 'supergroup'): Chat => ({
  peerId,
  kind,
  title,
  username: null,
});

const admin = (userId: number, change: Partial<ChatAdministrator> = {}): ChatAdministrator => ({
  userId,
  name: `Person ${userId}`,
  username: null,
  creator: false,
  inviteUsers: true,
  ...change,
});

export function chatContract(bench: () => Bench): void {
  describe('chats', () => {
    it('is served by the first account that can, and by another one only if that is said', async () => {
      const { chats } = bench().store;
      await chats.save(chat(PEER, 'Harbour'));
      expect(await chats.servedBy(PEER)).toBeNull();
      expect(await chats.serve(PEER, 7, false)).toBe(7);
      expect(await chats.serve(PEER, 8, false)).toBe(7);
      expect(await chats.serve(PEER, 8, true)).toBe(8);
      await chats.migrate(PEER, OTHER_PEER);
      expect(await chats.servedBy(OTHER_PEER)).toBe(8);
      expect(await chats.serve(-404, 7, false)).toBeNull();
    });

    it('keeps what Telegram said of the administrators, in its order', async () => {
      const { chats } = bench().store;
      await chats.save(chat(PEER, 'Garden'));
      expect(await chats.find(PEER)).toEqual({ ...chat(PEER, 'Garden'), administrators: null });
      const list = [admin(BOB, { creator: true }), admin(ALICE, { username: 'alice' })];
      await chats.saveAdministrators(PEER, { list, checkedAt: NOW });
      await chats.save({ ...chat(PEER, 'Gärten'), username: 'garden' });
      expect(await chats.find(PEER)).toEqual({
        ...chat(PEER, 'Gärten'),
        username: 'garden',
        administrators: { list, checkedAt: NOW },
      });
      await chats.saveAdministrators(PEER, { list: [], checkedAt: later(9) });
      expect(await chats.find(PEER)).toMatchObject({
        administrators: { list: [], checkedAt: later(9) },
      });
      expect(await chats.find(OTHER_PEER)).toBeNull();
    });

    it('knows how many links somebody asked for, and how many there are where they are the creator', async () => {
      const { store } = bench();
      await store.chats.save(chat(PEER, 'Alpha'));
      await store.chats.save(chat(OTHER_PEER, 'Beta'));
      expect(await store.links.totals(ALICE)).toEqual({ own: 0, audited: null });
      const list = [admin(ALICE, { creator: true }), admin(BOB)];
      await store.chats.saveAdministrators(PEER, { list, checkedAt: NOW });
      expect(await store.links.totals(ALICE)).toEqual({ own: 0, audited: 0 });
      await issue(store, 'a');
      await issue(store, 'b', { request: { actorId: BOB } });
      await issue(store, 'c', { request: { peerId: OTHER_PEER } });
      expect(await store.links.totals(ALICE)).toEqual({ own: 2, audited: 2 });
      expect(await store.links.totals(BOB)).toEqual({ own: 1, audited: null });
    });

    it('offers the chats one may invite to, those used latest first', async () => {
      const { store } = bench();
      const titles = async (userId: number) => (await store.chats.forPerson(userId)).map((it) => it.title);
      await store.chats.save(chat(PEER, 'Alpha'));
      await store.chats.save(chat(OTHER_PEER, 'Beta'));
      await store.chats.save(chat(-55, 'Gamma', 'group'));
      for (const peerId of [PEER, OTHER_PEER]) {
        await store.chats.saveAdministrators(peerId, { list: [admin(ALICE)], checkedAt: NOW });
      }
      const demoted = [
        admin(ALICE, { inviteUsers: false }),
        admin(BOB, { creator: true, inviteUsers: false }),
      ];
      await store.chats.saveAdministrators(-55, { list: demoted, checkedAt: NOW });
      expect(await titles(ALICE)).toEqual(['Alpha', 'Beta']);
      expect(await titles(BOB)).toEqual(['Gamma']);
      await add(store, 'in-beta', { peerId: OTHER_PEER });
      expect(await titles(ALICE)).toEqual(['Beta', 'Alpha']);
    });

    it('lets a creator audit, and everyone who issued links', async () => {
      const { store } = bench();
      const titles = async (userId: number) => (await store.chats.auditableBy(userId)).map((it) => it.title);
      await store.chats.save(chat(PEER, 'Alpha'));
      await store.chats.save(chat(OTHER_PEER, 'Beta'));
      const list = [admin(BOB, { creator: true }), admin(ALICE)];
      await store.chats.saveAdministrators(PEER, { list, checkedAt: NOW });
      expect(await titles(BOB)).toEqual(['Alpha']);
      expect(await titles(ALICE)).toEqual([]);
      await issue(store, 'a', { request: { peerId: OTHER_PEER } });
      expect(await titles(ALICE)).toEqual(['Beta']);
    });

    it('moves all that is a basic group’s to the supergroup it became', async () => {
      const { store } = bench();
      const group = -4242;
      await store.chats.save(chat(group, 'Book club', 'group'));
      await store.chats.saveAdministrators(group, { list: [admin(ALICE)], checkedAt: NOW });
      await issue(store, 'a', { request: { peerId: group } });
      await store.drafts.save(draft('d', { peerId: group }));
      await store.buttons.add([button('b', { peerId: group })]);
      await store.chats.migrate(group, PEER);
      await store.chats.migrate(group, PEER);

      expect((await store.links.find('link-a'))?.peerId).toBe(PEER);
      expect((await store.operations.find('a'))?.peerId).toBe(PEER);
      expect((await store.drafts.find('d'))?.peerId).toBe(PEER);
      expect(await store.buttons.look('b', ALICE)).toMatchObject({ button: { peerId: PEER } });
      const moved = { ...chat(PEER, 'Book club'), administrators: null };
      expect(await store.chats.find(group)).toEqual(moved);
      expect(await store.chats.find(PEER)).toEqual(moved);
      expect(await store.chats.named(group)).toEqual(chat(PEER, 'Book club'));
      expect(await store.chats.forPerson(ALICE)).toEqual([]);
      expect((await store.chats.auditableBy(ALICE)).map((it) => it.peerId)).toEqual([PEER]);
    });

    it('reads a moved chat’s record as one, its chain unbroken', async () => {
      const { store } = bench();
      const group = -4242;
      await store.chats.save(chat(group, 'Book club', 'group'));
      await issue(store, 'a', { request: { peerId: group } });
      await store.chats.migrate(group, PEER);
      await issue(store, 'b');
      expect(await events(store)).toEqual(['requested', 'created', 'requested', 'created']);
      expect((await events(store)).toSorted()).toEqual(['created', 'created', 'requested', 'requested']);
      expect(await bench().expectSound()).toBe(4);
      // Telegram goes on to list the old links under the new id.
      const seen = exported('hash-a', { usage: 3, title: 'a' });
      expect(await store.links.recordSightings(PEER, [seen], NOW)).toMatchObject([
        { id: 'link-a', usage: 3 },
      ]);
    });
  });
}
