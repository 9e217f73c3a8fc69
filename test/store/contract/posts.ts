import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/domain/card.ts';
import type { InviteLink } from '../../../src/domain/invite-link.ts';
import type { Store } from '../../../src/domain/ports/store.ts';
import type { Bench } from '../bench.ts';
import { add, ALICE, exported, issue, later, NOW, PEER, send } from '../fixtures.ts';

const CHANNEL = { place: { chatId: -1_007, messageId: 3 }, inlineMessageId: null, shows: 'a' };
const INLINE = { place: null, inlineMessageId: 'inline-1', shows: '' };

async function posts(store: Store, now = NOW): Promise<Card[]> {
  return (await store.cards.due({ now, notIn: [] })).filter(({ post }) => post !== null);
}

async function only(store: Store, now = NOW): Promise<Card> {
  const [post, ...others] = await posts(store, now);
  expect(others).toEqual([]);
  if (post === undefined) throw new Error('no post is due');
  return post;
}

async function linkOf(store: Store, name: string): Promise<InviteLink> {
  const link = await store.links.find(`link-${name}`);
  if (link === null) throw new Error('no link');
  return link;
}

/** Posted, and shown as it is. */
async function posted(store: Store, name: string, post: typeof CHANNEL | typeof INLINE): Promise<void> {
  await store.cards.posted({ ...post, readerId: ALICE, locale: 'en' }, `link-${name}`, NOW);
  await store.cards.brought(await only(store), { link: await linkOf(store, name), at: NOW, post: 'x' }, null);
}

export function postContract(bench: () => Bench): void {
  describe('posts', () => {
    it.each([CHANNEL, INLINE])(
      'one is known once, however often it is told ($inlineMessageId)',
      async (post) => {
        const { store } = bench();
        await issue(store, 'a');
        await posted(store, 'a', post);
        await store.cards.posted({ ...post, readerId: ALICE, locale: 'en' }, 'link-a', NOW);
        expect(await posts(store, later(1e9))).toEqual([]);
      },
    );

    it('is due after each change of the link, and as it expires', async () => {
      const { store } = bench();
      await issue(store, 'a', { exported: { expireDate: later(500) } });
      await posted(store, 'a', INLINE);
      expect(await posts(store, later(499))).toEqual([]);
      expect(await only(store, later(500))).toMatchObject({
        about: { linkId: 'link-a' },
        post: { inlineMessageId: 'inline-1', shows: 'x' },
        messageId: null,
        state: 'current',
      });
      const seen = exported('hash-a', { title: 'a', expireDate: later(500), usage: 1 });
      await store.links.recordSightings(PEER, [seen], NOW);
      await only(store);
    });

    it('is no card of its author’s: a newer card leaves it alone, and it leaves theirs alone', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await posted(store, 'a', CHANNEL);
      const card = { place: { chatId: ALICE, messageId: 9 }, readerId: ALICE, locale: 'en' };
      await store.cards.showsLink(card, await linkOf(store, 'a'), NOW);
      expect(await posts(store)).toEqual([]);
      await issue(store, 'b');
      await posted(store, 'b', INLINE);
      const others = await store.cards.due({ now: later(1e9), notIn: [] });
      expect(others.filter(({ state }) => state === 'superseded')).toEqual([]);
    });

    it('goes over to the successor', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await posted(store, 'a', INLINE);
      await send(store, 'b', { kind: 'regenerate', linkId: 'link-a' });
      const step = { step: 'export', exported: exported('hash-b'), adopted: false } as const;
      await store.operations.complete('b', step, 'link-b', NOW);
      const due = await only(store);
      await store.cards.brought(due, { link: await linkOf(store, 'b'), at: NOW, post: 'y' }, null);
      expect(await posts(store, later(1e9))).toEqual([]);
      await store.links.recordSightings(PEER, [exported('hash-b', { revoked: true })], NOW);
      expect(await only(store)).toMatchObject({ about: { linkId: 'link-b' }, state: 'superseded' });
    });

    it('ends with a link that is revoked before it has a successor', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await posted(store, 'a', INLINE);
      await store.links.recordSightings(PEER, [exported('hash-a', { title: 'a', revoked: true })], NOW);
      await add(store, 'b', { kind: 'regenerate', linkId: 'link-a' });
      expect(await only(store)).toMatchObject({ state: 'superseded', about: { linkId: 'link-a' } });
      await store.cards.brought(await only(store), 'over', null);
      expect(await posts(store, later(1e9))).toEqual([]);
    });
  });
}
